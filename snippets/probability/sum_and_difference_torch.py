"""A C A^T is the covariance matrix of sum and difference, as draws confirm."""

import numpy as np
import torch

C = torch.tensor([[4.0, 2.0], [2.0, 9.0]], dtype=torch.float64)
A = torch.tensor([[1.0, 1.0], [1.0, -1.0]], dtype=torch.float64)  # sum, difference
print(f"correlation {C[0, 1] / torch.sqrt(C[0, 0] * C[1, 1]):.4f}")
print("A C A^T", (A @ C @ A.T).tolist())

# %% draws
rng = np.random.default_rng(0)  # the draws of the NumPy file
x = torch.tensor(rng.multivariate_normal([0, 0], C.numpy(), size=200_000))  # (n, 2)
print("drawn  ", torch.cov((x @ A.T).T).round().tolist())
