"""A photograph survives on a fifth of its numbers."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_sample_image

A = load_sample_image("china.jpg").mean(axis=2) / 255  # (m, n), grey from 0 to 1
m, n = A.shape
U, s, Vh = np.linalg.svd(A, full_matrices=False)


def truncate(k):
    """A_k = sum of the first k pieces sigma_i u_i v_i' (Trefethen & Bau, Lecture 5)."""
    return (U[:, :k] * s[:k]) @ Vh[:k]


# %% demo
print(f"{m} x {n}: {m * n} numbers, {len(s)} singular values")
print("  k   numbers  of all   energy  relative error")
for k in [1, 5, 20, 50, 150]:
    numbers = k * (m + n + 1)
    energy = (s[:k] ** 2).sum() / (s**2).sum()
    error = np.linalg.norm(A - truncate(k)) / np.linalg.norm(A)
    print(f"{k:3}  {numbers:8}  {numbers / (m * n):6.1%}  {energy:6.2%}  {error:10.2%}")

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(6, 4.6))
grays = plt.get_cmap("gray", 32)  # few shades, small file
for ax, k in zip(axes.flat, [5, 20, 50, n]):
    ax.imshow(truncate(k)[::3, ::3], cmap=grays, vmin=0, vmax=1, interpolation="none")
    ax.set_title(f"$k = {k}$" if k < n else "original", fontsize=12)
    ax.axis("off")
