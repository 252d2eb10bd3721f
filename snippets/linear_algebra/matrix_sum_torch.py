"""Matrices of one shape add, subtract and scale entry by entry."""

import torch

A = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
])  # (m, n) = (2, 3)
B = torch.tensor([
    [10, 20, 30],
    [40, 50, 60],
])  # (2, 3)
print("A + B =", (A + B).tolist())
print("A - B =", (A - B).tolist())
print("3 A   =", (3 * A).tolist())

# %% step
W = torch.tensor(
    [
        [0.5, -1.0, 2.0],
        [1.5, 0.0, -0.5],
    ],
    dtype=torch.float64,
)  # (2, 3) weights
G = torch.tensor(
    [
        [1.0, 2.0, -2.0],
        [-1.0, 4.0, 0.5],
    ],
    dtype=torch.float64,
)  # (2, 3) its gradient
eta = 0.1
print("W - eta G =", (W - eta * G).round(decimals=3).tolist())
