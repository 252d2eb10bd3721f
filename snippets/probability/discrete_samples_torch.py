"""Chi-squared: samples of four discrete distributions against their formulas."""

import torch
import torch.distributions as dist
from scipy import stats

torch.manual_seed(0)
n = 20_000
p = torch.tensor([0.2, 0.5, 0.3])
laws = {  # name: (law, the values from 0 up that are counted one by one)
    "Bernoulli(0.3)": (dist.Bernoulli(0.3), 1),
    "Binomial(4, 0.3)": (dist.Binomial(4, 0.3), 4),
    "Categorical(p)": (dist.Categorical(p), 2),
    "Poisson(2)": (dist.Poisson(2.0), 6),
}

# %% demo
for name, (law, last) in laws.items():
    below = law.log_prob(torch.arange(last).float()).exp()
    expected = n * torch.cat([below, 1 - below.sum(0, keepdim=True)])
    found = torch.bincount(law.sample((n,)).long().clamp(max=last), minlength=last + 1)
    chi2 = torch.sum((found - expected) ** 2 / expected)
    limit = stats.chi2.isf(1e-4, last)
    print(f"{name:17} limit {limit:.2f}   chi-squared below it: {bool(chi2 < limit)}")
