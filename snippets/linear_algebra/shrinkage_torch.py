"""Three penalties, three ways to zero: one by one, never, and all at once."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def lasso(z, lambda_):
    """sign(z_i) max(|z_i| - lambda, 0): minimises |w - z|^2 / 2 + lambda |w|_1."""
    return torch.sign(z) * (abs(z) - lambda_).clip(0)


def ridge(z, lambda_):
    """z / (1 + lambda): minimises |w - z|^2 / 2 + lambda |w|^2 / 2."""
    return z / (1 + lambda_)


def unsquared(z, lambda_):
    """max(1 - lambda / |z|, 0) z: minimises |w - z|^2 / 2 + lambda |w|."""
    return (1 - lambda_ / torch.linalg.norm(z)).clip(0) * z


z = torch.tensor([3.0, -1.5, 0.5])  # (d,)  the weights without a penalty
for lambda_ in [0.25, 1.0, 3.4]:
    for rule in (lasso, ridge, unsquared):
        w = rule(z, lambda_) + 0.0  # + 0.0 makes 0 of -0
        print(f"lambda = {lambda_:<4}  {rule.__name__:9}", w.round(decimals=3).tolist())
