"""Chi-squared: samples of four discrete distributions against their formulas."""

import numpy as np
from scipy import stats

rng, n = np.random.default_rng(0), 20_000
p = np.array([0.2, 0.5, 0.3])
draws = {  # name: (sample, probabilities of 0, 1, 2, ... and of the rest)
    "Bernoulli(0.3)": (rng.binomial(1, 0.3, n), [0.7, 0.3]),
    "Binomial(4, 0.3)": (rng.binomial(4, 0.3, n), stats.binom.pmf(range(5), 4, 0.3)),
    "Categorical(p)": (rng.choice(3, n, p=p), p),
    "Poisson(2)": (
        rng.poisson(2.0, n),
        [*stats.poisson.pmf(range(6), 2), stats.poisson.sf(5, 2)],
    ),
}

# %% demo
for name, (x, probabilities) in draws.items():
    expected = n * np.array(probabilities)
    found = np.bincount(x.clip(max=len(expected) - 1), minlength=len(expected))
    chi2 = np.sum((found - expected) ** 2 / expected)
    limit = stats.chi2.isf(1e-4, len(expected) - 1)
    print(f"{name:17} limit {limit:.2f}   chi-squared below it: {bool(chi2 < limit)}")
