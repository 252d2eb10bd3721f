"""Doubt about a rate makes refusals in a row more likely than its mean says."""

import numpy as np
from scipy.special import beta as B

a, b = 1, 1 + 10  # uniform prior, ten visitors, none bought
mean = a / (a + b)
theta = np.random.default_rng(0).beta(a, b, size=200_000)
print(f"posterior Beta({a}, {b}), mean {mean:.4f}")
print(
    f"none of ten: {B(a, b + 10) / B(a, b):.4f},",
    f"by draws {np.mean((1 - theta) ** 10):.3f}",
)
print(f"at the mean: {(1 - mean) ** 10:.4f}")
