"""The generalised inverse of a staircase draws from a mass function."""

import numpy as np
import torch

ways = torch.tensor([1, 3, 5, 7, 9, 11])  # larger of two dice, of 36
F = torch.cumsum(ways, dim=0).double() / 36


def Q(u):
    return torch.searchsorted(F[:-1], u) + 1  # smallest k with F(k) >= u


for u in (0.01, 0.25, 0.26, 0.5, 0.99):
    print(f"Q({u}) = {Q(u)}")
u = torch.tensor(np.random.default_rng(0).random(100_000))
found = torch.bincount(Q(u), minlength=7)[1:] / len(u)
print("found   ", *[f"{v:.3f}" for v in found])
print("expected", *[f"{v:.3f}" for v in ways / 36])
