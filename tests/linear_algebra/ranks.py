"""Matrices of a given rank, their pseudo-inverse and their stretches without a singular value decomposition."""

import numpy as np
import scipy.linalg


def deficient(rng, m: int, n: int, rank: int) -> np.ndarray:
    """A random (m, n) matrix of the given rank, its non-zero singular values between 0.5 and 2."""
    U, V = scipy.linalg.qr(rng.normal(size=(m, m)))[0], scipy.linalg.qr(rng.normal(size=(n, n)))[0]
    return U[:, :rank] * rng.uniform(0.5, 2, size=rank) @ V[:, :rank].T


def any_rank(rng) -> np.ndarray:
    """A random matrix, tall or wide, of full rank or not."""
    return deficient(rng, *[(6, 4, 4), (6, 4, 2), (3, 5, 3), (3, 5, 2)][rng.integers(4)])


def shortest(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """The minimum-norm least-squares solution by QR factorisation with pivoting, no singular values involved."""
    return scipy.linalg.lstsq(A, B, cond=1e-9, lapack_driver="gelsy")[0]


def pinv(A: np.ndarray) -> np.ndarray:
    return shortest(A, np.eye(len(A)))


def svd(A: np.ndarray) -> dict:
    """Singular vectors as lists, singular values and rank, by their names in the formulas."""
    U, s, Vh = np.linalg.svd(A, full_matrices=False)
    return {"u": list(U.T), "v": list(Vh), "sigma": s, "r": int((s > 1e-9).sum())}


def stretches(X: np.ndarray) -> tuple[float, float]:
    """Largest and smallest stretch of a unit vector, from the eigenvalues of the Gram matrix."""
    values = np.sqrt(np.maximum(np.linalg.eigvalsh(X.T @ X), 0))
    return float(values.max()), float(values.min())


def ratio(X: np.ndarray) -> float:
    """The condition number, by the same eigenvalues."""
    largest, smallest = stretches(X)
    return largest / smallest
