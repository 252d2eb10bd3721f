"""Samples of four discrete distributions against their formulas, in both libraries."""

import numpy as np
import torch
import torch.distributions as dist
from scipy import stats

rng, n = np.random.default_rng(0), 20_000
torch.manual_seed(0)
p = np.array([0.2, 0.5, 0.3])
draws = {  # name: (NumPy, PyTorch, probabilities of 0, 1, 2, ... and of the rest)
    "Bernoulli(0.3)": (rng.binomial(1, 0.3, n), dist.Bernoulli(0.3), [0.7, 0.3]),
    "Binomial(4, 0.3)": (
        rng.binomial(4, 0.3, n),
        dist.Binomial(4, torch.tensor(0.3)),
        stats.binom.pmf(range(5), 4, 0.3),
    ),
    "Categorical(p)": (rng.choice(3, n, p=p), dist.Categorical(torch.tensor(p)), p),
    "Poisson(2)": (
        rng.poisson(2.0, n),
        dist.Poisson(2.0),
        [*stats.poisson.pmf(range(6), 2), stats.poisson.sf(5, 2)],
    ),
}

# %% demo
print("chi-squared        NumPy  PyTorch  limit")
for name, (x, sampler, probabilities) in draws.items():
    expected = n * np.array(probabilities)
    limit = stats.chi2.isf(1e-4, len(expected) - 1)
    chi2 = []
    for s in (x, sampler.sample((n,)).numpy().astype(int)):
        found = np.bincount(s.clip(max=len(expected) - 1), minlength=len(expected))
        chi2.append(np.sum((found - expected) ** 2 / expected))
    assert max(chi2) < limit
    print(f"{name:17} {chi2[0]:6.2f}   {chi2[1]:6.2f}  {limit:.2f}")
