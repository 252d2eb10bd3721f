"""Clicks of 200 visitors: a simulation and the binomial formula agree."""

from math import comb
import torch

torch.manual_seed(0)
n, p, days = 200, 0.03, 20_000
clicks = (torch.rand(days, n) < p).sum(dim=1)  # (days,)
k = torch.arange(16)
pmf = torch.tensor([comb(n, i) * p**i * (1 - p) ** (n - i) for i in k.tolist()])
share = torch.stack([(clicks == i).float().mean() for i in k])

# %% demo
for i in (0, 3, 6, 9, 12):
    error = torch.sqrt(pmf[i] * (1 - pmf[i]) / days)
    print(f"{i:2} clicks: {pmf[i]:.4f}   ", end="")
    print("simulation fits:", bool(abs(share[i] - pmf[i]) < 4 * error))
