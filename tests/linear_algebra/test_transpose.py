"""Checks of docs/linear_algebra/transpose.md."""

import numpy as np

from snippets._engine.check.equation import equation


def entries(m: int, n: int) -> dict:
    """Every pair of indices of an (m, n) matrix."""
    return {"i": range(1, m + 1), "j": range(1, n + 1)}


@equation("matrix-sum")
def test_matrix_sum(holds, rng):
    A, B = rng.normal(size=(2, 2, 3))
    s = rng.normal()
    holds(A=A, B=B, c=s, C=np.sum([A, B], axis=0), D=np.diff([B, A], axis=0)[0], M=np.kron(s, A), each=entries(2, 3))


@equation("transpose")
def test_transpose(holds, rng):
    holds(A=rng.normal(size=(2, 3)), each=entries(3, 2))


@equation("transpose-twice")
def test_transpose_twice(holds, rng):
    holds(A=rng.normal(size=(2, 3)))
