"""Checks of docs/linear_algebra/rank_tolerance.md."""

import numpy as np

from snippets._engine.check.equation import equation
from tests.linear_algebra.ranks import any_rank, pinv, svd


@equation("numerical-rank")
def test_numerical_rank(holds, rng):
    A, rho = rng.normal(size=(5, 3)) @ np.diag([1, 0.1, 0.01]), 10 ** rng.uniform(-4, 0)
    if rng.random() < 0.3:
        A, rho = np.diag([1, 0.5, 0.25]), 0.25  # a tie: what equals the tolerance is cut
    holds(sigma=np.linalg.svd(A, compute_uv=False), rho=rho, q=3, r=int(np.linalg.matrix_rank(A, rtol=rho)))


@equation("pseudo-inverse-norm")
def test_pseudo_inverse_norm(holds, rng):
    A = any_rank(rng)
    values = svd(A)
    holds(sigma=values["sigma"], r=values["r"], bind={"A^+": pinv(A)}, given={"A": A})
    zero = np.zeros_like(A)
    holds.fails(outside=r"A \ne 0", sigma=svd(zero)["sigma"], r=0, bind={"A^+": zero.T}, given={"A": zero})
    holds.fails(outside="rank", sigma=values["sigma"], r=values["r"] - 1, bind={"A^+": pinv(A)}, given={"A": A})
