"""In many dimensions hardly a draw is near the mean, where the density is largest."""

import numpy as np

rng = np.random.default_rng(0)
print("   d   1 % of |z| below   99 % below   root of d")
for d in [1, 10, 100, 1000]:
    length = np.linalg.norm(rng.normal(size=(4000, d)), axis=1)
    low, high = np.quantile(length, 0.01), np.quantile(length, 0.99)
    print(f"{d:4}   {low:16.2f}   {high:10.2f}   {np.sqrt(d):9.2f}")
