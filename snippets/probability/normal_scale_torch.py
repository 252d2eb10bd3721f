"""The second argument of a normal sampler is the standard deviation."""

import torch
from torch.distributions import MultivariateNormal, Normal

torch.manual_seed(0)
n = 100_000
variance = 2.0
wrong = Normal(0.0, variance).sample((n,))
right = Normal(0.0, variance**0.5).sample((n,))
Sigma = torch.tensor([[variance]])
matrix = MultivariateNormal(torch.tensor([0.0]), Sigma).sample((n,))  # the variance

# %% demo
for name, x in [("wrong", wrong), ("right", right), ("matrix", matrix)]:
    print(f"{name:6} sample variance {x.var():.1f}")
