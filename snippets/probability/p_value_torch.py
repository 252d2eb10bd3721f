"""A p-value is one minus the distribution function, just before what was seen."""
from math import comb
import torch

torch.set_default_dtype(torch.float64)
# %% demo
n, t = 20, 15                                     # 15 of 20 judges prefer the new model
k = torch.arange(n + 1)
p = torch.tensor([comb(n, i) for i in k.tolist()]) / 2.0 ** n  # of 2^20 outcomes
F = torch.cumsum(p, dim=0)
print(f"P(T >= {t})  = 1 - F({t - 1}) = {1 - F[t - 1]:.4f}")
print(f"counted      = {p[k >= t].sum():.4f}")
print(f"both sides   = {p[torch.abs(k - n / 2) >= t - n / 2].sum():.4f}")

# %% trap
print(f"1 - F({t})    = {1 - F[t]:.4f}, leaves out P(T = {t}) = {p[t]:.4f}")

# %% level
V = p.flip(0).cumsum(0).flip(0)                   # p-value for each possible t
for alpha in (0.01, 0.05, 0.1):
    print(f"P(V <= {alpha}) = {p[V <= alpha].sum():.4f}")
