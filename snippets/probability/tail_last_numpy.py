"""Far out in the tail the normal approximation is wrong by a factor."""

import numpy as np
from scipy.special import gammaincc, ndtr

n = 30
for z in [0, 1, 2, 3, 4, 5]:
    truth = gammaincc(n, n + z * np.sqrt(n))  # P(Z > z) for exponential draws
    normal = ndtr(-z)
    print(f"z = {z}   truth {truth:.2g}   normal {normal:.2g}", end="   ")
    print(f"truth / normal {truth / normal:.3g}")
