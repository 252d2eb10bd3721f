"""Clicks of 200 visitors: a simulation and the binomial formula agree."""

from math import comb
import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
n, p, days = 200, 0.03, 20_000
clicks = (torch.tensor(rng.random((days, n))) < p).sum(dim=1)  # (days,)
k = torch.arange(16)
pmf = torch.tensor([comb(n, i) * p**i * (1 - p) ** (n - i) for i in k.tolist()])
share = torch.stack([(clicks == i).float().mean() for i in k])

# %% demo
for i in (0, 3, 6, 9, 12):
    print(f"{i:2} clicks: formula {pmf[i]:.4f}, share of days {share[i]:.4f}")
