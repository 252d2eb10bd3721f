"""A server that has run three years is as good as new, if its life is exponential."""

import torch

torch.manual_seed(0)
n = 200_000
lambda_, s, t = torch.tensor(0.5, dtype=torch.float64), 3.0, 2.0
life = torch.distributions.Exponential(lambda_).sample((n,))  # PyTorch takes the rate
old = life[life > s]

# %% demo
p = torch.exp(-lambda_ * t)
for name, x in [("new: another 2 years", life), ("old: another 2 years", old - s)]:
    fits = abs((x > t).double().mean() - p) < 4 * torch.sqrt(p * (1 - p) / len(x))
    print(f"{name}: {p:.4f}   simulation fits: {bool(fits)}")
