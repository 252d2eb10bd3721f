"""One die tells part of the sum of two, and the sum tells as much of the die."""

import numpy as np

P = np.zeros((6, 11))  # the die, the sum 2 to 12
for x in range(6):
    for z in range(6):
        P[x, x + z] += 1 / 36


def entropy(p):
    """H in bits, where 0 log 0 counts as 0"""
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


# %% demo
HX, HY, HXY = entropy(P.sum(axis=1)), entropy(P.sum(axis=0)), entropy(P)
print(f"H(X) = {HX:.3f}, H(Y) = {HY:.3f}, H(X, Y) = {HXY:.3f}")
print(f"H(Y | X) = {HXY - HX:.3f}, H(X | Y) = {HXY - HY:.3f}")
print(f"I(X; Y) = {HX + HY - HXY:.3f}")
