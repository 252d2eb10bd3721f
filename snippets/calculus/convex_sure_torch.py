"""On separable data more steps make the model surer, and worse where it is wrong."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)


def classes(rng, n):
    """Labels 0 and 1, and points around (-1, -1) and (1, 1), with a column of ones."""
    y = np.repeat([0.0, 1.0], n // 2)
    X = (2 * y - 1)[:, None] + rng.normal(size=(n, 2))
    return torch.tensor(np.column_stack([np.ones(n), X])), torch.tensor(y)


cross_entropy = torch.nn.functional.binary_cross_entropy_with_logits
X, y = classes(np.random.default_rng(3), 12)
X_new, y_new = classes(np.random.default_rng(4), 2000)
theta = torch.zeros(3)
print("  steps  training loss   new loss  confidence  right")
for k in range(1, 10_001):
    p = torch.sigmoid(X @ theta)
    theta = theta - 0.5 * X.T @ (p - y) / len(y)
    if k in (10, 100, 1000, 10_000):
        z = X_new @ theta
        old_loss, loss = cross_entropy(X @ theta, y), cross_entropy(z, y_new)
        sure = torch.sigmoid(torch.abs(z)).mean()
        right = ((z > 0) == y_new).double().mean()
        print(f"{k:7d} {old_loss:14.5f} {loss:10.3f} {sure:11.3f} {right:6.1%}")
