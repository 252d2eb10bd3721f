"""A tall matrix may be undone from the left, in many ways, and never from the right."""

import torch

A = torch.tensor([
    [1, 0],
    [0, 1],
    [1, 1],
])  # (3, 2)
B = torch.tensor([
    [1, 0, 0],
    [0, 1, 0],
])  # (2, 3)
C = torch.tensor([
    [0, -1, 1],
    [0, 1, 0],
])  # (2, 3), another one
print("B A =", (B @ A).tolist(), "  C A =", (C @ A).tolist())
print("A B =", (A @ B).tolist(), "  rank", int(torch.linalg.matrix_rank(1.0 * (A @ B))))
