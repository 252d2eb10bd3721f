"""What k axes lose is the variance along the other axes, and nothing else."""

import torch
from sklearn.datasets import load_digits

X = torch.tensor(load_digits().data)  # (n, d): 1797 images of 8 x 8 pixels
n, x_bar = len(X), X.mean(dim=0)
U, s, Vh = torch.linalg.svd(X - x_bar, full_matrices=False)
lambda_ = s**2 / (n - 1)  # (d,)


def reconstruct(k):
    """x_bar + X_c V_k V_k^T: every sample from k numbers, shape (n, d)."""
    V_k = Vh[:k].T  # (d, k)
    scores = (X - x_bar) @ V_k  # (n, k)
    return x_bar + scores @ V_k.T


# %% demo
for k in [2, 8, 20, 40]:
    error = torch.sum((X - reconstruct(k)) ** 2)
    print(
        f"k {k:2}   |X - X_hat|^2 {error:9.4g}   (n - 1) * other variances"
        f" {(n - 1) * lambda_[k:].sum():9.4g}"
    )
