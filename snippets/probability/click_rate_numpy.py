"""One more digit of a mean costs a hundred times the data."""

import numpy as np

p = 0.1
rng = np.random.default_rng(0)
for n in [900, 90_000]:
    theory = np.sqrt(p * (1 - p) / n)
    estimates = rng.binomial(n, p, size=2000) / n  # 2000 means of n clicks each
    print(f"n = {n}: standard error {theory:.4g}, measured {estimates.std():.3g}")
