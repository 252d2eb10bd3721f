"""A p-value of two percent does not make the hypothesis two percent likely."""

from math import comb
import numpy as np

n, k = 20, np.arange(21)
ways = np.array([comb(n, i) for i in k])
idle = ways * 0.5**n  # no better: each judge tosses a coin
good = ways * 0.7**k * 0.3 ** (n - k)  # better: preferred with 0.7
for ideas in (500, 900, 990):  # of 1000 ideas, those that do nothing
    a, b = ideas * idle[15], (1000 - ideas) * good[15]
    print(f"{ideas} idle: 15 of 20 for {a:.1f} idle,", end=" ")
    print(f"{b:.1f} good: {a / (a + b):.2f}")
