"""The covariance matrix loses small spreads; the SVD of the centred data keeps them."""
import numpy as np

t = np.linspace(-1, 1, 101)                      # (n,)
wobble = 1e-9 * np.cos(3 * np.pi * t)
X_c = np.column_stack([t + wobble, t - wobble])  # (n, d): nearly a line
X_c = X_c - X_c.mean(axis=0)
true = 2 * np.var(wobble, ddof=1)                # variance across the line

# %% demo
s = np.linalg.svd(X_c, compute_uv=False)
lambda_ = np.linalg.eigvalsh(X_c.T @ X_c / 100)  # ascending
near = lambda value: bool(0.5 < value / true < 2)
print(f"true lambda_2 {true:.2e}")
value = s[1] ** 2 / 100
print(f"from the SVD  {value:.2e}   within a factor of two: {near(value)}")
print(f"from C                   within a factor of two: {near(lambda_[0])}")
