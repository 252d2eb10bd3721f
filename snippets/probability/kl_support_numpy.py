"""A model that excludes what happens is infinitely far from the truth."""

import numpy as np
from scipy.special import rel_entr

p = np.array([0.5, 0.5, 0.0])
q = np.array([0.4, 0.4, 0.2])
s = 0.9 * p + 0.1 / 3  # p smoothed, nothing is zero

# %% demo
with np.errstate(divide="ignore", invalid="ignore"):
    print(f"D(p||q) by the formula: {np.sum(p * np.log(p / q)):.4f}")
print(f"D(p||q) with 0 log 0 = 0: {rel_entr(p, q).sum():.4f}")
print(f"D(q||p): {rel_entr(q, p).sum():.4f}")
print(f"D(q||s): {rel_entr(q, s).sum():.4f}")
