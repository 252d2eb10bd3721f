"""Whoever looks daily and stops at 95 % finds a winner among equal pages."""

import numpy as np

rng = np.random.default_rng(1)
runs, days, visitors, rate = 2000, 30, 500, 0.05  # both pages sell equally well
k = rng.binomial(visitors, rate, size=(2, runs, days)).cumsum(axis=2)
a, b = 1 + k, 1 + visitors * np.arange(1, days + 1) - k

# %% demo
mean = a / (a + b)
variance = mean * (1 - mean) / (a + b + 1)  # of Beta(a, b)
z = (mean[1] - mean[0]) / np.sqrt(variance.sum(axis=0))
sure = np.abs(z) > 1.645  # P(one is better) > 0.95
print(f"declares a winner on day 30:   {sure[:, -1].mean():.3f}")
print(f"declares one on some day:      {sure.any(axis=1).mean():.3f}")
