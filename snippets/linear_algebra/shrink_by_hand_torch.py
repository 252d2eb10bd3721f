"""Lasso subtracts, ridge divides."""

import torch

z, lambda_ = torch.tensor([3.0, -0.5, 1.0]), 1.0
lasso = torch.sign(z) * (abs(z) - lambda_).clip(0) + 0.0  # + 0.0 makes 0 of -0
print("lasso", lasso.tolist(), "  ridge", (z / (1 + lambda_)).tolist())
