"""A line through four points: Q^T y, and one substitution."""

import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0], dtype=torch.float64)
y = torch.tensor([1.0, 3.0, 4.0, 8.0], dtype=torch.float64)
X = torch.column_stack([torch.ones_like(t), t])  # (n, d)
Q, R = torch.linalg.qr(X)
c = Q.T @ y  # (d,)
theta = torch.zeros_like(c)
theta[1] = c[1] / R[1, 1]
theta[0] = (c[0] - R[0, 1] * theta[1]) / R[0, 0]
print("by QR ", theta.round(decimals=4).tolist())
by_library = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print("lstsq ", by_library.round(decimals=4).tolist())
