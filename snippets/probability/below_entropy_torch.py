"""On its training set a classifier can go below the entropy of the labels."""

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as loss

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
X = torch.tensor(rng.normal(size=(50, 200)))
y = torch.tensor(rng.integers(0, 2, size=50)).double()  # coin flips
X_new = torch.tensor(rng.normal(size=(5000, 200)))
y_new = torch.tensor(rng.integers(0, 2, size=5000)).double()

w = torch.zeros(200, dtype=torch.float64)
for step in range(1001):
    if step in (0, 10, 100, 1000):
        print(
            f"{step:4} steps: training {loss(X @ w, y):.3f},"
            f" new {loss(X_new @ w, y_new):.3f}"
        )
    w -= X.T @ (torch.sigmoid(X @ w) - y) / 50  # gradient step
print(f"entropy of a coin: {np.log(2):.3f}")
