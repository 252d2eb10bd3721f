"""The gradient of a batch has at most the rank of the batch."""

import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, q = 784, 100  # inputs, units
for n in (1, 5, 32, 200):
    X, G = torch.randn(n, d), torch.randn(n, q)
    print(f"n = {n:3d}: {d} x {q} numbers, rank {torch.linalg.matrix_rank(X.T @ G)}")
