"""The second argument of a normal sampler is the standard deviation."""

import torch
from torch.distributions import MultivariateNormal, Normal

torch.manual_seed(0)
n = 100_000
variance = 2.0
wrong = Normal(0.0, variance).sample((n,))
right = Normal(0.0, variance**0.5).sample((n,))
matrix = MultivariateNormal(torch.zeros(1), torch.tensor([[variance]])).sample((n,))

# %% demo
draws = {"wrong": (wrong, 4.0), "right": (right, 2.0), "matrix": (matrix, 2.0)}
for name, (x, v) in draws.items():
    fits = abs(x.double().var() / v - 1) < 4 * (2 / n) ** 0.5
    print(f"{name:6} variance {v}   sample fits: {bool(fits)}")
