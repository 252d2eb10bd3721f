"""The slope of softplus is the sigmoid."""

import numpy as np


def softplus(x):
    """log(1 + e^x), without overflow."""
    return np.logaddexp(x, 0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


h = 1e-6
for x in [-3.0, 0.0, 2.0]:
    secant = (softplus(x + h) - softplus(x)) / h
    print(f"x = {x:4.1f}   secant {secant:.4f}   sigmoid {sigmoid(x):.4f}")
