"""Checks of docs/linear_algebra/vector_spaces.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import orthogonal
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


@equation("linear-combination")
def test_linear_combination(holds, rng):
    V, c = rng.normal(size=(5, 3)), rng.normal(size=3)
    holds(V=V, v=list(V.T), c=c, k=3)


@equation("basis-coordinates")
def test_basis_coordinates(holds, rng):
    B, x = rng.normal(size=(4, 4)), rng.normal(size=4)
    c = [np.linalg.det(np.column_stack([B[:, :j], x, B[:, j + 1 :]])) / np.linalg.det(B) for j in range(4)]  # Cramer
    holds(B=B, b=list(B.T), x=x, c=np.array(c), n=4)


@equation("basis-map")
def test_basis_map(holds, rng):
    A, B = rng.normal(size=(2, 4, 4))
    coordinates = lambda y: scipy.linalg.lstsq(B, y)[0]
    holds(A=A, B=B, M=np.stack([coordinates(A @ b) for b in B.T], axis=1))


@equation("basis-map-inverse")
def test_basis_map_inverse(holds, rng):
    A, B = rng.normal(size=(2, 4, 4))
    coordinates = lambda y: scipy.linalg.lstsq(B, y)[0]
    holds(A=A, B=B, M=np.stack([coordinates(A @ b) for b in B.T], axis=1))


@equation("orthonormal-columns")
def test_orthonormal_columns(holds, rng):
    holds(Q=orthogonal(rng, 5)[:, :3])
    holds.fails(refuses="columns that are not orthonormal", Q=rng.normal(size=(5, 3)))


@equation("orthonormal-independent")
def test_orthonormal_independent(holds, rng):
    holds(outside=["orthonormal columns"], Q=orthogonal(rng, 5)[:, :3], c=rng.normal(size=3))


equivalent("orthonormal-columns", r"Q^\top Q = I^\top", because="the identity is symmetric")


@equation("orthonormal-coordinates")
def test_orthonormal_coordinates(holds, rng):
    Q, x = orthogonal(rng, 4), rng.normal(size=4)
    holds(q=list(Q.T), x=x, c=scipy.linalg.lstsq(Q, x)[0], each={"j": range(1, 5)})
    B = rng.normal(size=(4, 4))
    holds.fails(outside="orthonormal", q=list(B.T), x=x, c=scipy.linalg.solve(B, x), j=1)


@equation("orthonormal-length")
def test_orthonormal_length(holds, rng):
    x = rng.normal(size=4)
    holds(q=list(orthogonal(rng, 4).T), x=x, n=4)
    holds.fails(outside="orthonormal", q=list(rng.normal(size=(4, 4))), x=x, n=4)
