"""E[X^2] - E[X]^2 subtracts two large numbers and keeps their rounding errors."""

import numpy as np

for shift in [0, 100, 10_000, 100_000]:
    x = np.array([0, 1], dtype=np.float32) + np.float32(shift)
    shortcut = np.mean(x**2) - np.mean(x) ** 2
    centred = np.mean((x - np.mean(x)) ** 2)
    print(f"coin + {shift}: shortcut {shortcut:.4g}  centred {centred:.4g}")
