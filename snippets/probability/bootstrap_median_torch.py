"""The bootstrap gives an interval for a median, and its promise can be measured."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng, n, truth = np.random.default_rng(0), 60, np.log(2)  # NumPy's draws in both files
levels = torch.tensor([0.025, 0.975])


def interval(x, repeats):
    """The middle 95 percent of the medians of resamples of x, and these medians."""
    resamples = torch.tensor(rng.choice(x.numpy(), size=(repeats, len(x))))
    medians = resamples.quantile(0.5, dim=1)  # torch.median takes the lower of two
    return *medians.quantile(levels), medians


# %% demo
hits = 0
for _ in range(1000):
    low, high, _ = interval(torch.tensor(rng.exponential(size=n)), 400)
    hits += int(low < truth < high)
print(f"of 1000 intervals of 95 percent {hits} hold the true median")
x = torch.tensor(rng.exponential(size=n))
low, high, medians = interval(x, 2000)
print(f"one sample: median {x.quantile(0.5):.3f}, interval {low:.3f} to {high:.3f}")
