"""x |x| has no corner: its slope at 0 is 0."""

import numpy as np


def f(x):
    return x * np.abs(x)


def derivative(x):
    return 2 * np.abs(x)


x = 0.0
for h in [0.1, -0.1, 0.001, -0.001]:
    print(f"h = {h:6g}   slope of the secant at 0: {(f(x + h) - f(x)) / h:g}")
for x in np.array([-1.5, 0.0, 1.5]):
    print(f"x = {x:4.1f}   f'(x) = {derivative(x):g}")
