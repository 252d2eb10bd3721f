"""How many test examples an accuracy needs for one percent either way."""

import numpy as np
from scipy.special import ndtri

z = ndtri(0.975)  # 95 percent of the normal law lie within +- z
for p in [0.5, 0.9, 0.99]:
    n = np.ceil(p * (1 - p) * (z / 0.01) ** 2)
    print(f"accuracy {p:.2f}   n = {int(n)}")
