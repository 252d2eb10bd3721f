"""The bootstrap gives an interval for a median, and its promise can be measured."""

import numpy as np
import matplotlib.pyplot as plt

rng, n, truth = np.random.default_rng(0), 60, np.log(2)  # median of the exponential


def interval(x, repeats):
    """The middle 95 percent of the medians of resamples of x, and these medians."""
    medians = np.median(rng.choice(x, size=(repeats, len(x))), axis=1)
    return *np.quantile(medians, [0.025, 0.975]), medians


# %% demo
hits = 0
for _ in range(1000):
    low, high, _ = interval(rng.exponential(size=n), 400)
    hits += low < truth < high
print(f"of 1000 intervals of 95 percent {hits} hold the true median")
x = rng.exponential(size=n)
low, high, medians = interval(x, 2000)
print(f"one sample: median {np.median(x):.3f}, interval {low:.3f} to {high:.3f}")

# %% figure
fig, ax = plt.subplots()
ax.hist(medians, bins=30, color="C0", alpha=0.7)
ax.axvline(np.median(x), color="black")
for end in (low, high):
    ax.axvline(end, color="C1", ls="--")
ax.set(xlabel="median of a resample", ylabel="count")
