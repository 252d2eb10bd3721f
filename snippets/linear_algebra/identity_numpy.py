"""The identity changes nothing; a diagonal matrix scales rows or columns."""

import numpy as np

A = np.array([
    [1, 2, 3],
    [4, 5, 6],
])  # (2, 3)
print("I A =", (np.eye(2, dtype=int) @ A).tolist(), "  I is 2 by 2")
print("A I =", (A @ np.eye(3, dtype=int)).tolist(), "  I is 3 by 3")

# %% ones
print("matrix of ones times A:", (np.ones((2, 2), dtype=int) @ A).tolist())

# %% diagonal
print("diag(10, 100) A =", (np.diag([10, 100]) @ A).tolist())
print("A diag(1, 0, -1) =", (A @ np.diag([1, 0, -1])).tolist())
