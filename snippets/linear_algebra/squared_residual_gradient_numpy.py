"""The slope of the squared error is 2 X^T (X theta - y); it vanishes at theta_hat."""

import numpy as np

rng = np.random.default_rng(1)
X = rng.normal(size=(8, 3))  # (n, d)
y = rng.normal(size=8)  # (n,)


def loss(theta):
    """|X theta - y|^2 for theta of shape (d,)."""
    return np.sum((X @ theta - y) ** 2)


def slope(theta, h=1e-6):
    """Gradient of the loss, measured by central differences, shape (d,)."""
    return np.array([
        (loss(theta + h * e) - loss(theta - h * e)) / (2 * h) for e in np.eye(3)
    ])


# %% demo
theta_hat = np.linalg.solve(X.T @ X, X.T @ y)  # (d,)
somewhere = np.array([1.0, 2.0, 3.0])
for name, theta in [("(1, 2, 3)", somewhere), ("theta_hat", theta_hat)]:
    print(f"theta = {name}")
    # + 0.0 makes 0 of -0
    print("  2 X^T (X theta - y)", (2 * X.T @ (X @ theta - y)).round(3) + 0.0)
    print("  measured           ", slope(theta).round(3) + 0.0)
