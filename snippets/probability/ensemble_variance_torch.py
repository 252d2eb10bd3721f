"""The mean of many models keeps the noise that they share."""

import torch

torch.set_default_dtype(torch.float64)


def variance_of_mean(n, rho, sigma=1.0):
    """w^T C w for w = 1/n: variances sigma^2, covariances rho sigma^2."""
    C = sigma**2 * (rho * torch.ones(n, n) + (1 - rho) * torch.eye(n))
    w = torch.full((n,), 1 / n)
    return w @ C @ w


# %% demo
sizes = [1, 4, 16, 64]
for rho in [0.0, 0.2, 0.5, 1.0]:
    values = [variance_of_mean(n, rho) for n in sizes]
    print(f"rho = {rho}:", *(f" n = {n}: {v:.4f}" for n, v in zip(sizes, values)))
