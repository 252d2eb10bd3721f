"""Lasso finds the three features that matter; ridge keeps a little of all ten."""

import numpy as np

rng = np.random.default_rng(0)
n, d = 60, 10
X = rng.normal(size=(n, d))  # (n, d)
w_true = np.array([2.0, 0, 0, -1, 0, 0, 0.5, 0, 0, 0])  # (d,)  three features matter
y = X @ w_true + 0.5 * rng.normal(size=n)  # (n,)


def lasso(X, y, lambda_, steps=2000):
    """Minimise |X w - y|^2 / (2n) + lambda |w|_1: step, shrink, again."""
    n, d = X.shape
    eta = n / np.linalg.norm(X, 2) ** 2  # ()   safe step size
    w = np.zeros(d)  # (d,)
    for _ in range(steps):
        z = w - eta * X.T @ (X @ w - y) / n
        w = np.sign(z) * (abs(z) - eta * lambda_).clip(0)
    return w


def ridge(X, y, lambda_):
    """Minimise |X w - y|^2 / (2n) + lambda |w|^2 / 2: one linear system."""
    n, d = X.shape
    return np.linalg.solve(X.T @ X / n + lambda_ * np.eye(d), X.T @ y / n)


free = np.linalg.lstsq(X, y)[0]
weights = [w_true, free, ridge(X, y, 0.2), lasso(X, y, 0.2)]
print(" " * 9 + "     true no price    ridge    lasso")
for i in range(d):
    print(f"weight {1 + i:2}", "".join(f"{w[i]:z9.2f}" for w in weights), sep="")
zeros = [f"{(w == 0).sum().item():9}" for w in weights]
length = [f"{np.linalg.norm(w).item():9.2f}" for w in weights]
print("zeros    ", "".join(zeros), sep="")
print("length   ", "".join(length), sep="")
for lambda_ in [0.05, 0.17, 0.18, 0.46, 0.47, 0.5]:
    w = lasso(X, y, lambda_)
    right = ((w == 0) == (w_true == 0)).sum().item()
    print(
        f"lasso with lambda = {lambda_:4}: {(w == 0).sum().item()} zeros,",
        f"{right} of 10 weights as in truth",
    )
