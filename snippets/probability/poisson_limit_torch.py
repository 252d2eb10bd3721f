"""Many trials, each rarely a success: the binomial becomes the Poisson."""

import torch
from torch.distributions import Binomial, Poisson

lambda_ = torch.tensor(3.0, dtype=torch.float64)
k = torch.arange(12, dtype=torch.float64)
poisson = Poisson(lambda_).log_prob(k).exp()


def binomial(n):
    return Binomial(n, lambda_ / n).log_prob(k).exp()


# %% demo
for n in (12, 100, 1000):
    gap = abs(binomial(n) - poisson).max()
    print(f"n = {n:4}: P(X = 0) = {binomial(n)[0]:.4f}   largest gap {gap:.4f}")
print(f"Poisson:  P(X = 0) = {poisson[0]:.4f}")
