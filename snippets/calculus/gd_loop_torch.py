"""Gradient descent stops where the gradient of the whole data set is (nearly) zero."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)


def gradient_descent(gradient, theta, eta, tolerance=1e-6, most=10_000):
    """theta <- theta - eta gradient(theta) until |gradient| <= tolerance (Cauchy)."""
    for k in range(most):
        g = gradient(theta)
        if torch.linalg.norm(g) <= tolerance:
            return theta, k
        theta = theta - eta * g
    raise RuntimeError(f"after {most} steps the gradient is still {g}")


# %% data
rng = np.random.default_rng(0)
X = torch.tensor(np.column_stack([np.ones(500), rng.normal(size=(500, 2))]))  # (n, d)
y = X @ torch.tensor([1.0, -2.0, 3.0]) + 0.5 * torch.tensor(rng.normal(size=500))


def loss(theta):
    """The mean of the 500 squared errors."""
    return ((X @ theta - y) ** 2).mean()


gradient = torch.func.grad(loss)  # by autograd

# %% demo
for eta in (0.1, 0.3, 0.5, 0.6, 0.9):
    theta_hat, k = gradient_descent(gradient, torch.zeros(3), eta)
    print(f"eta = {eta}   {k:3d} steps to", theta_hat.numpy().round(4))
theta_hat = torch.linalg.lstsq(X, y[:, None])[0][:, 0]
print("least squares          ", theta_hat.numpy().round(4))
beta = torch.linalg.eigvalsh(2 / 500 * X.T @ X)[-1]  # largest curvature
print(f"border 2 / beta = {2 / beta:.3f}")
