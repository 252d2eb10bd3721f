"""A tall matrix may be undone from the left, in many ways, and never from the right."""

import numpy as np

A = np.array([
    [1, 0],
    [0, 1],
    [1, 1],
])  # (3, 2)
B = np.array([
    [1, 0, 0],
    [0, 1, 0],
])  # (2, 3)
C = np.array([
    [0, -1, 1],
    [0, 1, 0],
])  # (2, 3), another one
print("B A =", (B @ A).tolist(), "  C A =", (C @ A).tolist())
print("A B =", (A @ B).tolist(), "  rank", int(np.linalg.matrix_rank(1.0 * A @ B)))
