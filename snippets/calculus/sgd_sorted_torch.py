"""Data sorted by class, never shuffled: the end depends on who comes last."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(1)
n = 200
x = torch.tensor([*rng.normal(-1, 1, n // 2), *rng.normal(1, 1, n // 2)])
y = torch.tensor([0.0, 1.0]).repeat_interleave(n // 2)  # sorted by class
X = torch.stack([torch.ones(n), x], dim=1)  # (n, d)


def train(order):
    """Logistic regression by SGD, 20 epochs; the share of samples called class 1."""
    theta = torch.zeros(2)
    for epoch in range(20):
        for i in order():
            p = torch.sigmoid(X[i] @ theta)
            theta = theta - 0.1 * (p - y[i]) * X[i]
    called = X @ theta > 0
    return called.double().mean(), (called == y).double().mean()


for name, order in [
    ("sorted", lambda: torch.arange(n)),
    ("reversed", lambda: torch.arange(n).flip(0)),
    ("shuffled", lambda: rng.permutation(n)),
]:
    share, accuracy = train(order)
    print(f"{name:9} called class 1: {share:.1%}   right: {accuracy:.1%}")
draws = torch.tensor(rng.integers(n, size=(1000, n)))  # with replacement
missed = sum(1 - len(row.unique()) / n for row in draws) / 1000
print(f"missed in n draws: {missed:.3f}   (1 - 1/n)^n = {(1 - 1 / n) ** n:.3f}")
