"""2X and X + X' have the same mean and different variances."""

import torch

die = torch.arange(1.0, 7.0)
X, X_prime = torch.meshgrid(die, die, indexing="ij")  # independent
for name, value in [
    ("X", X),
    ("2X", 2 * X),
    ("X + X'", X + X_prime),
    ("X - X'", X - X_prime),
    ("X - X", X - X),
]:
    print(f"{name}: mean {value.mean():.4f}  variance {value.var(correction=0):.4f}")
