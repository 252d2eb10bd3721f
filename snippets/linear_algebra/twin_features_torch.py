"""Of two equal features, ridge takes half of each; for lasso all shares are equal."""

import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=50))
X, y = torch.stack([x, x], dim=1), 2 * x  # (n, 2), (n,)
lambda_, n = 0.1, 50

ridge = torch.linalg.solve(X.T @ X + n * lambda_ * torch.eye(2), X.T @ y)
print("ridge", [round(w, 3) for w in ridge.tolist()])


def lasso_loss(w):
    """|X w - y|^2 / (2n) + lambda |w|_1."""
    return ((X @ w - y) ** 2).sum() / (2 * n) + lambda_ * abs(w).sum()


total = 2 - lambda_ * n / (x @ x)  # the best sum of the two weights
for share in (1.0, 0.5, 0.2):
    w = total * torch.tensor([share, 1 - share], dtype=torch.float64)
    rounded = [round(weight, 3) for weight in w.tolist()]
    print("lasso", rounded, f"loss {lasso_loss(w):.4f}")
half = torch.stack([total / 2, 0 * total])
print("lasso with total / 2:", f"loss {lasso_loss(half):.4f}")
