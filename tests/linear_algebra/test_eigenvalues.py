"""Checks of docs/linear_algebra/eigenvalues.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import built

NUMBER = "a number times the identity is the same from both sides, transposed too"


@equation("eigenpair")
def test_eigenpair(holds, rng):
    A, lambda_, V = built(rng, 4)
    for i in range(4):
        holds(A=A, v=V[:, i], lambda_=lambda_[i])
    holds.not_needed(
        r"v \ne 0", because="zero solves it for every number, and says nothing of any: it is left out by agreement"
    )


@equation("eigenvector-multiple")
def test_eigenvector_multiple(holds, rng):
    A, lambda_, V = built(rng, 3)
    holds(A=A, v=V[:, 1], lambda_=lambda_[1], c=rng.normal())
    holds.fails(outside=r"A v = \lambda v", A=A, v=rng.normal(size=3), lambda_=lambda_[1], c=1.5)


for mutant in (r"\det(I \lambda - A) = 0", r"\det(\lambda I^\top - A) = 0"):
    equivalent("characteristic-equation", mutant, because=NUMBER)


for mutant in (r"p(z) = \det(I z - A)", r"p(z) = \det(z I^\top - A)"):
    equivalent("characteristic-polynomial", mutant, because=NUMBER)


for mutant in (
    r"\det(z I - A^\top) = z^2 - \tr(A) z + \det(A)",
    r"\det(z I - A) = z^2 - \tr(A^\top) z + \det(A)",
    r"\det(z I - A) = z^2 - \tr(A) z + \det(A^\top)",
):
    equivalent("characteristic-polynomial-2x2", mutant, because="the transpose has the same determinant and trace")
for mutant in (r"\det(I z - A) = z^2 - \tr(A) z + \det(A)", r"\det(z I^\top - A) = z^2 - \tr(A) z + \det(A)"):
    equivalent("characteristic-polynomial-2x2", mutant, because=NUMBER)


for mutant in (
    r"\begin{aligned} \det\left(I z - \begin{bmatrix} a & b \\ c & d \end{bmatrix}\right) &= (z - a)(z - d) - b c \\"
    r"&= z^2 - (a + d) z + (a d - b c) \end{aligned}",
    r"\begin{aligned} \det\left(z I^\top - \begin{bmatrix} a & b \\ c & d \end{bmatrix}\right) &= (z - a)(z - d) - b c \\"
    r"&= z^2 - (a + d) z + (a d - b c) \end{aligned}",
):
    equivalent("characteristic-polynomial-entries", mutant, because=NUMBER)


for mutant in (
    r"\det(I z - A) = \prod_{i=1}^{n} (z - \lambda_i)",
    r"\det(z I^\top - A) = \prod_{i=1}^{n} (z - \lambda_i)",
):
    equivalent("characteristic-factors", mutant, because=NUMBER)


for mutant in (
    r"\tr(A^\top) = \sum_{i=1}^{n} \lambda_i, \qquad \det(A) = \prod_{i=1}^{n} \lambda_i",
    r"\tr(A) = \sum_{i=1}^{n} \lambda_i, \qquad \det(A^\top) = \prod_{i=1}^{n} \lambda_i",
):
    equivalent("trace-det-eigenvalues", mutant, because="the transpose has the same trace and determinant")


for mutant in (
    r"\dim \ker(A - I \lambda) = n - \rank(A - \lambda I)",
    r"\dim \ker(A - \lambda I^\top) = n - \rank(A - \lambda I)",
    r"\dim \ker(A - \lambda I) = n - \rank(A - I \lambda)",
    r"\dim \ker(A - \lambda I) = n - \rank(A - \lambda I^\top)",
):
    equivalent("geometric-multiplicity", mutant, because=NUMBER)


for mutant in (
    r"\begin{aligned} A^k v &= \lambda^k v \\ (A + I c) v &= (\lambda + c) v \\ A^{-1} v &= \frac{1}{\lambda} v \end{aligned}",
    r"\begin{aligned} A^k v &= \lambda^k v \\ (A + c I^\top) v &= (\lambda + c) v \\ A^{-1} v &= \frac{1}{\lambda} v \end{aligned}",
):
    equivalent("related-eigenvalues", mutant, because=NUMBER)


@equation("swapped-eigenvector")
def test_swapped_eigenvector(holds, rng):
    """A matrix of odd size has a real eigenvalue."""
    A, B = rng.normal(size=(3, 4)), rng.normal(size=(4, 3))
    values, vectors = np.linalg.eig(A @ B)
    real = np.argmin(np.abs(values.imag))
    holds(A=A, B=B, v=vectors[:, real].real, lambda_=values[real].real)
    holds.fails(outside=r"ABv = \lambda v", A=A, B=B, v=rng.normal(size=3), lambda_=values[real].real)
