"""In many dimensions, two random vectors are nearly orthogonal."""

# %% run
import numpy as np
import torch

rng = np.random.default_rng(0)
cosines = {}
print("   n  mean of cos^2      1/n  |cos| < 0.1")
for n in [2, 3, 30, 1000]:
    A, B = torch.tensor(rng.normal(size=(2, 5000, n)))  # 5000 pairs in R^n
    lengths = torch.linalg.norm(A, dim=1) * torch.linalg.norm(B, dim=1)
    cosines[n] = (A * B).sum(dim=1) / lengths  # (5000,)
    mean_square = (cosines[n] ** 2).mean()
    small = (abs(cosines[n]) < 0.1).sum() / 5000
    print(f"{n:4}  {mean_square:13.4f} {1 / n:8.4f} {small:12.0%}")
