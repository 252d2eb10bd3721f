"""Checks of docs/linear_algebra/matrix_norms.md."""

import math

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def stretches(X: np.ndarray) -> tuple[float, float]:
    """Largest and smallest stretch of a unit vector, from the eigenvalues of the Gram matrix."""
    values = np.sqrt(np.maximum(np.linalg.eigvalsh(X.T @ X), 0))
    return float(values.max()), float(values.min())


@equation("frobenius-norm")
def test_frobenius_norm(holds, rng):
    A = rng.normal(size=(3, 4))
    holds(bind={r"\|A\|_F": math.hypot(*A.ravel())}, A=A, m=3, n=4)


@equation("frobenius-norm")
def test_frobenius_norm_notation(holds, rng):
    holds(A=rng.normal(size=(4, 2)), m=4, n=2)


equivalent(
    "frobenius-norm",
    r"\|A\|_F = \sqrt{\sum_{i=1}^{m} \sum_{j=1}^{n} A_{ij}^2} = \sqrt{\tr(A A^\top)}",
    because="the trace of a product does not depend on the order",
)


@equation("frobenius-product")
def test_frobenius_product(holds, rng):
    A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 2))
    holds(A=A, B=B, tight=True)
    x = rng.normal(size=4)
    holds(A=np.outer(rng.normal(size=3), x), B=np.outer(x, rng.normal(size=2)), tight=True)


for left, right in ((r"\|A^\top\|_F", r"\|B\|_F"), (r"\|A\|_F", r"\|B^\top\|_F")):
    equivalent("frobenius-product", rf"\|A B\|_F \le {left} {right}", because="a transpose has the same entries")
for left, right in ((r"\|A\|_{2}", r"\|B\|_F"), (r"\|A\|_F", r"\|B\|_{2}")):
    equivalent("frobenius-product", rf"\|A B\|_F \le {left} {right}", because="this sharper bound holds, too")
equivalent(
    "frobenius-product", r"\|A B\|_{2} \le \|A\|_F \|B\|_F", because="the spectral norm is at most the Frobenius norm"
)


@equation("spectral-norm", draws=8)
def test_spectral_norm(holds, rng):
    A = rng.normal(size=(3, 2))
    holds(A=A, x=np.ones(2), bind={r"\|A\|_2": stretches(A)[0]})


@equation("spectral-product")
def test_spectral_product(holds, rng):
    A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 2))
    if rng.random() < 0.3:  # where B stretches most, A does, too
        B = np.outer(np.linalg.svd(A)[2][0], rng.normal(size=2))
    holds(A=A, B=B, bind={r"\|A\|_2": stretches(A)[0], r"\|B\|_2": stretches(B)[0]}, tight=True)


@equation("spectral-frobenius")
def test_spectral_frobenius(holds, rng):
    r = int(rng.integers(2, 4))
    U, V = (np.linalg.qr(rng.normal(size=(m, r)))[0] for m in (5, 4))
    s = [np.ones(r), np.r_[1, np.full(r - 1, 1e-9)], rng.uniform(0.1, 2, size=r)][rng.integers(3)]
    holds(A=U * s @ V.T, tight=True)


for mutant in (
    r"\|A^\top\|_2 \le \|A\|_F \le \sqrt{\rank(A)} \, \|A\|_2",
    r"\|A\|_2 \le \|A^\top\|_F \le \sqrt{\rank(A)} \, \|A\|_2",
    r"\|A\|_2 \le \|A\|_F \le \sqrt{\rank(A^\top)} \, \|A\|_2",
    r"\|A\|_2 \le \|A\|_F \le \sqrt{\rank(A)} \, \|A^\top\|_2",
):
    equivalent("spectral-frobenius", mutant, because="a transpose has the same norms and the same rank")


@equation("spectral-norm-bound")
def test_spectral_norm_bound(holds, rng):
    A = rng.normal(size=(4, 3))
    holds(A=A, x=np.linalg.svd(A)[2][0] * 2 if rng.random() < 0.5 else rng.normal(size=3))


equivalent(
    "spectral-norm-bound",
    r"\|Ax\| \le \|A^\top\|_2 \|x\|",
    because="a matrix and its transpose have the same singular values",
)
