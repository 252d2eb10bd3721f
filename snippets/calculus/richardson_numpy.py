"""Two central differences, combined, cancel each other's leading error."""

import numpy as np


def f(x):
    return np.exp(np.sin(x))


def central(x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


def richardson(x, h):
    """(4 C(h / 2) - C(h)) / 3"""
    return (4 * central(x, h / 2) - central(x, h)) / 3


# %% demo
x = np.array(1.0)
exact = np.cos(x) * np.exp(np.sin(x))
for h in [0.2, 0.1, 0.05]:
    a, b = abs(richardson(x, h) - exact), abs(richardson(x, h / 2) - exact)
    print(
        f"h = {h:4g}  central {abs(central(x, h) - exact):.1e}"
        f"   combined {a:.1e}  order {np.log2(a / b):.2f}"
    )
