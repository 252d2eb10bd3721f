"""Of the significant results, far more than 5 % can come from nothing."""

import numpy as np

rng = np.random.default_rng(0)
experiments, n, effect, r = 200000, 20, 0.5, 0.1  # one idea in ten is true
true = rng.random(experiments) < r
xbar = effect * true + rng.normal(size=experiments) / np.sqrt(n)  # sigma = 1
z = np.abs(xbar) * np.sqrt(n)
found = z > 1.96  # p < 0.05, two-sided
barely = found & (z < 2.054)  # 0.04 < p < 0.05
print(f"nothing there, yet p < 0.05:   {found[~true].mean():.3f}")
print(f"true effect found (power):     {found[true].mean():.3f}")
print(f"nothing there, given p < 0.05: {1 - true[found].mean():.3f}")
print(f"nothing there, 0.04 < p < 0.05: {1 - true[barely].mean():.2f}")
