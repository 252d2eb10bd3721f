"""In many dimensions hardly a draw is near the mean, where the density is largest."""

import numpy as np
import torch

rng = np.random.default_rng(0)
print("   d   1 % of |z| below   99 % below   root of d")
for d in [1, 10, 100, 1000]:
    length = torch.linalg.norm(torch.tensor(rng.normal(size=(4000, d))), dim=1)
    low, high = torch.quantile(length, 0.01), torch.quantile(length, 0.99)
    print(f"{d:4}   {low:16.2f}   {high:10.2f}   {torch.tensor(d).sqrt():9.2f}")
