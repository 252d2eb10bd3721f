"""A product of factors with mean 1.05 is below one most of the time."""

import numpy as np
from scipy.special import ndtr
from scipy.stats import binom

years, up, down = 100, 1.5, 0.6
k = np.arange(years + 1)  # good years
log_product = k * np.log(up) + (years - k) * np.log(down)
mass = binom(years, 0.5).pmf(k)
mu = (np.log(up) + np.log(down)) / 2
sigma = (np.log(up) - np.log(down)) / 2
print(f"mean of the product {mass @ np.exp(log_product):.1f}")
print(f"its median {np.sqrt(up * down) ** years:.5f}")
print(
    f"below the start: exactly {mass[log_product < 0].sum():.3f},"
    f" normal {ndtr(-mu * np.sqrt(years) / sigma):.3f}"
)
