"""Standardise, then read the standard normal: how many are taller than 190?"""

from scipy.special import ndtr

mu, sigma = 178.0, 7.0
for x in (178, 185, 190, 199):
    z = (x - mu) / sigma
    print(f"x = {x}: z = {z:.3f}, P(X > x) = {1 - ndtr(z):.4f}")
