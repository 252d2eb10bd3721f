"""A reflection is a table of awkward numbers, until the basis fits it."""

import numpy as np

u = np.array([2.0, 1.0]) / np.sqrt(5)  # along the mirror
A = 2 * np.outer(u, u) - np.eye(2)  # the reflection across its line
B = np.array([
    [2.0, -1.0],
    [1.0, 2.0],
])  # along the mirror, and across it
M = np.linalg.solve(B, A @ B)  # A B = B M
print("in the standard basis", A.round(3).tolist())
print("in the basis b       ", (M.round(3) + 0.0).tolist())  # + 0.0 makes 0 of -0
