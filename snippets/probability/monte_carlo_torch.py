"""The error of a Monte Carlo integral falls like one over the root of n."""

import math
import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
truth = (1 - math.cos(3.0)) / 3  # integral of sin(3x) over [0, 1]
spread = math.sqrt(0.5 - math.sin(6.0) / 12 - truth**2)  # standard deviation of sin(3U)
n = [10**k for k in range(1, 6)]
errors = torch.tensor([
    [torch.sin(3 * torch.tensor(rng.uniform(size=k))).mean() - truth for k in n]
    for _ in range(20)
])

# %% demo
for k, error in zip(n, errors.T):
    root_mean_square = torch.sqrt(torch.mean(error**2))
    print(
        f"n = {k:6}: standard error {spread / math.sqrt(k):.4f},"
        f" of 20 runs {root_mean_square:.4f}"
    )
