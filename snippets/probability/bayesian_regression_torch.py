"""Bayesian regression: a distribution over lines, which the data narrow."""

import numpy as np
import torch

rng = np.random.default_rng(2)  # NumPy's draws, as in the other file
sigma, tau = 0.3, 1.0  # noise, prior
t = torch.tensor(rng.uniform(-1, 1, size=20))  # places
y = -0.3 + 0.8 * t + sigma * torch.tensor(rng.normal(size=20))
X = torch.stack([torch.ones(20), t], dim=1)  # (n, 2)


def posterior(X, y):
    """S = (X^T X / sigma^2 + I / tau^2)^-1 and m = S X^T y / sigma^2."""
    S = torch.linalg.inv(X.T @ X / sigma**2 + torch.eye(2) / tau**2)
    return S @ (X.T @ y) / sigma**2, S


# %% demo
for n in [0, 2, 20]:
    m, S = posterior(X[:n], y[:n])
    sd = torch.sqrt(torch.diag(S))
    x = torch.tensor([1.0, 3.0], dtype=torch.float64)  # the input for t = 3
    spread = torch.sqrt(sigma**2 + x @ S @ x)
    m_shown, sd_shown = (v.round(decimals=3) for v in (m, sd))
    print(
        f"n = {n:2d}: m = {m_shown.tolist()}, sd = {sd_shown.tolist()},"
        f" at t = 3: {x @ m:.3f}, sd {spread:.3f}"
    )
