"""A server that has run three years is as good as new, if its life is exponential."""

import numpy as np

rng, n = np.random.default_rng(0), 200_000
lambda_, s, t = 0.5, 3.0, 2.0
life = rng.exponential(1 / lambda_, n)  # NumPy takes the scale
old = life[life > s]

# %% demo
p = np.exp(-lambda_ * t)
for name, x in [("new: another 2 years", life), ("old: another 2 years", old - s)]:
    fits = abs((x > t).mean() - p) < 4 * np.sqrt(p * (1 - p) / len(x))
    print(f"{name}: {p:.4f}   simulation fits: {bool(fits)}")
