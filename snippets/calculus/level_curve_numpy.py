"""Along a contour the velocity is orthogonal to the gradient."""

import numpy as np


def f(x):
    return np.sin(x[0]) + x[1] ** 2 / 2


def gradient(x):
    return np.stack([np.cos(x[0]), x[1]])


def gamma(t):
    """The contour of height 1: sin t + x_2^2 / 2 = 1, so x_2 = sqrt(2 - 2 sin t)."""
    return np.stack([t, np.sqrt(2 - 2 * np.sin(t))])


# %% demo
h = 1e-6
for t in np.array([-1.0, 0.0, 1.0, 3.0]):
    velocity = (gamma(t + h) - gamma(t - h)) / (2 * h)
    dot = gradient(gamma(t)) @ velocity
    print(
        f"t = {t:4.1f}  height {f(gamma(t)):.3f}  velocity {velocity[0]:.3f}"
        f" {velocity[1]:6.3f}  dot product {abs(dot):.3f}"
    )
