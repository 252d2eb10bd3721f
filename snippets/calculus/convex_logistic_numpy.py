"""On separable data the logistic loss has no minimum: the weights grow for ever."""

import numpy as np

x = np.array([-2.0, -1.0, 1.0, 3.0])
X = np.stack([np.ones(4), x], axis=1)  # (n, d)
labels = {
    "separable": np.array([0.0, 0.0, 1.0, 1.0]),
    "overlapping": np.array([0.0, 1.0, 0.0, 1.0]),
}


def train(y, lambda_, steps):
    """Gradient descent on mean(log(1 + e^z) - y z) + lambda |theta|^2, z = X theta."""
    theta = np.zeros(2)
    for k in range(steps):
        p = 1 / (1 + np.exp(-X @ theta))
        theta = theta - 0.5 * (X.T @ (p - y) / 4 + 2 * lambda_ * theta)
    z = X @ theta
    return np.linalg.norm(theta), (np.logaddexp(z, 0 * z) - y * z).mean()


for name, lambda_ in [("separable", 0.0), ("overlapping", 0.0), ("separable", 0.01)]:
    print(f"{name}, lambda = {lambda_}")
    for steps in (100, 1000, 10_000):
        size, loss = train(labels[name], lambda_, steps)
        print(f"  {steps:6d} steps   |theta| = {size:7.4f}   loss {loss:.5f}")
