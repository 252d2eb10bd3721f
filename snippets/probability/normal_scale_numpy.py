"""The second argument of a normal sampler is the standard deviation."""

import numpy as np

rng, n = np.random.default_rng(0), 100_000
variance = 2.0
wrong = rng.normal(0, variance, n)
right = rng.normal(0, np.sqrt(variance), n)
matrix = rng.multivariate_normal([0], [[variance]], n)  # takes the variance

# %% demo
draws = {"wrong": (wrong, 4.0), "right": (right, 2.0), "matrix": (matrix, 2.0)}
for name, (x, v) in draws.items():
    fits = abs(x.var() / v - 1) < 4 * np.sqrt(2 / n)
    print(f"{name:6} variance {v}   sample fits: {bool(fits)}")
