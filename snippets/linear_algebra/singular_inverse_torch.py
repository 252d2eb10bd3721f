"""A matrix that flattens the plane has no inverse."""

import torch

A = torch.tensor([
    [1.0, 2.0],
    [2.0, 4.0],
])  # row 2 is twice row 1
print(
    "two points, one image:",
    (A @ torch.tensor([3.0, 0.0])).tolist(),
    (A @ torch.tensor([1.0, 1.0])).tolist(),
)
torch.linalg.inv(A)
