"""What k axes lose is the variance along the other axes, and nothing else."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

X = load_digits().data  # (n, d): 1797 images of 8 x 8 pixels
n, x_bar = len(X), X.mean(axis=0)
U, s, Vh = np.linalg.svd(X - x_bar, full_matrices=False)
lambda_ = s**2 / (n - 1)  # (d,)


def reconstruct(k):
    """x_bar + X_c V_k V_k^T: every sample from k numbers, shape (n, d)."""
    V_k = Vh[:k].T  # (d, k)
    scores = (X - x_bar) @ V_k  # (n, k)
    return x_bar + scores @ V_k.T


# %% demo
for k in [2, 8, 20, 40]:
    error = np.sum((X - reconstruct(k)) ** 2)
    print(
        f"k {k:2}   |X - X_hat|^2 {error:9.4g}   (n - 1) * other variances"
        f" {(n - 1) * lambda_[k:].sum():9.4g}"
    )

# %% figure
fig, axes = plt.subplots(3, 5, figsize=(6, 3.9))
shown = [(k, reconstruct(k)) for k in [0, 2, 8, 20, 64]]
for row, sample in zip(axes, [3, 7, 8]):
    for ax, (k, X_hat) in zip(row, shown):
        ax.imshow(X_hat[sample].reshape(8, 8), cmap="gray", vmin=0, vmax=16)
        ax.set(xticks=[], yticks=[])
for ax, (k, _) in zip(axes[0], shown):
    ax.set_title(f"$k = {k}$")
