"""The second argument of a normal sampler is the standard deviation."""

import numpy as np

rng, n = np.random.default_rng(0), 100_000
variance = 2.0
wrong = rng.normal(0, variance, n)
right = rng.normal(0, np.sqrt(variance), n)
Sigma = np.array([[variance]])
matrix = rng.multivariate_normal([0], Sigma, n)  # the variance

# %% demo
for name, x in [("wrong", wrong), ("right", right), ("matrix", matrix)]:
    print(f"{name:6} sample variance {np.var(x):.1f}")
