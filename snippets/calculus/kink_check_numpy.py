"""Near a kink the check rejects a gradient that is right."""

import numpy as np


def relu(x):
    return np.maximum(x, 0.0)


def slope(x):
    return np.where(x > 0, 1.0, 0.0)


def central(x, h):
    return (relu(x + h) - relu(x - h)) / (2 * h)


h = 1e-5
for x in np.array([1.0, 2e-5, 5e-6, -2e-6]):
    print(f"x = {x:8.0e}  slope {slope(x):.1f}  central {central(x, h):.2f}")
