"""Gradient descent stops where the gradient of the whole data set is (nearly) zero."""

import numpy as np


def gradient_descent(gradient, theta, eta, tolerance=1e-6, most=10_000):
    """theta <- theta - eta gradient(theta) until |gradient| <= tolerance (Cauchy)."""
    for k in range(most):
        g = gradient(theta)
        if np.linalg.norm(g) <= tolerance:
            return theta, k
        theta = theta - eta * g
    raise RuntimeError(f"after {most} steps the gradient is still {g}")


# %% data
rng = np.random.default_rng(0)
X = np.column_stack([np.ones(500), rng.normal(size=(500, 2))])  # (n, d) = (500, 3)
y = X @ np.array([1.0, -2.0, 3.0]) + 0.5 * rng.normal(size=500)  # (n,)


def gradient(theta):
    """The mean of the 500 gradients 2 (x_i' theta - y_i) x_i."""
    return np.stack([2 * (x_i @ theta - y_i) * x_i for x_i, y_i in zip(X, y)]).mean(0)


# %% demo
for eta in (0.1, 0.3, 0.5, 0.6, 0.9):
    theta_hat, k = gradient_descent(gradient, np.zeros(3), eta)
    print(f"eta = {eta}   {k:3d} steps to", theta_hat.round(4))
theta_hat = np.linalg.lstsq(X, y)[0]
print("least squares          ", theta_hat.round(4))
beta = np.linalg.eigvalsh(2 / 500 * X.T @ X)[-1]  # largest curvature
print(f"border 2 / beta = {2 / beta:.3f}")
