"""A feature that is stored five times counts five times."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

X = torch.tensor([[2.0, 1.0], [-2.0, 1.0], [2.0, -1.0], [-2.0, -1.0]])  # mean zero
copies = X[:, [0, 1, 1, 1, 1, 1]]  # (4, 6)
for name, M in [("two columns", X), ("six columns", copies)]:
    lambda_, V = torch.linalg.eigh(M.T @ M / 3)  # ascending
    print(f"{name}: variances {lambda_[-1]:.3f} and {lambda_[-2]:.3f}")
    print("  first axis", abs(V[:, -1]).round(decimals=3).tolist())
