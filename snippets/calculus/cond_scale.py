"""A new scale for one parameter makes the valley round."""

import numpy as np

for c in (1.0, 0.5, 0.2, 0.1, 0.05):
    h = np.array([1.0, 100 * c**2])  # the curvatures in theta_1 and z
    eta, error, k = 2 / (h.min() + h.max()), np.array([1.0, 1.0 / c]), 0
    first = np.linalg.norm(error)
    while np.linalg.norm(error) > 1e-6 * first:
        error, k = (1 - eta * h) * error, k + 1
    print(f"c = {c:4}: kappa {h.max() / h.min():5.1f}, {k:3} steps")
