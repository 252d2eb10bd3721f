"""Of two equal features, ridge takes half of each; for lasso all shares are equal."""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=50)
X, y = np.stack([x, x], axis=1), 2 * x  # (n, 2), (n,)
lambda_, n = 0.1, 50

ridge = np.linalg.solve(X.T @ X + n * lambda_ * np.eye(2), X.T @ y)
print("ridge", ridge.round(3).tolist())


def lasso_loss(w):
    """|X w - y|^2 / (2n) + lambda |w|_1."""
    return ((X @ w - y) ** 2).sum() / (2 * n) + lambda_ * abs(w).sum()


total = 2 - lambda_ * n / (x @ x)  # the best sum of the two weights
for share in (1.0, 0.5, 0.2):
    w = total * np.array([share, 1 - share])
    print("lasso", w.round(3).tolist(), f"loss {lasso_loss(w):.4f}")
print("lasso with total / 2:", f"loss {lasso_loss(np.array([total / 2, 0.0])):.4f}")
