"""Checks of docs/linear_algebra/solving.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

TRANSPOSED = "a matrix and its transpose have the same determinant"


def dominant(rng, n: int) -> np.ndarray:
    """A matrix whose largest pivots stand on the diagonal, so that no rows are exchanged."""
    A = rng.normal(size=(n, n))
    return A + np.diag(abs(A).sum(axis=0) + 0.1)


@equation("lu-multiplier")
def test_lu_multiplier(holds, rng):
    A = dominant(rng, 4)
    holds(A=A, L=scipy.linalg.lu(A)[1], each={"i": range(1, 5)})


@equation("back-substitution")
def test_back_substitution(holds, rng):
    U, c = (
        np.triu(rng.normal(size=(4, 4)), 1) + np.diag(rng.choice([-1, 1], size=4) * rng.uniform(0.5, 2, size=4)),
        rng.normal(size=4),
    )
    holds(U=U, c=c, x=scipy.linalg.solve_triangular(U, c), n=4, each={"i": range(1, 5)})
    flat = U * (1 - np.diag([0, 1, 0, 0]))
    holds.fails(outside=r"U_{ii} \ne 0", U=flat, c=c, x=scipy.linalg.solve_triangular(U, c), n=4, i=2)


@equation("lu")
def test_lu(holds, rng):
    A = dominant(rng, 4) * rng.choice([-1, 1], size=4)
    P, L, U = scipy.linalg.lu(A)
    assert (P == np.eye(4)).all()
    holds(A=A, L=L, U=U, given={"i": int(rng.integers(1, 5))})
    m = rng.normal()  # no multiplier of a first row that begins with 0 clears the second
    L, U = np.array([[1, 0], [m, 1]]), np.array([[0, 1], [0, 1 - m]])
    holds.fails(outside=r"U_{ii} \ne 0", A=np.array([[0.0, 1.0], [1.0, 1.0]]), L=L, U=U, given={"i": 1})
    for name in ("lower triangular", "ones on the diagonal"):
        holds.not_needed(name, because="other factors have the product A, too; elimination finds these")


@equation("lu-example")
def test_lu_example(holds):
    holds()


@equation("lu-determinant")
def test_lu_determinant(holds, rng):
    A = dominant(rng, 4)
    values = np.linalg.eigvals(A)
    holds(U=scipy.linalg.lu(A)[2], bind={r"\det(A)": values.prod().real}, n=4)


@equation("plu")
def test_plu(holds, rng):
    A = rng.normal(size=(4, 4))
    A[:, 0] *= rng.random() < 0.7  # singular now and then
    P, L, U = scipy.linalg.lu(A)  # A = P L U
    holds(A=A, P=np.linalg.inv(P), L=L, U=U)
    for name in ("permutation", "lower triangular", "ones on the diagonal", "upper triangular"):
        holds.not_needed(name, because="other factors have the same product; that these are enough is what is said")


@equation("elimination-cost")
def test_elimination_cost(holds, rng):
    n = int(rng.integers(2, 9))
    holds(n=n)


@equation("elimination-cost")
def test_elimination_cost_counted(holds, rng):
    n = int(rng.integers(2, 9))
    counted = sum(1 + len(range(k + 1, n)) for k in range(n) for row in range(k + 1, n))
    holds(n=n, bind={r"\frac{n^3 - n}{3}": counted})


ZERO = "the terms for k = n and k = n + 1 are zero"
equivalent("elimination-cost", r"\sum_{k=1}^{(n-1) + 1} (n - k)(n - k + 1) = \frac{n^3 - n}{3}", because=ZERO)
equivalent("elimination-cost", r"\sum_{k=1}^{n+1} (n - k)(n - k + 1) = \frac{n^3 - n}{3}", because=ZERO)


@equation("det-by-plu-size")
def test_det_by_plu_size(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, U=scipy.linalg.lu(A)[2])


equivalent("det-by-plu-size", r"|\det(A^\top)| = \prod_i |U_{ii}|", because=TRANSPOSED)


@equation("det-by-plu")
def test_det_by_plu(holds, rng):
    A = rng.normal(size=(4, 4))
    P, _, U = scipy.linalg.lu(A)
    holds(A=A, P=P.T, U=U)


equivalent("det-by-plu", r"\det(P^\top) \det(A) = \prod_i U_{ii}", because=TRANSPOSED)
equivalent("det-by-plu", r"\det(P) \det(A^\top) = \prod_i U_{ii}", because=TRANSPOSED)
