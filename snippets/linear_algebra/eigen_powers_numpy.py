"""A power of a diagonalisable matrix is that power of its eigenvalues."""

import numpy as np

A = np.array([
    [4.0, 2.0],
    [1.0, 3.0],
])
lambda_, V = np.linalg.eig(A)


def power(k):
    """V Lambda^k V^-1, shape (n, n)."""
    return V @ np.diag(lambda_**k) @ np.linalg.inv(V)


# %% demo
print("k = 5:  ", power(5).round(3).tolist())
print("        ", (A @ A @ A @ A @ A).tolist())
print("k = -1: ", power(-1.0).round(3).tolist())
print("        ", np.linalg.inv(A).round(3).tolist())
B = power(0.5)
print("k = 1/2:", B.round(3).tolist())
print("squared:", (B @ B).round(3).tolist())
