"""Checks of docs/linear_algebra/complex_eigenvalues.md."""

import numpy as np
import scipy.linalg
from scipy.spatial.transform import Rotation

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import turning


@equation("rotation-polynomial")
def test_rotation_polynomial(holds, rng):
    holds(z=rng.normal(), theta=rng.uniform(-3, 3))


@equation("conjugate-pair")
def test_conjugate_pair(holds, rng):
    A, lambda_, v = turning(rng, 4)
    holds(A=A, v_bar=v.conj(), lambda_bar=lambda_.conjugate(), given={"v": v, "lambda_": lambda_})
    other = rng.normal(size=4) + 1j * rng.normal(size=4)
    pair = {"v_bar": other.conj(), "lambda_bar": lambda_.conjugate()}
    holds.fails(outside=r"A v = \lambda v", A=A, **pair, given={"v": other, "lambda_": lambda_})


@equation("complex-pair-turns")
def test_complex_pair_turns(holds, rng):
    r, S = rng.uniform(0.5, 2), rng.normal(size=(2, 2))
    turn = scipy.linalg.expm(rng.uniform(0.2, 2.9) * np.array([[0, -1], [1, 0]]))
    A = r * S @ turn @ np.linalg.inv(S)
    values, V = np.linalg.eig(A)
    v = V[:, values.imag.argmax()]
    theta = np.arccos(np.trace(A) / (2 * np.sqrt(np.linalg.det(A))))  # from trace and determinant
    holds(
        A=A,
        B=np.stack([v.imag, v.real], axis=1),
        r=np.sqrt(np.linalg.det(A)),
        theta=theta,
        R=lambda angle: scipy.linalg.expm(angle * np.array([[0, -1], [1, 0]])),
    )


equivalent("complex-pair-turns", r"A B = B r R(\theta)", because="a number may stand anywhere in a product")


@equation("complex-to-order")
def test_complex_to_order(holds, rng):
    """From a complex pair: the columns of B are imaginary and real part of the eigenvector."""
    r, theta, B = rng.uniform(0.5, 2), rng.uniform(0.2, 2.9), rng.normal(size=(2, 2))
    v = B[:, 1] + 1j * B[:, 0]
    V, lambda_ = np.stack([v, v.conj()], axis=1), r * np.exp(1j * theta * np.array([1, -1]))
    holds(
        A=((V * lambda_) @ np.linalg.inv(V)).real,
        B=B,
        r=r,
        theta=theta,
        R=lambda angle: scipy.linalg.expm(angle * np.array([[0, -1], [1, 0]])),
    )


equivalent("complex-to-order", r"A = B r R(\theta) B^{-1}", because="r is a number")


@equation("rotation-angle-trace")
def test_rotation_angle_trace(holds, rng):
    axis, theta = rng.normal(size=3), rng.uniform(0.1, 3)
    turned = Rotation.from_rotvec(theta * axis / np.linalg.norm(axis))
    holds(Q=turned.as_matrix(), theta=theta)
    holds.fails(outside="rotation", Q=-turned.as_matrix(), theta=theta)


equivalent(
    "rotation-angle-trace",
    r"\tr(Q^\top) = 1 + 2 \cos\theta",
    because="a matrix and its transpose have the same diagonal",
)
