"""How many tickets may be sold for 100 seats, if five percent do not come?"""

from math import comb

seats, p = 100, 0.95


def pmf(k, n):
    return comb(n, k) * p**k * (1 - p) ** (n - k)


# %% demo
for n in range(101, 107):
    too_many = sum(pmf(k, n) for k in range(seats + 1, n + 1))
    print(f"{n} tickets: P(X > {seats}) = {too_many:.4f}")
