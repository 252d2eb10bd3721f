"""The inverse of a 2 by 2 matrix: exchange, change signs, divide."""

import torch

torch.set_default_dtype(torch.float64)


def inverse_2x2(A):
    """1 / (a d - b c) times [[d, -b], [-c, a]]."""
    (a, b), (c, d) = A
    return torch.tensor([[d, -b], [-c, a]]) / (a * d - b * c)


# %% demo
A = torch.tensor([
    [2.0, 1.0],
    [5.0, 4.0],
])
b = torch.tensor([3.0, 9.0])
print("formula", inverse_2x2(A).round(decimals=4).tolist())
print("library", torch.linalg.inv(A).round(decimals=4).tolist())
x = inverse_2x2(A) @ b
print(
    "x = A^-1 b =",
    x.round(decimals=4).tolist(),
    "  A x =",
    (A @ x).round(decimals=4).tolist(),
)
