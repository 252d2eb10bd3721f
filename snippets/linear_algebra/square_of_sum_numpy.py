"""The square of a sum keeps both mixed products, because they differ."""

import numpy as np

A = np.array([
    [1, 1],
    [0, 1],
])
B = np.array([
    [1, 0],
    [1, 1],
])
print("(A + B)^2              ", ((A + B) @ (A + B)).tolist())
print("A^2 + 2 A B + B^2 (no!)", (A @ A + 2 * A @ B + B @ B).tolist())
print("A^2 + A B + B A + B^2  ", (A @ A + A @ B + B @ A + B @ B).tolist())
