"""The Jacobian of a composition is the product of the Jacobians, the outer one left."""

import numpy as np


def g(x):
    return np.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])  # (2,) -> (3,)


def f(u):
    return np.stack([np.sin(u[0]) + u[2], u[1] * u[2]])  # (3,) -> (2,)


def J_g(x):
    return np.array([[x[1], x[0]], [1, 1], [0, 2 * x[1]]])  # (3, 2)


def J_f(u):
    return np.array([[np.cos(u[0]), 0, 1], [0, u[2], u[1]]])  # (2, 3)


# %% demo
x = np.array([0.5, 2.0])
product = J_f(g(x)) @ J_g(x)  # (2, 2)
print("J_f(g(x)) J_g(x):", *product.round(4))

h = 1e-6
secants = np.stack([(f(g(x + h * e)) - f(g(x))) / h for e in np.eye(2)], axis=1)
print("of f(g(x)):      ", *secants.round(4))
print("other order:     ", (J_g(x) @ J_f(g(x))).shape, "instead of", product.shape)
