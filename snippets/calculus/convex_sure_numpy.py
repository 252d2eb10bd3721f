"""On separable data more steps make the model surer, and worse where it is wrong."""

import numpy as np


def classes(rng, n):
    """Labels 0 and 1, and points around (-1, -1) and (1, 1), with a column of ones."""
    y = np.repeat([0.0, 1.0], n // 2)
    X = (2 * y - 1)[:, None] + rng.normal(size=(n, 2))
    return np.column_stack([np.ones(n), X]), y


X, y = classes(np.random.default_rng(3), 12)
X_new, y_new = classes(np.random.default_rng(4), 2000)
theta = np.zeros(3)
print("  steps  training loss   new loss  confidence  right")
for k in range(1, 10_001):
    p = 1 / (1 + np.exp(-X @ theta))
    theta = theta - 0.5 * X.T @ (p - y) / len(y)
    if k in (10, 100, 1000, 10_000):
        z, old = X_new @ theta, X @ theta
        old_loss = (np.logaddexp(0, old) - y * old).mean()
        loss = (np.logaddexp(0, z) - y_new * z).mean()
        sure = (1 / (1 + np.exp(-np.abs(z)))).mean()
        right = ((z > 0) == y_new).mean()
        print(f"{k:7d} {old_loss:14.5f} {loss:10.3f} {sure:11.3f} {right:6.1%}")
