"""A power of a diagonalisable matrix is that power of its eigenvalues."""

import torch

A = torch.tensor(
    [
        [4.0, 2.0],
        [1.0, 3.0],
    ],
    dtype=torch.float64,
)
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real  # always complex; here both are real


def power(k):
    """V Lambda^k V^-1, shape (n, n)."""
    return V @ torch.diag(lambda_**k) @ torch.linalg.inv(V)


# %% demo
print("k = 5:  ", power(5).round(decimals=3).tolist())
print("        ", (A @ A @ A @ A @ A).tolist())
print("k = -1: ", power(-1.0).round(decimals=3).tolist())
print("        ", torch.linalg.inv(A).round(decimals=3).tolist())
B = power(0.5)
print("k = 1/2:", B.round(decimals=3).tolist())
print("squared:", (B @ B).round(decimals=3).tolist())
