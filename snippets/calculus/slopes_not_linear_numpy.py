"""A slope in every direction, and still no gradient that predicts them."""

import numpy as np


def f(x):
    return x[0] ** 3 / (x[0] ** 2 + x[1] ** 2)  # and f(0) = 0


partials = np.stack([f(e) for e in np.eye(2)])  # f(h u) = h f(u): the slope is f(u)
print("partials at 0:", partials)
for degrees in [0, 45, 60, 90]:
    u = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    h = 1e-3
    print(
        f"{degrees:2} degrees: slope {f(h * u) / h:.3f}, partials'u {partials @ u:.3f}"
    )
