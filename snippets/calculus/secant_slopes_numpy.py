"""The slope of the secant settles, and what it settles at is the derivative."""

import numpy as np


def f(x):
    return np.exp(-x) + x**2


def derivative(x):
    """f'(x) = -exp(-x) + 2 x, by the rules of this chapter."""
    return -np.exp(-x) + 2 * x


# %% demo
x = np.array(1.0)
print("     h   secant to the right   to the left")
for k in range(5):
    h = 0.1**k
    right = (f(x + h) - f(x)) / h
    left = (f(x - h) - f(x)) / -h
    print(f"{h:6.4g} {right:17.4f} {left:17.4f}")
print(f"derivative {derivative(x):13.4f}")
