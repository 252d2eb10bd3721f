"""The binomial formula breaks for large n; its logarithm does not."""

from math import comb, lgamma
import numpy as np

n, p, k = 2000, 0.5, 1000
print("p^k (1 - p)^(n - k):", p**k * (1 - p) ** (n - k))
try:
    print(float(comb(n, k)))
except OverflowError:
    print("comb(n, k): no float is that large")


def log_choose(n, k):
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


# %% demo
log_p = log_choose(n, k) + k * np.log(p) + (n - k) * np.log(1 - p)
print(f"log P(X = k) = {log_p:.4f}")
print(f"P(X = k) = {np.exp(log_p):.4f}")
