"""The identity changes nothing; a diagonal matrix scales rows or columns."""

import torch

A = torch.tensor([
    [1, 2, 3],
    [4, 5, 6],
])  # (2, 3)
print("I A =", (torch.eye(2, dtype=A.dtype) @ A).tolist(), "  I is 2 by 2")
print("A I =", (A @ torch.eye(3, dtype=A.dtype)).tolist(), "  I is 3 by 3")

# %% ones
print("matrix of ones times A:", (torch.ones((2, 2), dtype=A.dtype) @ A).tolist())

# %% diagonal
print("diag(10, 100) A =", (torch.diag(torch.tensor([10, 100])) @ A).tolist())
print("A diag(1, 0, -1) =", (A @ torch.diag(torch.tensor([1, 0, -1]))).tolist())
