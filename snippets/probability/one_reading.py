"""One reading and one prior of the same precision meet halfway."""

import numpy as np

x, y, sigma, tau = 1.0, 2.0, 1.0, 1.0
S = 1 / (x**2 / sigma**2 + 1 / tau**2)
m = S * x * y / sigma**2
print(f"formula: mean {m:.3f}, standard deviation {S**0.5:.3f}")

theta = np.linspace(-6, 8, 14001)
weight = np.exp(-((y - theta * x) ** 2) / (2 * sigma**2) - theta**2 / (2 * tau**2))
weight /= weight.sum()
mean = weight @ theta
spread = (weight @ (theta - mean) ** 2) ** 0.5
print(f"grid:    mean {mean:.3f}, standard deviation {spread:.3f}")
