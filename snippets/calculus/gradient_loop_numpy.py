"""The gradient of any function, one variable at a time."""

import numpy as np


def numerical_gradient(f, x, h=6e-6):
    """Central differences; 2 n evaluations of f."""
    x = np.array(x, dtype=np.float64)  # a copy, and never integers
    g = np.zeros_like(x)
    for i in range(len(x)):
        old = x[i].item()
        x[i] = old + h
        right = f(x)
        x[i] = old - h
        left = f(x)
        x[i] = old  # leave x as it was
        g[i] = (right - left) / (2 * h)
    return g


# %% demo
calls = 0


def f(x):
    global calls
    calls += 1
    return np.exp(x[0]) * x[1] + np.sin(x[2] * x[3])


def gradient(x):
    """By the rules."""
    E, c = np.exp(x[0]), np.cos(x[2] * x[3])
    return np.stack([E * x[1], E, x[3] * c, x[2] * c])


x = np.array([0.5, 2.0, -1.0, 3.0])
g = numerical_gradient(f, x)
print("numerical", g.round(4))
print("exact    ", gradient(x).round(4))
assert abs(g - gradient(x)).max() < 1e-8
print(f"{calls} evaluations for n = {len(x)}, x is still {x}")
