"""Kolmogorov-Smirnov: samples of four continuous distributions against their CDFs."""

import torch
import torch.distributions as dist
from scipy import stats

torch.manual_seed(0)
n = 20_000
draws = {  # name: (sample, law)
    "Uniform(-1, 3)": (dist.Uniform(-1.0, 3.0), stats.uniform(-1, 4)),
    "Normal(1, 2^2)": (dist.Normal(1.0, 2.0), stats.norm(1, 2)),
    "Exponential(rate 4)": (dist.Exponential(4.0), stats.expon(scale=1 / 4)),
    "Beta(2, 6)": (dist.Beta(2.0, 6.0), stats.beta(2, 6)),
}

# %% demo
limit = stats.kstwo(n).isf(1e-4)
for name, (sampler, law) in draws.items():
    gap = stats.kstest(sampler.sample((n,)).numpy(), law.cdf).statistic
    print(f"{name:19} largest gap below {limit:.4f}: {bool(gap < limit)}")
