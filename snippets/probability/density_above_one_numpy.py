"""A density may exceed one; it has a unit, a probability has none."""

import numpy as np

values = np.array([0.02, -0.05, 0.01])  # errors in metres
for unit, scale in [("metres", 1), ("millimetres", 1000)]:
    x, sigma = values * scale, 0.04 * scale
    f = np.exp(-((x / sigma) ** 2) / 2) / (sigma * np.sqrt(2 * np.pi))
    print(f"{unit:11} densities {f.round(4)}   log-likelihood {np.log(f).sum():.3f}")
