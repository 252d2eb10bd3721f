"""Of many 95 % intervals, 95 % contain the mean; of a single one nobody knows."""

import numpy as np
from scipy import stats
import torch

rng = np.random.default_rng(3)  # NumPy's draws, as in the other file
mu, sigma, n, repeats = 5.0, 2.0, 10, 20000
x = torch.tensor(rng.normal(mu, sigma, size=(repeats, n)))
c = stats.t.ppf(0.975, n - 1)
centre = x.mean(dim=1)
half = c * x.std(dim=1) / n**0.5
hit = torch.abs(centre - mu) <= half

# %% demo
print(f"c = {c:.3f}")
print(f"the first 50 intervals: {hit[:50].sum()} contain mu")
print(f"all {repeats}: a share of {hit.double().mean():.3f}")
print(f"first interval {centre[0] - half[0]:.2f} to {centre[0] + half[0]:.2f}")
