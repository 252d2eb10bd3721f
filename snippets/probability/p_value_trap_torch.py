"""Of the significant results, far more than 5 % can come from nothing."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
experiments, n, effect, r = 200000, 20, 0.5, 0.1  # one idea in ten is true
true = torch.tensor(rng.random(experiments)) < r
xbar = effect * true + torch.tensor(rng.normal(size=experiments)) / n**0.5
z = torch.abs(xbar) * n**0.5
found = z > 1.96  # p < 0.05, two-sided
barely = found & (z < 2.054)  # 0.04 < p < 0.05
print(f"nothing there, yet p < 0.05:   {found[~true].double().mean():.3f}")
print(f"true effect found (power):     {found[true].double().mean():.3f}")
print(f"nothing there, given p < 0.05: {1 - true[found].double().mean():.3f}")
print(f"nothing there, 0.04 < p < 0.05: {1 - true[barely].double().mean():.2f}")
