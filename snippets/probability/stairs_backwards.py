"""Q(u) is the first place at which the stairs have reached u."""

import numpy as np

x = np.array([1, 3, 4])
F = np.array([0.2, 0.7, 1.0])
for u in (0.2, 0.5, 0.7, 0.71):
    print(f"Q({u}) = {x[np.searchsorted(F, u)]}")
