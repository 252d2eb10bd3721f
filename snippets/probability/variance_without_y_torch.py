"""The error bar of Bayesian regression does not look at y."""

import torch

x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
X = torch.stack([torch.ones(4), x], dim=1)
S = torch.linalg.inv(X.T @ X / 0.3**2 + torch.eye(2))  # sigma = 0.3, tau = 1

# %% demo
straight = 0.5 * x
wild = torch.tensor([3.0, -4.0, 5.0, -2.0], dtype=torch.float64)
for name, y in [("straight", straight), ("wild", wild)]:
    m = S @ (X.T @ y) / 0.3**2
    misfit = torch.sqrt(torch.mean((y - X @ m) ** 2))
    sd = torch.sqrt(torch.diag(S)).round(decimals=3)
    print(
        f"{name:8s}: m = {m.round(decimals=3).tolist()}, sd = {sd.tolist()},"
        f" misfit {misfit:.3f}"
    )
