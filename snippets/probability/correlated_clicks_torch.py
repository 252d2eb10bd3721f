"""Visits of the same person are not independent: the binomial spread is too small."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
n, p, days = 100, 0.3, 20_000
mine = torch.tensor(rng.random((days, n))) < p  # each visitor decides alone
leader = torch.tensor(rng.random((days, 1))) < p
copy = torch.tensor(rng.random((days, n))) < 0.5  # half of the visitors copy the leader
groups = torch.where(copy, leader, mine)
rho = 0.5**2  # both of a pair must copy

# %% demo
binomial = n * p * (1 - p)
correlated = binomial * (1 + (n - 1) * rho)
for name, x, variance in [("alone", mine, binomial), ("copying", groups, correlated)]:
    count = x.sum(dim=1).double()
    print(
        f"{name:8} mean {count.mean():5.2f}, np = {n * p:.0f},"
        f" variance {count.var():6.1f}, formula {variance:6.2f}"
    )
