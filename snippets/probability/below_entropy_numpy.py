"""On its training set a classifier can go below the entropy of the labels."""

import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(50, 200)), rng.integers(0, 2, size=50)  # coin flips
X_new, y_new = rng.normal(size=(5000, 200)), rng.integers(0, 2, size=5000)


def loss(w, X, y):
    """The mean of log(1 + e^-z) for label 1 and log(1 + e^z) for label 0."""
    return np.logaddexp(0, np.where(y == 1, -1, 1) * (X @ w)).mean()


w = np.zeros(200)
for step in range(1001):
    if step in (0, 10, 100, 1000):
        print(
            f"{step:4} steps: training {loss(w, X, y):.3f},"
            f" new {loss(w, X_new, y_new):.3f}"
        )
    w -= X.T @ (1 / (1 + np.exp(-X @ w)) - y) / 50  # gradient step
print(f"entropy of a coin: {np.log(2):.3f}")
