"""Measure one axis in other units, and the steepest direction turns."""

import numpy as np


def gradient(z, unit):
    """The gradient of (unit z_1)^2 / 2 + z_2^2 / 2."""
    return np.stack([unit**2 * z[0], z[1]])


x = np.array([1.0, 1.0])  # in metres
for name, unit in [("metres", 1.0), ("centimetres", 0.01)]:
    scale = np.array([unit, 1.0])
    g = gradient(x / scale, unit)  # in that unit, at the same place
    ground = scale * g  # the direction, back in metres
    angle = np.degrees(np.arctan2(ground[1], ground[0]))
    print(f"{name:12} gradient {g}  direction {angle:.2f} degrees")
