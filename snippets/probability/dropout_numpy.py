"""Dropout keeps the mean and adds the variance p / (1 - p)."""

import numpy as np

rng, n = np.random.default_rng(0), 200_000
x = np.ones(n)
for p in (0.1, 0.5, 0.9):
    m = rng.uniform(size=n) >= p  # (n,), kept with probability 1 - p
    y = m * x / (1 - p)
    error = np.sqrt(p / (1 - p) / n)
    fits = abs(y.mean() - 1) < 4 * error and abs(y.var() / (p / (1 - p)) - 1) < 0.05
    print(f"p = {p}: mean 1, variance {p / (1 - p):.3f}, sample agrees: {fits}")
