"""With a column of ones alone, the best fit is the mean."""

import torch

X = torch.ones(4, 1, dtype=torch.float64)  # (n, d)
y = torch.tensor([1.0, 2.0, 2.0, 7.0], dtype=torch.float64)
theta_hat = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print("theta_hat", theta_hat.round(decimals=4).tolist(), "  mean", y.mean().item())
print("X^T residual", (X.T @ (y - 3.0)).tolist())
