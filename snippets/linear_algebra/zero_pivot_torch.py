"""A zero where the pivot should be: exchange the rows and go on."""

import torch

A = torch.tensor(
    [
        [0.0, 2.0, 1.0],
        [1.0, 1.0, 0.0],
        [2.0, 0.0, 1.0],
    ],
    dtype=torch.float64,
)
b = torch.tensor([5.0, 3.0, 3.0], dtype=torch.float64)
x = torch.linalg.solve(A, b)
print("x =", x.round(decimals=3).tolist())
print("A x =", (A @ x).round(decimals=3).tolist())
