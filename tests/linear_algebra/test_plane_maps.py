"""Checks of docs/linear_algebra/plane_maps.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def turned(theta: float, x: np.ndarray) -> np.ndarray:
    """x rotated by theta, as a product of complex numbers."""
    z = complex(*x) * np.exp(1j * theta)
    return np.array([z.real, z.imag])


def rotation(theta: float) -> np.ndarray:
    return np.stack([turned(theta, e) for e in np.eye(2)], axis=1)


def mirror(phi: float) -> np.ndarray:
    """Turn the line at the angle phi level, reverse the height, turn it back."""
    return np.stack([turned(phi, turned(-phi, e) * [1, -1]) for e in np.eye(2)], axis=1)


def shadow(u: np.ndarray) -> np.ndarray:
    """The matrix that takes each point to the nearest point of the line of u, by least squares."""
    return np.stack([u * np.linalg.lstsq(u[:, None], e)[0] for e in np.eye(len(u))], axis=1)


@equation("scale-shear")
def test_scale_shear(holds, rng):
    s_1, s_2, k = rng.normal(size=3)
    holds(x=rng.normal(size=2), s_1=s_1, s_2=s_2, k=k)


@equation("rotation-matrix")
def test_rotation_matrix(holds, rng):
    holds(R=rotation, theta=rng.uniform(-3, 3))


@equation("rotation-sum")
def test_rotation_sum(holds, rng):
    alpha, beta, theta = rng.uniform(-3, 3, size=3)
    holds(R=rotation, alpha=alpha, beta=beta, theta=theta)


@equation("line-projection")
def test_line_projection(holds, rng):
    made = lambda u: {"u": u, "P": shadow(u)}
    holds(outside=["unit"], make=made, u=turned(rng.uniform(-3, 3), [1, 0]))


equivalent("line-projection", r"P^\top = u u^\top", because="the projection is symmetric")


@equation("line-reflection")
def test_line_reflection(holds, rng):
    made = lambda u: {"u": u, "F": mirror(np.arctan2(u[1], u[0]))}
    holds(outside=["unit"], make=made, u=turned(rng.uniform(-3, 3), [1, 0]))


equivalent("line-reflection", r"F^\top = 2 u u^\top - I", because="the reflection is symmetric")


equivalent("line-reflection", r"F = 2 u u^\top - I^\top", because="the identity is symmetric")


@equation("line-projection-twice")
def test_line_projection_twice(holds, rng):
    holds(P=shadow(rng.normal(size=3)))


equivalent("line-projection-twice", r"P^{3} = P", because="follows by multiplying with P")


@equation("line-reflection-twice")
def test_line_reflection_twice(holds, rng):
    holds(F=mirror(rng.uniform(-3, 3)))
    holds.tacit("orthogonal $F$", because="F is the reflection in a line")


@equation("map-rows")
def test_map_rows(holds, rng):
    holds(A=rng.normal(size=(3, 2)), X=rng.normal(size=(4, 2)), each={"i": range(1, 5)})


@equation("composition")
def test_composition(holds, rng):
    holds(B=rng.normal(size=(4, 3)), A=rng.normal(size=(3, 2)), x=rng.normal(size=2))
