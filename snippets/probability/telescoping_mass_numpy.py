"""One over k (k + 1) is a mass function with an infinite mean."""

import numpy as np

for n in (1, 3, 99, 9999):
    k = np.arange(1, n + 1)
    p = 1 / (k * (k + 1.0))
    print(f"n = {n:4}: F = {p.sum():.4f} = {1 - 1 / (n + 1):.4f},", end=" ")
    print(f"mean so far {np.sum(k * p):.3f}")
