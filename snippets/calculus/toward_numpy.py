"""The slope towards a point needs a unit vector."""

import numpy as np


def f(x):
    return x[0] ** 2 * x[1] + np.exp(x[1])


def gradient(x):
    return np.stack([2 * x[0] * x[1], x[0] ** 2 + np.exp(x[1])])


x, target = np.array([1.0, 0.0]), np.array([4.0, 4.0])
v = target - x
u = v / np.linalg.norm(v)
h = 1e-6
print("gradient", gradient(x), " u", u)
print(f"slope {gradient(x) @ u:.3f}   secant {(f(x + h * u) - f(x)) / h:.3f}")
print(f"with v in place of u: {gradient(x) @ v:.3f}")
