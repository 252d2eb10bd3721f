"""A rank-one matrix has one singular value: the product of two lengths."""

import torch

x, y = torch.tensor([3.0, 4.0]), torch.tensor([1.0, 2.0, 2.0])
A = torch.outer(x, y)  # (2, 3)
s = torch.linalg.svd(A)[1]
print("A", A.tolist())
print("lengths", torch.linalg.norm(x).item(), torch.linalg.norm(y).item())
print("singular values", s.numpy().round(3))
u, v = x / 5, y / 3
print("15 u v'", (15 * torch.outer(u, v)).round(decimals=4).tolist())
