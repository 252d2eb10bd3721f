"""Row 2 is twice row 1: rank 2, and one direction is lost."""

import torch

A = torch.tensor([
    [1.0, 2.0, 3.0],
    [2.0, 4.0, 6.0],
    [1.0, 1.0, 1.0],
])
print("rank", torch.linalg.matrix_rank(A).item())
print("A (1, -2, 1) =", (A @ torch.tensor([1.0, -2.0, 1.0])).tolist())
