"""Count the successes in all 32 sequences of five trials: the binomial distribution."""

from itertools import product
from math import comb
import numpy as np

n, p = 5, 0.3
x = np.array(list(product([0, 1], repeat=n)))  # (32, 5)
weight = np.prod(np.where(x == 1, p, 1 - p), axis=1)  # (32,)
k = np.arange(n + 1)
counted = np.array([weight[x.sum(axis=1) == i].sum() for i in k])
pmf = np.array([comb(n, i) * p**i * (1 - p) ** (n - i) for i in k])

# %% demo
print("k        ", "  ".join(f"{i:6}" for i in k))
print("sequences", "  ".join(f"{(x.sum(axis=1) == i).sum():6}" for i in k))
print("counted  ", "  ".join(f"{q:6.3f}" for q in counted))
print("formula  ", "  ".join(f"{q:6.3f}" for q in pmf))
print("CDF      ", "  ".join(f"{q:6.3f}" for q in np.cumsum(pmf)))
mean = np.sum(k * counted)
variance = np.sum((k - mean) ** 2 * counted)
print(f"mean {mean:.3f} = np, variance {variance:.3f} = np(1 - p)")
