"""Fibonacci numbers grow by the largest eigenvalue, the golden ratio."""

import numpy as np

A = np.array([
    [1.0, 1.0],
    [1.0, 0.0],
])  # (F_k+1, F_k) -> (F_k+2, F_k+1)
lambda_, Q = np.linalg.eigh(A)  # A is symmetric
print("eigenvalues", lambda_.round(4).tolist())
x_0 = np.array([1.0, 0.0])  # F_1, F_0
for k in (1, 2, 10, 30):
    x = Q @ (lambda_**k * (Q.T @ x_0))  # Q Lambda^k Q^T x_0
    print(f"F_{k} = {x[1]:.0f}")
