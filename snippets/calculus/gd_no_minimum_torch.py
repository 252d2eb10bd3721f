"""The loss e^theta falls for ever, and there is no place where the steps end."""

import torch

torch.set_default_dtype(torch.float64)
theta, eta = torch.tensor(0.0), 0.5
for k in range(1, 100_001):
    theta = theta - eta * torch.exp(theta)
    if k in (1, 10, 100, 1000, 10_000, 100_000):
        bound = 1 / (1 + eta * k)  # 1 / (e^-theta_0 + eta k)
        print(
            f"k = {k:6d}   theta = {theta:7.3f}   "
            f"e^theta = {torch.exp(theta):.3e} <= {bound:.3e}"
        )
