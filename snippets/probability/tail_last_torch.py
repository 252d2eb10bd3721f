"""Far out in the tail the normal approximation is wrong by a factor."""

import torch
from torch.special import gammaincc, ndtr

n = torch.tensor(30, dtype=torch.float64)
for z in torch.arange(6, dtype=torch.float64):
    truth = gammaincc(n, n + z * torch.sqrt(n))  # P(Z > z) for exponential draws
    normal = ndtr(-z)
    print(f"z = {int(z)}   truth {truth:.2g}   normal {normal:.2g}", end="   ")
    print(f"truth / normal {truth / normal:.3g}")
