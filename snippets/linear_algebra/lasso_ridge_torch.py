"""Lasso finds the three features that matter; ridge keeps a little of all ten."""
import numpy as np
import torch

torch.set_default_dtype(torch.float64)       # as NumPy
rng = np.random.default_rng(0)
n, d = 60, 10
X = torch.tensor(rng.normal(size=(n, d)))                # (n, d)
w_true = torch.tensor([2.0, 0, 0, -1, 0, 0, 0.5, 0, 0, 0])  # (d,)  three matter
y = X @ w_true + 0.5 * torch.tensor(rng.normal(size=n))  # (n,)

def lasso(X, y, lambda_, steps=2000):
    """Minimise |X w - y|^2 / (2n) + lambda |w|_1: step, shrink, again."""
    n, d = X.shape
    eta = n / torch.linalg.norm(X, 2) ** 2               # ()   safe step size
    w = torch.zeros(d)                                   # (d,)
    for _ in range(steps):
        z = w - eta * X.T @ (X @ w - y) / n
        w = torch.sign(z) * (abs(z) - eta * lambda_).clip(0)
    return w

def ridge(X, y, lambda_):
    """Minimise |X w - y|^2 / (2n) + lambda |w|^2 / 2: one linear system."""
    n, d = X.shape
    return torch.linalg.solve(X.T @ X / n + lambda_ * torch.eye(d), X.T @ y / n)

for name, w in [("lasso", lasso(X, y, 0.2)), ("ridge", ridge(X, y, 0.2))]:
    rounded = (w.round(decimals=2) + 0.0).tolist()
    print(name, *(f"{v:5.2f}" for v in rounded), "  zeros:", (w == 0).sum().item())
