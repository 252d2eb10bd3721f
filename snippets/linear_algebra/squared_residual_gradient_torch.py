"""The slope of the squared error is 2 X^T (X theta - y); it vanishes at theta_hat."""

import numpy as np
import torch

rng = np.random.default_rng(1)
X = torch.tensor(rng.normal(size=(8, 3)))  # (n, d)
y = torch.tensor(rng.normal(size=8))  # (n,)


def loss(theta):
    """|X theta - y|^2 for theta of shape (d,)."""
    return torch.sum((X @ theta - y) ** 2)


def slope(theta):
    """Gradient of the loss by automatic differentiation, shape (d,)."""
    return torch.func.grad(loss)(theta)


# %% demo
theta_hat = torch.linalg.solve(X.T @ X, X.T @ y)  # (d,)
somewhere = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
for name, theta in [("(1, 2, 3)", somewhere), ("theta_hat", theta_hat)]:
    print(f"theta = {name}")
    # + 0.0 makes 0 of -0
    print("  2 X^T (X theta - y)", (2 * X.T @ (X @ theta - y)).numpy().round(3) + 0.0)
    print("  measured           ", slope(theta).numpy().round(3) + 0.0)
