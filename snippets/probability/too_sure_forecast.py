"""A forecast that is too sure sends the outcomes to both ends."""

import numpy as np
from scipy import stats

x = np.random.default_rng(0).normal(0, 2, size=200_000)  # the errors
u = stats.norm(0, 1).cdf(x)  # as the service states them
share = np.histogram(u, bins=10, range=(0, 1))[0] / len(u)
print("shares:", share.round(2))
print(f"outer two: {share[0] + share[-1]:.3f} in place of 0.2")
