"""A zero where the pivot should be: exchange the rows and go on."""

import numpy as np

A = np.array([
    [0.0, 2.0, 1.0],
    [1.0, 1.0, 0.0],
    [2.0, 0.0, 1.0],
])
b = np.array([5.0, 3.0, 3.0])
print("x =", np.linalg.solve(A, b).round(3).tolist())
print("A x =", (A @ np.linalg.solve(A, b)).round(3).tolist())
