"""The inverse of a 2 by 2 matrix: exchange, change signs, divide."""

import numpy as np


def inverse_2x2(A):
    """1 / (a d - b c) times [[d, -b], [-c, a]]."""
    (a, b), (c, d) = A
    return np.array([[d, -b], [-c, a]]) / (a * d - b * c)


# %% demo
A = np.array([
    [2.0, 1.0],
    [5.0, 4.0],
])
b = np.array([3.0, 9.0])
print("formula", inverse_2x2(A).round(4).tolist())
print("library", np.linalg.inv(A).round(4).tolist())
x = inverse_2x2(A) @ b
print("x = A^-1 b =", x.round(4).tolist(), "  A x =", (A @ x).round(4).tolist())
