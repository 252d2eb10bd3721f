"""The bootstrap gives an interval for a median, and its promise can be measured."""

import math
import torch

torch.manual_seed(0)
n, truth = 60, math.log(2)  # median of the exponential with rate 1


def interval(x, repeats):
    """The middle 95 percent of the medians of resamples of x, and these medians."""
    medians = x[torch.randint(len(x), (repeats, len(x)))].quantile(0.5, dim=1)
    return *medians.quantile(torch.tensor([0.025, 0.975])), medians


# %% demo
hits = 0
for _ in range(1000):
    low, high, _ = interval(torch.empty(n).exponential_(), 400)
    hits += bool(low < truth < high)
print(
    "1000 intervals of 95 percent, right between 91 and 97 percent of the time:",
    910 < hits < 970,
)

x = torch.empty(n).exponential_()
low, high, medians = interval(x, 2000)
print(
    "for one sample: below its median",
    bool(low < x.quantile(0.5)),
    " above it",
    bool(x.quantile(0.5) < high),
)
