"""x^2 sin(1/x) has a derivative everywhere, and it is not continuous at 0."""

import numpy as np


def f(x):
    return x**2 * np.sin(1 / x)  # f(0) = 0


def derivative(x):
    return 2 * x * np.sin(1 / x) - np.cos(1 / x)  # for x != 0


print("         x   slope of secant 0 to x   f'(x)")
for k in [1, 2, 100, 101]:
    x = np.array(1 / (k * np.pi + 0.5))
    print(f"{x:10.4f} {f(x) / x:15.4f} {derivative(x):16.4f}")
