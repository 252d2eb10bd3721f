"""The first of several exponential waits is exponential, and the rates add."""

import numpy as np

rng = np.random.default_rng(0)
rates = np.array([1.0, 2.0, 5.0])
waits = rng.exponential(1 / rates, size=(100_000, 3))
first = waits.min(axis=1)
print(f"mean of the first {first.mean():.3f},", end=" ")
print("one over the sum of the rates", 1 / rates.sum())
shares = np.bincount(waits.argmin(axis=1)) / len(waits)
print("who is first         ", shares.round(3))
print("rates over their sum ", rates / rates.sum())
