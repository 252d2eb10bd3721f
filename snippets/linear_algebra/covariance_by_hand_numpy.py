"""Three samples, two features, and the covariance matrix by hand and by library."""

import numpy as np

X = np.array([
    [1.0, 2.0],
    [3.0, 2.0],
    [5.0, 8.0],
])  # (n, d)
X_c = X - X.mean(axis=0)
C = X_c.T @ X_c / 2  # (d, d), n - 1 = 2
print("centred", X_c.tolist())
print("by hand", C.tolist())
print("library", np.cov(X, rowvar=False).tolist())

w = np.array([1.0, 1.0]) / np.sqrt(2)  # (d,)
print(f"along w: measured {np.var(X @ w, ddof=1):.3f}, w^T C w = {w @ C @ w:.3f}")
