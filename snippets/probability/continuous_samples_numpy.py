"""Kolmogorov-Smirnov: samples of four continuous distributions against their CDFs."""

import numpy as np
from scipy import stats

rng, n = np.random.default_rng(0), 20_000
draws = {  # name: (sample, law)
    "Uniform(-1, 3)": (rng.uniform(-1, 3, n), stats.uniform(-1, 4)),
    "Normal(1, 2^2)": (rng.normal(1, 2, n), stats.norm(1, 2)),
    "Exponential(rate 4)": (rng.exponential(1 / 4, n), stats.expon(scale=1 / 4)),
    "Beta(2, 6)": (rng.beta(2, 6, n), stats.beta(2, 6)),
}

# %% demo
limit = stats.kstwo(n).isf(1e-4)
for name, (x, law) in draws.items():
    gap = stats.kstest(x, law.cdf).statistic
    print(f"{name:19} largest gap below {limit:.4f}: {bool(gap < limit)}")
