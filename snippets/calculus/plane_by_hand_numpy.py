"""Where two changes cancel the plane predicts none, and the truth is close to it."""

import numpy as np


def f(x):
    return x[0] * x[1] ** 2 + 3 * x[0]


def gradient(x):
    return np.stack([x[1] ** 2 + 3, 2 * x[0] * x[1]])


# %% demo
x, v = np.array([2.0, 1.0]), np.array([0.1, -0.1])
print(f"value {f(x):g}   gradient", gradient(x).tolist())
print(f"predicted {f(x) + gradient(x) @ v:.3f}   true {f(x + v):.3f}")
