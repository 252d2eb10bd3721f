"""Draw large gradients more often, weight them back, and the noise falls."""

import numpy as np

g = np.array([1.0, -2.0, 3.0, 10.0])  # gradients of four samples, one parameter
uniform = np.full(4, 1 / 4)
lengths = abs(g) / abs(g).sum()
for name, p in [("uniform", uniform), ("by length", lengths)]:
    terms = g / (4 * p)  # what one draw gives
    mean = p @ terms
    print(f"{name:9}: mean {mean:.2f}, squared error {p @ (terms - mean) ** 2:.2f}")
