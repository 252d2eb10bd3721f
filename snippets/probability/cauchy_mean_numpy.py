"""Means of exponential draws settle; means of Cauchy draws never do."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng, repeats = np.random.default_rng(3), 2000


def far(x, centre):
    """The share of the means of the rows of x more than 1 from the centre."""
    return np.mean(np.abs(x.mean(axis=1) - centre) > 1)


for n in [1, 10, 100, 1000]:
    x, y = rng.exponential(size=(repeats, n)), rng.standard_cauchy(size=(repeats, n))
    print(f"n = {n:4}   exponential {far(x, 1):.3f}   Cauchy {far(y, 0):.3f}")

# %% figure
rng, n = np.random.default_rng(267), np.arange(1, 10001)
fig, axes = plt.subplots(2, 1, sharex=True)
for color, style in [("C0", "-"), ("C1", "--"), ("C2", ":")]:
    x, y = rng.exponential(size=len(n)), rng.standard_cauchy(size=len(n))
    axes[0].semilogx(n, np.cumsum(x) / n, style, color=color, lw=1.6)
    axes[1].semilogx(n, np.cumsum(y) / n, style, color=color, lw=1.6)
axes[0].axhline(1, color="gray", lw=1)
axes[0].set(ylabel="exponential", ylim=(0, 2.5))
axes[1].axhline(0, color="gray", lw=1)
axes[1].set(ylabel="Cauchy", ylim=(-8, 8), xlabel="$n$")
