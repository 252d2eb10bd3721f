"""Means of exponential draws settle; means of Cauchy draws never do."""

import numpy as np
import matplotlib.pyplot as plt

rng, repeats = np.random.default_rng(3), 2000


def far(x, centre):
    """The share of the means of the rows of x more than 1 from the centre."""
    return float(np.mean(abs(x.mean(axis=1) - centre) > 1))


# %% demo
error = 4 * np.sqrt(0.25 / repeats)  # four standard errors of a share near 1/2
for n in [1, 10, 100, 1000]:
    x = rng.exponential(size=(repeats, n))
    y = rng.standard_cauchy(size=(repeats, n))
    print(
        f"n = {n:4}   exponential: under 0.01 {far(x, 1) < 0.01!s:5}"
        f"   Cauchy: one half {abs(far(y, 0) - 0.5) < error}"
    )

# %% figure
n = np.arange(1, 10001)
fig, axes = plt.subplots(2, 1, sharex=True)
for ax, name in zip(axes, ["exponential", "Cauchy"]):
    for color in ["C0", "C1", "C2"]:
        u = rng.uniform(size=len(n))
        x = -np.log(u) if name == "exponential" else np.tan(np.pi * (u - 0.5))
        ax.semilogx(n, np.cumsum(x) / n, color=color)
    ax.axhline(name == "exponential", color="gray", ls="--")
    ax.set(ylabel=name)
axes[1].set(xlabel="$n$")
