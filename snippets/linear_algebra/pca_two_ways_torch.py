"""The eigenvalues of the covariance are the squared singular values over n - 1."""

import torch
from sklearn.datasets import load_iris

X = torch.tensor(load_iris().data)  # (n, d): 150 flowers, 4 lengths in cm
n = len(X)
X_c = X - X.mean(dim=0)  # (n, d)

# %% covariance
C = X_c.T @ X_c / (n - 1)  # (d, d)
lambda_, V = torch.linalg.eigh(C)  # ascending
lambda_, V = lambda_.flip(0), V.flip(1)

# %% svd
U, s, Vh = torch.linalg.svd(X_c, full_matrices=False)  # descending

# %% demo
for j in range(4):
    from_svd = s[j] ** 2 / (n - 1)
    print(
        f"axis {j + 1}: lambda {lambda_[j]:.4f}   s^2 / (n - 1) {from_svd:.4f}"
        f"   |cosine of the axes| {abs(V[:, j] @ Vh[j]):.4f}"
    )
