"""Chebyshev asks for five times as many tosses as are needed."""

from scipy.stats import binom

p, epsilon = 0.5, 0.01
for n in (5000, 9604, 50000):
    k = round(n * epsilon)
    tail = 2 * binom(n, p).cdf(n // 2 - k)  # off by k tosses or more, n even
    bound = min(1, p * (1 - p) / (n * epsilon**2))
    print(f"n = {n:5}: bound {bound:.4f}, exact {tail:.1g}")
