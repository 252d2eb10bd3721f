"""Both partial derivatives exist at 0, and the function still jumps there."""

import numpy as np


def f(x):
    return x[0] * x[1] / (x[0] ** 2 + x[1] ** 2)  # and f(0) = 0


print("    h  partial 1  partial 2   f(h, h)   f(h, -h/2)")
for h in [0.1, 0.001]:
    e_1, e_2 = h * np.eye(2)
    diagonal, other = h * np.array([1.0, 1.0]), h * np.array([1.0, -0.5])
    print(f"{h:5g} {f(e_1) / h:10g} {f(e_2) / h:10g} {f(diagonal):9g} {f(other):11g}")
