"""Means of exponential draws settle; means of Cauchy draws never do."""

import math
import torch

torch.manual_seed(3)
repeats = 2000


def far(x, centre):
    """The share of the means of the rows of x more than 1 from the centre."""
    return float(torch.mean((abs(x.mean(dim=1) - centre) > 1).double()))


# %% demo
error = 4 * math.sqrt(0.25 / repeats)  # four standard errors of a share near 1/2
for n in [1, 10, 100, 1000]:
    x = torch.empty(repeats, n).exponential_()
    y = torch.empty(repeats, n, dtype=torch.float64).cauchy_()
    print(
        f"n = {n:4}   exponential: under 0.01 {far(x, 1) < 0.01!s:5}"
        f"   Cauchy: one half {abs(far(y, 0) - 0.5) < error}"
    )
