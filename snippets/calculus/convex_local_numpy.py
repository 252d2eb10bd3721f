"""Downhill from 400 starts: one place to end on the bowl, two on the quartic."""

import numpy as np


def descend(slope, x):
    for k in range(2000):
        x = x - 0.02 * slope(x)
    return x


starts = np.linspace(-2, 2, 400)
for name, f, slope in [
    ("square", lambda x: x**2, lambda x: 2 * x),
    ("quartic", lambda x: x**4 - 3 * x**2 + x, lambda x: 4 * x**3 - 6 * x + 1),
]:
    ends = descend(slope, starts).round(3) + 0.0  # + 0.0 makes 0 of -0
    for x, count in zip(*np.unique(ends, return_counts=True)):
        print(f"{name:8} {count:3d} starts end at x = {x:6.3f}   f = {f(x):6.3f}")
