"""The product of the pivots, with a sign for each exchange, is the determinant."""

import numpy as np
import torch

rng = np.random.default_rng(3)
A = torch.tensor(rng.integers(-3, 4, size=(5, 5)) * 1.0)
LU, rows = torch.linalg.lu_factor(A)
exchanges = int((rows != torch.arange(1, 6)).sum())
print("pivots", LU.diagonal().round(decimals=3).tolist())
print("exchanges", exchanges)
print(f"product with sign {(-1) ** exchanges * LU.diagonal().prod():.3f}")
print(f"library           {torch.linalg.det(A):.3f}")
