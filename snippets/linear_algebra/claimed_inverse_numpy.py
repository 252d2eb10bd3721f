"""To check a claimed inverse, multiply."""

import numpy as np

A = np.array([[2, 1], [5, 3]])
for B in (np.array([[3, -1], [-5, 2]]), np.array([[3, -5], [-1, 2]])):
    print("A B =", (A @ B).tolist(), "  B A =", (B @ A).tolist())
b = np.array([4, 11])
print("x =", (np.array([[3, -1], [-5, 2]]) @ b).tolist())
