"""An eigenvalue of a covariance matrix is the variance along its eigenvector."""

import numpy as np
from sklearn.datasets import load_iris

X = load_iris().data  # (n, d): 150 flowers, 4 lengths in cm
n = len(X)
X_c = X - X.mean(axis=0)  # (n, d), centred
C = X_c.T @ X_c / (n - 1)  # (d, d), symmetric
lambda_, V = np.linalg.eigh(C)  # ascending

# %% demo
for j in range(3, -1, -1):
    v = V[:, j]  # (d,), length 1
    shadows = X_c @ v  # (n,)
    print(
        f"lambda {lambda_[j]:.4f}   variance along v {shadows.var(ddof=1):.4f}"
        f"   share {lambda_[j] / np.trace(C):.1%}"
    )
