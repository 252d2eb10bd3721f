"""To check a claimed inverse, multiply."""

import torch

A = torch.tensor([[2, 1], [5, 3]])
for B in (torch.tensor([[3, -1], [-5, 2]]), torch.tensor([[3, -5], [-1, 2]])):
    print("A B =", (A @ B).tolist(), "  B A =", (B @ A).tolist())
b = torch.tensor([4, 11])
print("x =", (torch.tensor([[3, -1], [-5, 2]]) @ b).tolist())
