"""Samples of four continuous distributions against their CDFs, in both libraries."""

import numpy as np
import torch
import torch.distributions as dist
from scipy import stats

rng, n = np.random.default_rng(0), 20_000
torch.manual_seed(0)
draws = {  # name: (NumPy, PyTorch, CDF)
    "Uniform(-1, 3)": (
        rng.uniform(-1, 3, n),
        dist.Uniform(-1.0, 3.0),
        stats.uniform(-1, 4).cdf,
    ),
    "Normal(1, 2^2)": (
        rng.normal(1, 2, n),
        dist.Normal(1.0, 2.0),
        stats.norm(1, 2).cdf,
    ),
    "Exponential(rate 4)": (
        rng.exponential(1 / 4, n),
        dist.Exponential(4.0),
        stats.expon(scale=1 / 4).cdf,
    ),
    "Beta(2, 6)": (rng.beta(2, 6, n), dist.Beta(2.0, 6.0), stats.beta(2, 6).cdf),
}

# %% demo
limit = stats.kstwo(n).isf(1e-4)
print(f"largest gap           NumPy   PyTorch   limit {limit:.4f}")
for name, (x, sampler, cdf) in draws.items():
    gaps = [stats.kstest(s, cdf).statistic for s in (x, sampler.sample((n,)).numpy())]
    assert max(gaps) < limit
    print(f"{name:20} {gaps[0]:.4f}    {gaps[1]:.4f}")
