"""How many test examples an accuracy needs for one percent either way."""

import numpy as np
from scipy.special import ndtri

z = ndtri(0.975)  # a standard normal number lies within z of 0 in 95 percent
for p in [0.5, 0.9, 0.99]:
    n = np.ceil(p * (1 - p) * (z / 0.01) ** 2)
    print(f"accuracy {p:.2f}   n = {int(n)}")
