"""A feature can be a function of another one and have covariance zero with it."""

import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
X = torch.stack([x, x**2], dim=1)  # (n, d), the second from the first
print(torch.cov(X.T).tolist())
