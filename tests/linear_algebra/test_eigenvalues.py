"""Checks of docs/linear_algebra/eigenvalues.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import orthogonal, positive, spectrum
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import turning

NUMBER = "a number times the identity is the same from both sides, transposed too"


TRANSPOSED = "a matrix and its transpose have the same determinant"


def built(rng, n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A matrix made from its eigenpairs: A, eigenvalues of both signs, eigenvectors as columns."""
    V = orthogonal(rng, n) + 0.3 * orthogonal(rng, n)
    lambda_ = spectrum(rng, n) * (-1.0) ** rng.integers(0, 2, size=n)
    return np.linalg.solve(V.T, (V * lambda_).T).T, lambda_, V * positive(rng, n)


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


@equation("characteristic-equation")
def test_characteristic_equation(holds, rng):
    A, lambda_, V = built(rng, 3)
    for value in lambda_:
        holds(A=A, lambda_=value)


@equation("characteristic-equation")
def test_characteristic_equation_complex(holds, rng):
    A, lambda_, v = turning(rng, 4)
    holds(A=A, lambda_=lambda_)


equivalent("characteristic-equation", r"\det(\lambda I - A^\top) = 0", because=TRANSPOSED)
for mutant in (r"\det(I \lambda - A) = 0", r"\det(\lambda I^\top - A) = 0"):
    equivalent("characteristic-equation", mutant, because=NUMBER)
equivalent("characteristic-equation", r"2 \det(\lambda I - A) = 0", because="twice zero is zero")


@equation("characteristic-polynomial")
def test_characteristic_polynomial(holds, rng):
    A, lambda_, V = built(rng, 3)
    coefficients = np.poly(lambda_)  # z^3 - …, from the roots that A was made from
    holds(A=A, p=lambda z: np.polyval(coefficients, z), z=rng.normal())


equivalent("characteristic-polynomial", r"p(z) = \det(z I - A^\top)", because=TRANSPOSED)
for mutant in (r"p(z) = \det(I z - A)", r"p(z) = \det(z I^\top - A)"):
    equivalent("characteristic-polynomial", mutant, because=NUMBER)


@equation("characteristic-polynomial-2x2")
def test_characteristic_polynomial_2x2(holds, rng):
    holds(A=rng.normal(size=(2, 2)), z=rng.normal())


for mutant in (
    r"\det(z I - A^\top) = z^2 - \tr(A) z + \det(A)",
    r"\det(z I - A) = z^2 - \tr(A^\top) z + \det(A)",
    r"\det(z I - A) = z^2 - \tr(A) z + \det(A^\top)",
):
    equivalent("characteristic-polynomial-2x2", mutant, because="the transpose has the same determinant and trace")
for mutant in (r"\det(I z - A) = z^2 - \tr(A) z + \det(A)", r"\det(z I^\top - A) = z^2 - \tr(A) z + \det(A)"):
    equivalent("characteristic-polynomial-2x2", mutant, because=NUMBER)


@equation("characteristic-polynomial-entries")
def test_characteristic_polynomial_entries(holds, rng):
    a, b, c, d, z = rng.normal(size=5)
    holds(a=a, b=b, c=c, d=d, z=z)


for mutant in (
    r"\begin{aligned} \det\left(I z - \begin{bmatrix} a & b \\ c & d \end{bmatrix}\right) &= (z - a)(z - d) - b c \\"
    r"&= z^2 - (a + d) z + (a d - b c) \end{aligned}",
    r"\begin{aligned} \det\left(z I^\top - \begin{bmatrix} a & b \\ c & d \end{bmatrix}\right) &= (z - a)(z - d) - b c \\"
    r"&= z^2 - (a + d) z + (a d - b c) \end{aligned}",
):
    equivalent("characteristic-polynomial-entries", mutant, because=NUMBER)


