"""A probability is an area under the density."""

import numpy as np
import torch

# %% demo
rng = np.random.default_rng(1)
mu, sigma = 5.0, 2.0
sample = torch.tensor(rng.normal(mu, sigma, 20_000))


def f(x):
    return torch.distributions.Normal(mu, sigma).log_prob(x).exp()


for a, b in [(3, 7), (6, 8), (9, 11)]:
    x = torch.linspace(a, b, 1001, dtype=torch.float64)
    area = torch.trapezoid(f(x), x)
    share = ((a < sample) & (sample <= b)).double().mean()
    print(f"P({a} < X <= {b:2}) = {area:.4f}   share of the sample {share:.4f}")
