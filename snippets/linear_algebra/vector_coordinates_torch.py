"""A vector is a list of numbers, a point, and an arrow."""

import torch

x = torch.tensor([3.0, 2.0])  # (n,)
e = torch.eye(2)  # e[0] is e_1, e[1] is e_2
print("shape", tuple(x.shape), "axes", x.ndim)
print("x_1 =", x[0].item(), "  x_2 =", x[1].item())
print("x_1 e_1 + x_2 e_2 =", (x[0] * e[0] + x[1] * e[1]).tolist())
