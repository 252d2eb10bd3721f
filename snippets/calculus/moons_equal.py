"""Units that start equal stay equal."""

import numpy as np
import torch
from sklearn.datasets import make_moons

X, t = make_moons(40, noise=0.15, random_state=0)
X, t = torch.tensor(X), torch.tensor(2.0 * t - 1)
row = np.random.default_rng(0).normal(size=4)  # w1, w2, c, u of one unit

for name, start in [
    ("equal", np.tile(row, (8, 1))),
    ("random", np.random.default_rng(0).normal(size=(8, 4))),
]:
    theta = torch.tensor(start, requires_grad=True)
    for step in range(1000):
        f = torch.tanh(X @ theta[:, :2].T + theta[:, 2]) @ theta[:, 3]
        L = ((f - t) ** 2).mean()
        theta.grad = None
        L.backward()
        with torch.no_grad():
            theta -= 0.05 * theta.grad
    spread = (theta.max(0).values - theta.min(0).values).max().item()
    print(f"{name:6} start: loss {L.item():.4f}, units differ by up to {spread:.3f}")
