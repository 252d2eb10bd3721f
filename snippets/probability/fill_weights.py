"""Chebyshev's bound allows for the worst distribution."""

import numpy as np
from scipy.special import ndtr

sigma, epsilon = 5.0, 20.0
print(f"bound  {sigma**2 / epsilon**2:.4f}")
print(f"normal {2 * ndtr(-epsilon / sigma):.1e}")

x, p = np.array([-epsilon, 0, epsilon]), np.array([1 / 32, 15 / 16, 1 / 32])
print(
    f"worst: standard deviation {np.sqrt(p @ x**2):.1f},"
    f" P(off by 20) {p[abs(x) >= epsilon].sum():.4f}"
)
