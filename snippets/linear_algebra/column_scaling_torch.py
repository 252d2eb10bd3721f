"""A unit can make a condition number large, and scaling the columns mends it."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

X = torch.tensor([
    [1.0, 1000.0],
    [1.0, -1000.0],
    [1.0, 1000.0],
    [1.0, -1000.0],
])  # ones, and a position in mm
twins = torch.tensor([[1.0, 1.0], [1.0, 1.001], [1.0, 0.999], [1.0, 1.0]])
for name, A in [("a bad unit", X), ("nearly equal columns", twins)]:
    scaled = A / torch.linalg.norm(A, dim=0)  # every column has length 1
    print(
        f"{name:20}  cond {torch.linalg.cond(A):.4g},"
        f" with columns of length 1 {torch.linalg.cond(scaled):.4g}"
    )
