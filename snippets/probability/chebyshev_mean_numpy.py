"""Chebyshev's bound makes the mean converge; the truth is much faster."""

import numpy as np
from scipy.special import gammainc, gammaincc

mu, sigma, epsilon = 1.0, 1.0, 0.25  # exponential draws with rate 1
for n in [10, 100, 1000]:
    below = gammainc(n, n * (mu - epsilon))  # n times the mean is gamma
    above = gammaincc(n, n * (mu + epsilon))
    bound = sigma**2 / (n * epsilon**2)
    print(f"n = {n:4}   bound {min(bound, 1):.4f}   truth {below + above:.2g}")

# a distribution for which the bound is an equality: -e, 0, e with most of the mass at 0
X, p = np.array([-epsilon, 0, epsilon]), np.array([0.05, 0.9, 0.05])
variance = p @ X**2
far = p[abs(X) >= epsilon].sum()
print(f"three points   bound {variance / epsilon**2:.4f}   truth {far:.4f}")
