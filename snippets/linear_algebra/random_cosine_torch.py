"""In many dimensions, two random vectors are nearly orthogonal."""
import numpy as np
import torch

rng = np.random.default_rng(0)
cosines = {}
for n in [2, 3, 30, 1000]:
    A, B = torch.tensor(rng.normal(size=(2, 5000, n)))  # 5000 pairs in R^n
    lengths = torch.linalg.norm(A, dim=1) * torch.linalg.norm(B, dim=1)
    cosines[n] = (A * B).sum(dim=1) / lengths           # (5000,)
    mean_square = (cosines[n] ** 2).mean()
    small = (abs(cosines[n]) < 0.1).sum() / 5000
    print(f"n = {n:4}   mean of cos^2 {mean_square:.4f}   1/n {1 / n:.4f}"
          f"   |cos| < 0.1: {small:.0%}")
