"""The same study, repeated: its p-values dance."""

import numpy as np
from scipy.special import ndtr
import matplotlib.pyplot as plt

rng, n, delta = np.random.default_rng(0), 16, 0.5  # sigma = 1, the effect is real
xbar = delta + rng.normal(size=30) / np.sqrt(n)  # the means of thirty studies
p = 2 * ndtr(-np.abs(xbar) * np.sqrt(n))  # two-sided

# %% demo
print(f"p-values from {p.min():.5f} to {p.max():.2f}")
print(f"below 0.05: {np.sum(p < 0.05)} of {len(p)}")
print(f"power: {ndtr(delta * np.sqrt(n) - 1.96):.3f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.4))
small = p < 0.05
ax.semilogy(np.flatnonzero(small) + 1, p[small], "o", color="C0", label="$p < 0.05$")
ax.semilogy(
    np.flatnonzero(~small) + 1, p[~small], "X", color="C1", label="$p \\geq 0.05$"
)
ax.vlines(np.arange(1, 31), p, 0.05, color="gray", lw=1)
ax.axhline(0.05, color="black", lw=1)
ax.set(xlabel="study", ylabel="$p$")
ax.set_ylim(1e-4, 2)
ax.legend(loc="lower right", ncols=2)
