"""Eigenvectors may be rescaled and reordered; V Lambda V^-1 does not notice."""

import torch

V = torch.tensor(
    [
        [2.0, 1.0],
        [-1.0, 1.0],
    ],
    dtype=torch.float64,
)
lambda_ = torch.tensor([3.0, 6.0], dtype=torch.float64)


def rebuild(lambda_, V):
    """V Lambda V^-1, shape (n, n)."""
    return (V @ torch.diag(lambda_) @ torch.linalg.inv(V)).round(decimals=3)


print("A                  ", rebuild(lambda_, V).tolist())
print("columns rescaled   ", rebuild(lambda_, V * torch.tensor([-7.0, 0.1])).tolist())
print("both swapped       ", rebuild(lambda_.flip(0), V.flip(1)).tolist())
print("only values swapped", rebuild(lambda_.flip(0), V).tolist())
