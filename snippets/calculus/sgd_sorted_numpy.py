"""Data sorted by class, never shuffled: the end depends on who comes last."""

import numpy as np

rng = np.random.default_rng(1)
n = 200
x = np.concatenate([rng.normal(-1, 1, n // 2), rng.normal(1, 1, n // 2)])
y = np.repeat([0.0, 1.0], n // 2)  # sorted by class
X = np.stack([np.ones(n), x], axis=1)  # (n, d)


def train(order):
    """Logistic regression by SGD, 20 epochs; the share of samples called class 1."""
    theta = np.zeros(2)
    for epoch in range(20):
        for i in order():
            p = 1 / (1 + np.exp(-X[i] @ theta))
            theta = theta - 0.1 * (p - y[i]) * X[i]
    called = X @ theta > 0
    return called.mean(), (called == y).mean()


for name, order in [
    ("sorted", lambda: np.arange(n)),
    ("reversed", lambda: np.arange(n)[::-1]),
    ("shuffled", lambda: rng.permutation(n)),
]:
    share, accuracy = train(order)
    print(f"{name:9} called class 1: {share:.1%}   right: {accuracy:.1%}")
draws = rng.integers(n, size=(1000, n))  # with replacement
missed = np.mean([1 - len(np.unique(row)) / n for row in draws])
print(f"missed in n draws: {missed:.3f}   (1 - 1/n)^n = {(1 - 1 / n) ** n:.3f}")
