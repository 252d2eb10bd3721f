"""Halve h: the forward error halves, the central error falls to a quarter."""

import numpy as np


def f(x):
    return np.exp(np.sin(x))


def derivative(x):
    return np.cos(x) * np.exp(np.sin(x))


def forward(f, x, h):
    return (f(x + h) - f(x)) / h


def central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


# %% demo
x = np.array(1.0)
exact = derivative(x)
print("     h   forward  order    central  order")
for h in [0.1, 0.05, 0.025, 0.0125]:
    a, b = (abs(forward(f, x, k) - exact) for k in (h, h / 2))
    c, d = (abs(central(f, x, k) - exact) for k in (h, h / 2))
    print(f"{h:6g} {a:9.1e} {np.log2(a / b):6.2f} {c:10.1e} {np.log2(c / d):6.2f}")
