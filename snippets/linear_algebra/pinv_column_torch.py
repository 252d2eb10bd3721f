"""The pseudo-inverse of a column a is a^T / |a|^2."""

import torch

a = torch.tensor([[3.0], [0.0], [4.0]], dtype=torch.float64)  # (m, 1)
# + 0.0 makes 0 of -0
print("pinv(a)       ", torch.linalg.pinv(a).numpy().round(4) + 0.0)
print("a^T / |a|^2   ", (a.T / torch.sum(a**2)).numpy().round(4))
print("pinv(0)       ", torch.linalg.pinv(torch.zeros(3, 1)).numpy())
M = torch.tensor([[2.0, 1.0], [1.0, 1.0]], dtype=torch.float64)  # invertible
print("pinv(M)       ", torch.linalg.pinv(M).numpy().round(4).tolist())
print("inv(M)        ", torch.linalg.inv(M).numpy().round(4).tolist())
