"""Exactly half heads is the most likely number, and rare."""

from math import comb

for n in (10, 100, 1000, 4000):
    half = comb(n, n // 2) / 2**n
    near = range(max(n // 2 - 10, 0), min(n // 2 + 10, n) + 1)
    near = sum(comb(n, k) for k in near) / 2**n
    print(f"n = {n:4}: exactly half {half:.4f}, within ten of it {near:.4f}")
