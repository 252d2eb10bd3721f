"""Products of one-hot rows count: samples of a class, and pairs of one class."""

import numpy as np

X = np.eye(3)[[0, 2, 1, 0, 0]]  # (n, d) = (5, 3): classes 1, 3, 2, 1, 1
print("X.T X =", (X.T @ X).tolist())
print("X X.T, row 1 =", (X @ X.T)[0].tolist())
print("X X.T, row 2 =", (X @ X.T)[1].tolist())
