"""Checks of docs/linear_algebra/svd_in_code.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SHAPES = [(6, 4), (3, 5), (4, 4)]  # tall, wide, square


def generic(rng, shapes=SHAPES) -> np.ndarray:
    return rng.normal(size=shapes[rng.integers(len(shapes))])


@equation("svd-reduced")
def test_svd_reduced(holds, rng):
    A = generic(rng)
    U, s, Vh = np.linalg.svd(A, full_matrices=False)
    holds(A=A, U_q=U, Sigma_q=np.diag(s), V_q=Vh.T)


@equation("svd-reduced-orthonormal")
def test_svd_reduced_orthonormal(holds, rng):
    U = np.linalg.svd(rng.normal(size=(6, 4)), full_matrices=False)[0]
    assert not np.allclose(U @ U.T, np.eye(6))
    holds(U_q=U)
    holds.fails(refuses="columns that are not orthonormal", U_q=rng.normal(size=(6, 4)))


equivalent("svd-reduced-orthonormal", r"U_q^\top U_q = I^\top", because="the identity is symmetric")
