"""Thirteen measurements of wine in their own units, and standardised."""

import torch
from sklearn.datasets import load_wine

torch.set_default_dtype(torch.float64)
Z, target = map(torch.tensor, load_wine(return_X_y=True))  # (n, d) = (178, 13)
y = (target == 0).double()  # is it of the first kind?
for name, features in [
    ("own units", Z),
    ("standardised", (Z - Z.mean(0)) / Z.std(0, correction=0)),
]:
    X = torch.column_stack([torch.ones(178), features])  # (n, d + 1)
    lambda_ = torch.linalg.eigvalsh(2 / 178 * X.T @ X)
    mu, beta = lambda_[0], lambda_[-1]
    best = torch.linalg.lstsq(X, y[:, None], driver="gelsd")[0][:, 0]
    theta = torch.zeros(14)
    for k in range(1000):
        theta = theta - 1 / beta * 2 / 178 * X.T @ (X @ theta - y)
    gap = ((X @ theta - y) ** 2).mean() - ((X @ best - y) ** 2).mean()
    print(
        f"{name:13} kappa {beta / mu:.1e}  1 / beta {1 / beta:.1e}"
        f"  gap {max(gap, 0):.4f}"
    )
