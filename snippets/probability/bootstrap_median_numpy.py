"""The bootstrap gives an interval for a median, and its promise can be measured."""

import numpy as np
import matplotlib.pyplot as plt

rng, n, truth = (
    np.random.default_rng(0),
    60,
    np.log(2),
)  # median of the exponential with rate 1


def interval(x, repeats):
    """The middle 95 percent of the medians of resamples of x, and these medians."""
    medians = np.median(rng.choice(x, size=(repeats, len(x))), axis=1)
    return *np.quantile(medians, [0.025, 0.975]), medians


# %% demo
hits = 0
for _ in range(1000):
    low, high, _ = interval(rng.exponential(size=n), 400)
    hits += low < truth < high
print(
    "1000 intervals of 95 percent, right between 91 and 97 percent of the time:",
    910 < hits < 970,
)

x = rng.exponential(size=n)
low, high, medians = interval(x, 2000)
print(
    "for one sample: below its median",
    bool(low < np.median(x)),
    " above it",
    bool(np.median(x) < high),
)

# %% figure
fig, ax = plt.subplots()
ax.hist(medians, bins=30, color="C0", alpha=0.7)
ax.axvline(np.median(x), color="black")
for end in (low, high):
    ax.axvline(end, color="C1", ls="--")
ax.set(xlabel="median of a resample", ylabel="count")
