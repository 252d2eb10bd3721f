"""Two matrices of rank one: the rank of their sum and of their product."""

import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 1.0])
u, v = torch.tensor([0.0, 1.0]), torch.tensor([2.0, -1.0])


def rank(A):
    return torch.linalg.matrix_rank(A).item()


for name, B in [
    ("uv^T", torch.outer(u, v)),
    ("2xy^T", 2 * torch.outer(x, y)),
    ("-xy^T", -torch.outer(x, y)),
]:
    A = torch.outer(x, y)
    print(f"A = xy^T, B = {name:6} rank of A + B: {rank(A + B)}, of B A: {rank(B @ A)}")
