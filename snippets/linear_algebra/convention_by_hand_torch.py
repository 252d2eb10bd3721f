"""Indices begin with 1 in formulas and with 0 in code."""

import torch

x, y = torch.tensor([2.0, -1.0, 3.0]), torch.tensor([1.0, 4.0, 2.0])  # (n,), (n,)
A = torch.tensor([
    [1.0, 0.0, 2.0],
    [0.0, 1.0, -1.0],
])  # (m, n)
print("x_2 =", x[1].item(), "  A_13 =", A[0, 2].item())
print("x^T y =", (x @ y).item(), "  A x =", (A @ x).tolist())
