"""Of many 95 % intervals, 95 % contain the mean; of a single one nobody knows."""

import numpy as np
from scipy import stats
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
mu, sigma, n, repeats = 5.0, 2.0, 10, 20000
x = rng.normal(mu, sigma, size=(repeats, n))
c = stats.t.ppf(0.975, n - 1)
centre = x.mean(axis=1)
half = c * x.std(axis=1, ddof=1) / np.sqrt(n)
hit = np.abs(centre - mu) <= half

# %% demo
print(f"c = {c:.3f}")
print(f"the first 50 intervals: {hit[:50].sum()} contain mu")
print(f"all {repeats}: a share of {hit.mean():.3f}")
print(f"first interval {centre[0] - half[0]:.2f} to {centre[0] + half[0]:.2f}")

# %% figure
fig, ax = plt.subplots()
for i in range(50):
    color, style = ("C0", "-") if hit[i] else ("C1", "--")
    ax.plot([i, i], [centre[i] - half[i], centre[i] + half[i]], style, color=color)
    ax.plot(i, centre[i], "o" if hit[i] else "X", color=color, ms=3 if hit[i] else 8)
ax.axhline(mu, color="black", lw=1)
ax.set(xlabel="data set", ylabel="interval", xticks=[])
