"""Rank, norms, volume and condition number can all be read off the singular values."""

import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(4, 4)))  # square: it has a determinant
s = torch.linalg.svd(A)[1]  # (4,)
print("s", s.numpy().round(4))

# %% oracles
x = torch.tensor(rng.normal(size=(4, 100_000)))
stretch = torch.linalg.norm(A @ x, dim=0) / torch.linalg.norm(x, dim=0)
inverse = torch.linalg.inv(A)
print(f"sigma_1            {s[0]:.4f}   most stretched of 100000 {stretch.max():.2f}")
print(
    f"root of sum s_i^2  {(s**2).sum() ** 0.5:.4f}"
    f"   root of sum A_ij^2 {(A**2).sum() ** 0.5:.4f}"
)
print(f"product of s_i     {s.prod():.4f}   |det A| {abs(torch.linalg.det(A)):.4f}")
print(
    f"sigma_1 / sigma_4  {s[0] / s[3]:.4f}   |A| |A^-1|"
    f" {torch.linalg.norm(A, 2) * torch.linalg.norm(inverse, 2):.4f}"
)

# %% rank
B = A[:, :2] @ A[:2, :]  # two columns times two rows
s = torch.linalg.svd(B)[1]
print("B has rank", torch.linalg.matrix_rank(B).item(), " its s", s.numpy().round(4))
