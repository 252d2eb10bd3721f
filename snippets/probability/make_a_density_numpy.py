"""Divide by the area, and x(1 - x) becomes a density."""

import numpy as np

width = 1 / 1000
x = (np.arange(1000) + 0.5) * width  # midpoints of [0, 1]
g = x * (1 - x)
c = 1 / np.sum(g * width)
print(f"c = {c:.3f}, largest density {np.max(c * g):.3f}")
print(f"P(X <= 0.25) = {np.sum((c * g * width)[x <= 0.25]):.3f}")
