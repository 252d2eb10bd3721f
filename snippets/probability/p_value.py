"""A p-value is one minus the distribution function, just before what was seen."""

from math import comb
import numpy as np

# %% demo
n, t = 20, 15  # 15 of 20 judges prefer the new model
k = np.arange(n + 1)
p = np.array([comb(n, i) for i in k]) / 2.0**n  # of 2^20 equally likely outcomes
F = np.cumsum(p)
print(f"P(T >= {t})  = 1 - F({t - 1}) = {1 - F[t - 1]:.4f}")
print(f"counted      = {p[k >= t].sum():.4f}")
print(f"both sides   = {p[np.abs(k - n / 2) >= t - n / 2].sum():.4f}")

# %% trap
print(f"1 - F({t})    = {1 - F[t]:.4f}, leaves out P(T = {t}) = {p[t]:.4f}")

# %% level
V = p[::-1].cumsum()[::-1]  # p-value for each possible t
for alpha in (0.01, 0.05, 0.1):
    print(f"P(V <= {alpha}) = {p[V <= alpha].sum():.4f}")
