"""The mean of positive numbers is at least the root of their product."""

import numpy as np

x = np.array([1.0, 4.0, 16.0])
print(f"mean {x.mean():.2f}, root of the product {x.prod() ** (1 / 3):.2f}")
print(f"-log of the mean {-np.log(x.mean()):.3f}, mean of -log {-np.log(x).mean():.3f}")
