"""A partial derivative moves one variable and holds the others."""

import numpy as np


def f(x):
    return np.sin(x[0]) + x[1] ** 2 / 2


def gradient(x):
    """The column of both partial derivatives."""
    return np.stack([np.cos(x[0]), x[1]])


# %% demo
x = np.array([1.0, 1.5])
h = 1e-6
for i, e in enumerate(np.eye(2)):
    print(f"move x_{i + 1} alone: slope {(f(x + h * e) - f(x)) / h:.4f}")
print("gradient:", gradient(x).round(4))
