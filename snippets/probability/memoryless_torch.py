"""A server that has run three years is as good as new, if its life is exponential."""

# %% run
import numpy as np
import torch

rng = np.random.default_rng(0)
lambda_, s, t = torch.tensor(0.5), 3.0, 2.0  # a year: 1/2 a failure
life = torch.tensor(rng.exponential(1 / lambda_, 200_000))
old = life[life > s]  # still running after s years

print(f"P(X > t) = {torch.exp(-lambda_ * t):.4f}")
print(f"new servers that run {t:.0f} years:   {(life > t).double().mean():.3f}")
print(f"old ones that run {t:.0f} years more: {(old > s + t).double().mean():.3f}")
