"""Checks of docs/linear_algebra/characteristic.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import orthogonal, positive
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import built, turning

TRANSPOSED = "a matrix and its transpose have the same determinant"


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


equivalent("characteristic-equation", r"2 \det(\lambda I - A) = 0", because="twice zero is zero")


@equation("characteristic-polynomial")
def test_characteristic_polynomial(holds, rng):
    A, lambda_, V = built(rng, 3)
    coefficients = np.poly(lambda_)  # z^3 - …, from the roots that A was made from
    holds(A=A, p=lambda z: np.polyval(coefficients, z), z=rng.normal())


equivalent("characteristic-polynomial", r"p(z) = \det(z I - A^\top)", because=TRANSPOSED)


@equation("characteristic-polynomial-2x2")
def test_characteristic_polynomial_2x2(holds, rng):
    holds(A=rng.normal(size=(2, 2)), z=rng.normal())


@equation("characteristic-polynomial-entries")
def test_characteristic_polynomial_entries(holds, rng):
    a, b, c, d, z = rng.normal(size=5)
    holds(a=a, b=b, c=c, d=d, z=z)


@equation("characteristic-factors")
def test_characteristic_factors(holds, rng):
    A, lambda_, _ = built(rng, 4)
    if rng.random() < 0.3:  # singular
        A, lambda_ = A - lambda_[0] * np.eye(4), lambda_ - lambda_[0]
    holds(A=A, lambda_=lambda_, z=rng.normal(), n=4)


equivalent("characteristic-factors", r"\det(z I - A^\top) = \prod_{i=1}^{n} (z - \lambda_i)", because=TRANSPOSED)


@equation("trace-det-eigenvalues")
def test_trace_det_eigenvalues(holds, rng):
    A, lambda_, V = built(rng, 4)
    holds(A=A, lambda_=lambda_, n=4)


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


@equation("independent-eigenvectors")
def test_independent_eigenvectors(holds, rng):
    A, lambda_, V = built(rng, 3)
    c = rng.normal(size=2)
    known = {"A": A, "lambda_1": lambda_[0], "lambda_2": lambda_[1], "c_1": c[0], "c_2": c[1]}
    holds(v_1=V[:, 0], v_2=V[:, 1], **known)
    holds.fails(outside=r"A v_1 = \lambda_1 v_1", v_1=rng.normal(size=3), v_2=V[:, 1], **known)
    holds.fails(outside=r"A v_2 = \lambda_2 v_2", v_1=V[:, 0], v_2=rng.normal(size=3), **known)


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
    holds.not_needed(r"k \ge 0", because="where there is an inverse, its powers have the same eigenvectors")
    holds.fails(outside="invertible", A=A - lambda_[2] * np.eye(3), v=V[:, 2], lambda_=0.0, c=c, k=2)