@equation("characteristic-factors")
def test_characteristic_factors(holds, rng):
    A, lambda_, _ = built(rng, 4)
    if rng.random() < 0.3:  # singular
        A, lambda_ = A - lambda_[0] * np.eye(4), lambda_ - lambda_[0]
    holds(A=A, lambda_=lambda_, z=rng.normal(), n=4)


equivalent("characteristic-factors", r"\det(z I - A^\top) = \prod_{i=1}^{n} (z - \lambda_i)", because=TRANSPOSED)
for mutant in (
    r"\det(I z - A) = \prod_{i=1}^{n} (z - \lambda_i)",
    r"\det(z I^\top - A) = \prod_{i=1}^{n} (z - \lambda_i)",
):
    equivalent("characteristic-factors", mutant, because=NUMBER)


@equation("trace-det-eigenvalues")
def test_trace_det_eigenvalues(holds, rng):
    A, lambda_, V = built(rng, 4)
    holds(A=A, lambda_=lambda_, n=4)


for mutant in (
    r"\tr(A^\top) = \sum_{i=1}^{n} \lambda_i, \qquad \det(A) = \prod_{i=1}^{n} \lambda_i",
    r"\tr(A) = \sum_{i=1}^{n} \lambda_i, \qquad \det(A^\top) = \prod_{i=1}^{n} \lambda_i",
):
    equivalent("trace-det-eigenvalues", mutant, because="the transpose has the same trace and determinant")


@equation("geometric-multiplicity")
def test_geometric_multiplicity(holds, rng):
    kept, n = int(rng.integers(1, 4)), 5  # a block with ones above the diagonal loses directions
    lambda_ = rng.normal()
    block = np.diag([lambda_] * 3) + np.diag([0.0] * (kept - 1) + [1.0] * (3 - kept), 1)
    V = orthogonal(rng, n) + 0.3 * orthogonal(rng, n)
    A = V @ scipy.linalg.block_diag(block, np.diag(lambda_ + positive(rng, 2))) @ np.linalg.inv(V)
    assert scipy.linalg.null_space(A - lambda_ * np.eye(n), rcond=1e-9).shape[1] == kept
    holds(A=A, lambda_=lambda_, n=n)


equivalent(
    "geometric-multiplicity",
    r"\dim \ker(A^\top - \lambda I) = n - \rank(A - \lambda I)",
    because="rows and columns have the same rank",
)
equivalent(
    "geometric-multiplicity",
    r"\dim \ker(A - \lambda I) = n - \rank(A^\top - \lambda I)",
    because="rows and columns have the same rank",
)
for mutant in (
    r"\dim \ker(A - I \lambda) = n - \rank(A - \lambda I)",
    r"\dim \ker(A - \lambda I^\top) = n - \rank(A - \lambda I)",
    r"\dim \ker(A - \lambda I) = n - \rank(A - I \lambda)",
    r"\dim \ker(A - \lambda I) = n - \rank(A - \lambda I^\top)",
):
    equivalent("geometric-multiplicity", mutant, because=NUMBER)


@equation("independent-eigenvectors")
def test_independent_eigenvectors(holds, rng):
    A, lambda_, V = built(rng, 3)
    c = rng.normal(size=2)
    holds(A=A, lambda_1=lambda_[0], lambda_2=lambda_[1], c_1=c[0], c_2=c[1], v_1=V[:, 0], v_2=V[:, 1])


equivalent(
    "independent-eigenvectors",
    r"(A - \lambda_2 I)(c_1 v_1 - c_2 v_2) = c_1 (\lambda_1 - \lambda_2) v_1",
    because="the second vector is removed, whatever its sign",
)


@equation("related-eigenvalues")
def test_related_eigenvalues(holds, rng):
    A, lambda_, V = built(rng, 3)
    c = rng.normal()
    holds(A=A, v=V[:, 2], lambda_=lambda_[2], c=c, each={"k": range(4)})
    holds.fails(outside=r"A v = \lambda v", A=A, v=V[:, 1], lambda_=lambda_[2], c=c, k=2)


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
