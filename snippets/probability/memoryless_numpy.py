"""A server that has run three years is as good as new, if its life is exponential."""
import numpy as np

rng = np.random.default_rng(0)
lambda_, s, t = 0.5, 3.0, 2.0                      # a year: 1/2 a failure
life = rng.exponential(1 / lambda_, 200_000)
old = life[life > s]                               # still running after s years

# %% demo
print(f"P(X > t) = {np.exp(-lambda_ * t):.4f}")
print(f"new servers that run {t:.0f} years:   {np.mean(life > t):.3f}")
print(f"old ones that run {t:.0f} years more: {np.mean(old > s + t):.3f}")
