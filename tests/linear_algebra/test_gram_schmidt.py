"""Checks of docs/linear_algebra/gram_schmidt.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation


def positive_qr(A: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The QR of the library, by reflections, with the signs turned so that the diagonal of R is positive."""
    Q, R = scipy.linalg.qr(A, mode="economic")
    signs = np.sign(np.diag(R))
    return Q * signs, signs[:, None] * R


@equation("gram-schmidt-rest")
def test_gram_schmidt_rest(holds, rng):
    A = rng.normal(size=(5, 3))
    Q, j = positive_qr(A)[0], int(rng.integers(2, 4))
    earlier = A[:, : j - 1]
    rest = A[:, j - 1] - earlier @ np.linalg.lstsq(earlier, A[:, j - 1])[0]  # the residual of a fit
    holds(a=list(A.T), q=list(Q.T), bind={"w_j": rest}, j=j)
    holds.fails(outside="orthonormal", a=list(A.T), q=list(2 * Q.T), bind={"w_j": rest}, j=j)
    holds.not_needed("linearly independent", because="of a vector in the span of the earlier ones nothing is left")


@equation("gram-schmidt-unit")
def test_gram_schmidt_unit(holds, rng):
    w = rng.normal(size=4)
    q = scipy.linalg.orth(w[:, None])[:, 0]  # from an SVD, with either sign
    holds(bind={"w_j": w, "q_j": q * np.sign(q @ w)})
    holds.fails(outside=r"w_j \ne 0", bind={"w_j": 0 * w, "q_j": q})


@equation("qr")
def test_qr(holds, rng):
    A = rng.normal(size=(5, 3))
    K = np.linalg.cholesky(A.T @ A)  # R is its transpose
    holds(A=A, Q=A @ np.linalg.inv(K.T), R=positive_qr(A)[1])
    for name in ("orthonormal columns", "upper triangular", "positive diagonal"):
        holds.not_needed(name, because="other factors have the product A, too; with these conditions there is one pair")
    holds.not_needed("full column rank", because="the product of such factors has it; without it there is no such pair")
    holds.only("invertible R", because="a triangular matrix with a positive diagonal is")


@equation("qr-triangle")
def test_qr_triangle(holds, rng):
    A = rng.normal(size=(5, 3))
    Q, R = positive_qr(A)[0], np.linalg.cholesky(A.T @ A).T
    holds(A=A, Q=Q, R=R)
    holds.fails(outside="orthonormal columns", A=A, Q=2 * Q, R=R / 2)
