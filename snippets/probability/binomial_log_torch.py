"""The binomial formula breaks for large n; its logarithm does not."""

from math import comb
import torch

n, p, k = 2000, 0.5, 1000
print("p^k (1 - p)^(n - k):", p**k * (1 - p) ** (n - k))
try:
    print(float(comb(n, k)))
except OverflowError:
    print("comb(n, k): no float is that large")

# %% demo
p = torch.tensor(p, dtype=torch.float64)
log_p = torch.distributions.Binomial(n, p).log_prob(torch.tensor(k).double())
print(f"log P(X = k) = {log_p:.4f}")
print(f"P(X = k) = {log_p.exp():.4f}")
