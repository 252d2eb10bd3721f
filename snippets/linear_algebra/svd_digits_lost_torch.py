"""Forming A'A loses twice as many digits as the SVD of A needs to lose."""

import numpy as np
import torch

rng = np.random.default_rng(0)
P, Q = torch.tensor(rng.normal(size=(6, 6))), torch.tensor(rng.normal(size=(2, 2)))
P = torch.linalg.qr(P)[0][:, :2]  # (6, 2), orthonormal columns
Q = torch.linalg.qr(Q)[0]  # (2, 2)


def smallest(delta):
    """sigma_2 of a matrix with sigma = (1, delta): by the SVD, and from A'A."""
    A = P @ torch.diag(torch.tensor([1.0, delta], dtype=torch.float64)) @ Q
    lambda_ = torch.linalg.eigvalsh(A.T @ A)  # ascending
    return torch.linalg.svd(A)[1][1], torch.sqrt(abs(lambda_[0]))


# %% demo
print("sigma_2      svd(A)   eig(A'A)")
for delta in [1e-2, 1e-5, 1e-9]:
    by_svd, by_gram = smallest(delta)
    shown = f"{by_gram:.3e}" if abs(by_gram / delta - 1) < 5e-4 else "no digit"
    print(f"{delta:7.0e}  {by_svd:.3e}  {shown:>9}")
A = P @ torch.diag(torch.tensor([1.0, 1e-5], dtype=torch.float64)) @ Q
print(f"kappa of A {torch.linalg.cond(A):.3g}, of A'A {torch.linalg.cond(A.T @ A):.2g}")
