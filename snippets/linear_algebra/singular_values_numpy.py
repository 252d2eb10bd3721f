"""Rank, norms, volume and condition number can all be read off the singular values."""

import numpy as np

rng = np.random.default_rng(0)
A = rng.normal(size=(4, 4))  # square: it has a determinant
s = np.linalg.svd(A)[1]  # (4,)
print("s", s.round(4))

# %% oracles
x = rng.normal(size=(4, 100_000))
stretch = np.linalg.norm(A @ x, axis=0) / np.linalg.norm(x, axis=0)
inverse = np.linalg.inv(A)
print(f"sigma_1            {s[0]:.4f}   most stretched of 100000 {stretch.max():.2f}")
print(
    f"root of sum s_i^2  {(s**2).sum() ** 0.5:.4f}"
    f"   root of sum A_ij^2 {(A**2).sum() ** 0.5:.4f}"
)
print(f"product of s_i     {s.prod():.4f}   |det A| {abs(np.linalg.det(A)):.4f}")
print(
    f"sigma_1 / sigma_4  {s[0] / s[3]:.4f}   |A| |A^-1|"
    f" {np.linalg.norm(A, 2) * np.linalg.norm(inverse, 2):.4f}"
)

# %% rank
B = A[:, :2] @ A[:2, :]  # two columns times two rows
s = np.linalg.svd(B)[1]
print("B has rank", np.linalg.matrix_rank(B), " its s", s.round(4))
