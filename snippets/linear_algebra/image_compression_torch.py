"""A photograph survives on a fifth of its numbers."""

import torch
from sklearn.datasets import load_sample_image

A = load_sample_image("china.jpg").mean(axis=2) / 255  # (m, n), grey from 0 to 1
A = torch.tensor(A)
m, n = A.shape
U, s, Vh = torch.linalg.svd(A, full_matrices=False)


def truncate(k):
    """A_k = sum of the first k pieces sigma_i u_i v_i' (Trefethen & Bau, Lecture 5)."""
    return (U[:, :k] * s[:k]) @ Vh[:k]


# %% demo
print(f"{m} x {n}: {m * n} numbers, {len(s)} singular values")
print("  k   numbers  of all   energy  relative error")
for k in [1, 5, 20, 50, 150]:
    numbers = k * (m + n + 1)
    energy = (s[:k] ** 2).sum() / (s**2).sum()
    error = torch.linalg.norm(A - truncate(k)) / torch.linalg.norm(A)
    print(f"{k:3}  {numbers:8}  {numbers / (m * n):6.1%}  {energy:6.2%}  {error:10.2%}")
