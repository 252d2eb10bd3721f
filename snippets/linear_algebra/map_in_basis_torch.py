"""A reflection is a table of awkward numbers, until the basis fits it."""

import torch

u = torch.tensor([2.0, 1.0], dtype=torch.float64) / 5**0.5  # along the mirror
A = 2 * torch.outer(u, u) - torch.eye(2)  # the reflection across its line
B = torch.tensor(
    [
        [2.0, -1.0],
        [1.0, 2.0],
    ],
    dtype=torch.float64,
)  # along the mirror, and across it
M = torch.linalg.solve(B, A @ B)  # A B = B M
print("in the standard basis", A.round(decimals=3).tolist())
# + 0.0 makes 0 of -0
print("in the basis b       ", (M.round(decimals=3) + 0.0).tolist())
