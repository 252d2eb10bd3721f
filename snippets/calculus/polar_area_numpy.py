"""The Jacobian of polar coordinates stretches areas by r."""

import numpy as np


def f(x):
    r, phi = x
    return np.stack([r * np.cos(phi), r * np.sin(phi)])


def jacobian(x):
    r, phi = x
    return np.array([
        [np.cos(phi), -r * np.sin(phi)],
        [np.sin(phi), r * np.cos(phi)],
    ])


for x in np.array([[0.5, 1.0], [2.0, 1.0], [2.0, 4.0]]):
    J, h = jacobian(x), 1e-3
    a, b = (f(x + h * e) - f(x) for e in np.eye(2))  # sides of a small patch
    print(
        f"r = {x[0]}  det J = {np.linalg.det(J):.3f}   "
        f"area by area {(a[0] * b[1] - a[1] * b[0]) / h**2:.2f}"
    )
