"""KL of two normal distributions: the formula, an integral and an average agree."""

import numpy as np
import torch
from torch.distributions import Normal, kl_divergence

torch.set_default_dtype(torch.float64)
f, g = Normal(1.0, 0.5), Normal(0.0, 2.0)
x = torch.tensor(np.random.default_rng(0).normal(1.0, 0.5, size=100000))

# %% demo
t = torch.linspace(-4, 6, 2001)
integral = torch.trapezoid(f.log_prob(t).exp() * (f.log_prob(t) - g.log_prob(t)), t)
print(f"formula  {kl_divergence(f, g):.4f}")
print(f"integral {integral:.4f}")
print(f"average  {torch.mean(f.log_prob(x) - g.log_prob(x)):.2f}")
print(f"the other way {kl_divergence(g, f):.4f}")
