"""The slope of x^x changes its sign at 1/e."""

import numpy as np


def f(x):
    return x**x


def derivative(x):
    return x**x * (np.log(x) + 1)


for x in np.array([0.2, 1 / np.e, 1.0, 2.0]):
    print(f"x = {x:.4f}   x^x = {f(x):.4f}   slope {derivative(x):8.4f}")
