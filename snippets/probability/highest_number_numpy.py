"""The largest value seen is the most likely end, and too small on average."""

import numpy as np

rng = np.random.default_rng(0)
theta = 10.0
for n in (1, 4, 20):
    largest = rng.uniform(0, theta, size=(100000, n)).max(axis=1)
    mended = (n + 1) / n * largest
    print(f"n = {n:2}: mean of the largest {largest.mean():.2f}, ", end="")
    print(f"formula {n / (n + 1) * theta:.2f}, mended {mended.mean():.2f}")
