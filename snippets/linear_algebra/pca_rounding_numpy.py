"""The covariance matrix loses small spreads; the SVD of the centred data keeps them."""

import numpy as np

t = np.linspace(-1, 1, 101)  # (n,)
wobble = 1e-9 * np.cos(3 * np.pi * t)
X_c = np.column_stack([t + wobble, t - wobble])  # (n, d): nearly a line
X_c = X_c - X_c.mean(axis=0)
true = 2 * np.var(wobble, ddof=1)  # variance across the line

# %% demo
s = np.linalg.svd(X_c, compute_uv=False)
lambda_ = np.linalg.eigvalsh(X_c.T @ X_c / 100)  # ascending
print(f"true lambda_2 {true:.2e}")
value = s[1] ** 2 / 100
print(f"from the SVD  {value:.2e}")
lost = not 0.5 < lambda_[0] / true < 2
print("from C       ", "not even within a factor of two" if lost else "right")
