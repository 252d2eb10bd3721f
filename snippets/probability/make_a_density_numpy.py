"""Divide by the area, and x(1 - x) becomes a density."""

import numpy as np

x = np.linspace(0, 1, 1001)
g = x * (1 - x)
c = 1 / np.trapezoid(g, x)
left = x <= 0.25
print(f"c = {c:.3f}, largest density {np.max(c * g):.3f}")
print(f"P(X <= 0.25) = {np.trapezoid(c * g[left], x[left]):.3f}")
