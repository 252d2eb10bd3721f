"""The gradient of squared error and ridge vanishes at the ridge solution."""

import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
lambda_, h, I = 0.5, 1e-5, np.eye(3)


def L(theta):
    return np.sum((X @ theta - y) ** 2) + lambda_ * np.sum(theta**2)


def gradient(theta):
    return 2 * X.T @ (X @ theta - y) + 2 * lambda_ * theta


theta = np.array([1.0, -1.0, 2.0])
slopes = [(L(theta + h * e) - L(theta - h * e)) / (2 * h) for e in I]
best = np.linalg.solve(X.T @ X + lambda_ * I, X.T @ y)
print("gradient   ", gradient(theta).round(3))
print("differences", np.round(slopes, 3))
print("at the ridge solution", np.abs(gradient(best)).round(3))
