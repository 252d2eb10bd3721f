"""Checks of docs/linear_algebra/singular_values.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SHAPES = [(6, 4), (3, 5), (4, 4)]  # tall, wide, square


def generic(rng, shapes=SHAPES) -> np.ndarray:
    return rng.normal(size=shapes[rng.integers(len(shapes))])


def gram_values(A: np.ndarray) -> np.ndarray:
    """The singular values as roots of eigenvalues: no singular value decomposition involved."""
    product = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.linalg.eigvalsh(product)[::-1].clip(0))


def orthonormal(rng, n: int) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(n, n)))[0]


def library(A: np.ndarray) -> dict:
    """U, Sigma, V as matrices, their columns as lists, and q."""
    U, s, Vh = np.linalg.svd(A)
    Sigma = np.zeros(A.shape)
    np.fill_diagonal(Sigma, s)
    return {"U": U, "Sigma": Sigma, "V": Vh.T, "u": list(U.T), "v": list(Vh), "sigma": s, "q": len(s)}


@equation("stretch-bounds")
def test_stretch_bounds(holds, rng):
    A = generic(rng, [(6, 4), (4, 4)])
    values = library(A)
    x = [rng.normal(size=4), 3 * values["v"][0], -2 * values["v"][3]][rng.integers(3)]
    holds(A=A, x=x, sigma=gram_values(A), n=4, tight=True, given={"m": len(A)})
    wide = rng.normal(size=(3, 4))
    holds.fails(outside=r"m \ge n", A=wide, x=rng.normal(size=4), sigma=np.linalg.svd(wide)[1], n=4, given={"m": 3})


@equation("spectral-norm-sigma")
def test_spectral_norm_sigma(holds, rng):
    A = generic(rng)
    x = rng.normal(size=A.shape[1])
    for _ in range(3000):  # power iteration finds the direction of largest stretch
        x = A.T @ (A @ x)
        x = x / np.linalg.norm(x)
    holds(A=A, sigma=[np.linalg.norm(A @ x)])


equivalent(
    "spectral-norm-sigma", r"\|A^\top\|_2 = \sigma_1", because="A and its transpose have the same singular values"
)


@equation("frobenius-norm-sigma")
def test_frobenius_norm_sigma(holds, rng):
    A = generic(rng)
    holds(A=A, sigma=np.linalg.svd(A)[1], q=min(A.shape))


equivalent("frobenius-norm-sigma", r"\|A^\top\|_F^2 = \sum_{i=1}^{q} \sigma_i^2", because="the same entries")


@equation("det-sigma")
def test_det_sigma(holds, rng):
    A = rng.normal(size=(4, 4))
    A[:, 0] *= rng.random() < 0.7  # singular now and then
    holds(A=A, sigma=np.linalg.svd(A)[1], n=4)


equivalent(
    "det-sigma", r"|\det(A^\top)| = \prod_{i=1}^{n} \sigma_i", because="A and its transpose have the same determinant"
)


@equation("condition-sigma")
def test_condition_sigma(holds, rng):
    kappa = lambda A: np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2)
    known = lambda A: {"A": A, "kappa": kappa, "sigma": gram_values(A), "n": 4}
    holds(outside=["invertible"], make=known, A=rng.normal(size=(4, 4)))


equivalent(
    "condition-sigma",
    r"\kappa(A^\top) = \|A\|_2 \|A^{-1}\|_2 = \frac{\sigma_1}{\sigma_n}",
    because="A and its transpose have the same singular values",
)
equivalent(
    "condition-sigma",
    r"\kappa(A) = \|A^\top\|_2 \|A^{-1}\|_2 = \frac{\sigma_1}{\sigma_n}",
    because="A and its transpose have the same singular values",
)


@equation("rank-sigma")
def test_rank_sigma(holds, rng):
    A = rng.integers(1, 5, size=(5, 1)) * np.eye(5)[:, :4]  # its singular values are its entries
    A[:, rng.permutation(4)[: rng.integers(0, 4)]] = 0
    sigma = np.sort(A.sum(axis=0))[::-1]
    turned = orthonormal(rng, 5) @ A @ orthonormal(rng, 4)
    holds(A=turned, sigma=sigma, q=4)


equivalent(
    "rank-sigma",
    r"\rank(A^\top) = \sum_{i=1}^{q} \mathbf{1}[\sigma_i > 0]",
    because="A and its transpose have the same singular values",
)


@equation("rank-tolerance")
def test_rank_tolerance(holds, rng):
    m, n = SHAPES[rng.integers(3)]
    sigma = rng.uniform(0.5, 3)
    below, above = 0.0, sigma  # where does the library begin to count a singular value?
    A = np.zeros((m, n))
    A[0, 0] = sigma
    for _ in range(100):
        A[1, 1] = (below + above) / 2
        below, above = (A[1, 1], above) if np.linalg.matrix_rank(A) == 1 else (below, A[1, 1])
    holds(tau=above, epsilon=np.nextafter(1, 2) - 1, m=m, n=n, sigma=[sigma])
    holds.tacit(r"$0 < \varepsilon < 1$", because="it is the gap between 1 and the next number")
