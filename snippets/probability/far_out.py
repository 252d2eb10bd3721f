"""A rare event is missed by plain draws; weighted draws from around it see it."""

import numpy as np
from scipy.stats import norm

n, rng = 100_000, np.random.default_rng(0)
z = rng.normal(size=n)
print(f"plain draws:    {np.mean(z > 5):.3g}")
z = rng.normal(loc=5, size=n)  # half of them lie beyond 5
weight = norm.pdf(z) / norm.pdf(z, loc=5)
terms = weight * (z > 5)
print(f"weighted draws: {terms.mean():.3g}", end="")
print(f"  standard error {terms.std() / n**0.5:.1g}")
print(f"exact:          {norm.sf(5):.3g}")
