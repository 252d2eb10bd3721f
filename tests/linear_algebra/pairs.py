"""Eigenpairs, real ones and others, which several files of checks draw."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import orthogonal, positive, spectrum


def turning(rng, n: int) -> tuple[np.ndarray, complex, np.ndarray]:
    """A real matrix and one of its eigenpairs that is not real, of any length and phase."""
    while True:
        A = rng.normal(size=(n, n))
        lambda_, V = scipy.linalg.eig(A)
        if abs(lambda_[0].imag) > 0.3:
            return A, lambda_[0], V[:, 0] * (rng.normal() + 1j * rng.normal())


def built(rng, n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A matrix made from its eigenpairs: A, eigenvalues of both signs, eigenvectors as columns."""
    V = orthogonal(rng, n) + 0.3 * orthogonal(rng, n)
    lambda_ = spectrum(rng, n) * (-1.0) ** rng.integers(0, 2, size=n)
    return np.linalg.solve(V.T, (V * lambda_).T).T, lambda_, V * positive(rng, n)
