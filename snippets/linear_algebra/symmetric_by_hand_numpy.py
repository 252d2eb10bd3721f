"""Trace 4 and determinant 3: the eigenvalues are 1 and 3, the axes diagonal."""

import numpy as np

A = np.array([
    [2.0, 1.0],
    [1.0, 2.0],
])
lambda_, Q = np.linalg.eigh(A)
print("eigenvalues", lambda_.round(3).tolist())
for x in [np.array([1.0, 1.0]), np.array([1.0, -1.0])]:
    quotient = x @ A @ x / (x @ x)
    print(x.tolist(), "->", (A @ x).tolist(), f"  Rayleigh quotient {quotient}")
print("q_1 . q_2 =", round((Q[:, 0] @ Q[:, 1]).item(), 3) + 0.0)  # + 0.0 makes 0 of -0
