"""Nothing is there, and a quarter of the runs that look twenty times find it."""

import numpy as np

rng = np.random.default_rng(0)
looks, repeats = 20, 10000
n = 10 * np.arange(1, looks + 1)  # values seen at each look
blocks = np.sqrt(10) * rng.normal(size=(repeats, looks))  # sums of ten values each
z = np.abs(np.cumsum(blocks, axis=1)) / np.sqrt(n)  # mean 0, sigma = 1 known
print(f"one look, at the end:         {(z[:, -1] > 1.96).mean():.3f}")
print(f"significant at some look:     {(z > 1.96).any(axis=1).mean():.3f}")
print(f"at some look, level 0.05/20:  {(z > 3.023).any(axis=1).mean():.3f}")
