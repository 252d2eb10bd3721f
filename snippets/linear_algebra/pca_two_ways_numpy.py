"""The eigenvalues of the covariance are the squared singular values over n - 1."""

import numpy as np
from sklearn.datasets import load_iris

X = load_iris().data  # (n, d): 150 flowers, 4 lengths in cm
n = len(X)
X_c = X - X.mean(axis=0)  # (n, d)

# %% covariance
C = X_c.T @ X_c / (n - 1)  # (d, d)
lambda_, V = np.linalg.eigh(C)  # ascending
lambda_, V = lambda_[::-1], V[:, ::-1]

# %% svd
U, s, Vh = np.linalg.svd(X_c, full_matrices=False)  # descending

# %% demo
for j in range(4):
    from_svd = s[j] ** 2 / (n - 1)
    print(
        f"axis {j + 1}: lambda {lambda_[j]:.4f}   s^2 / (n - 1) {from_svd:.4f}"
        f"   |cosine of the axes| {abs(V[:, j] @ Vh[j]):.4f}"
    )
