"""The Hessian knows the curvature in every direction: u'Hu."""

import numpy as np


def f(x):
    return x[0] ** 2 * x[1] + np.exp(x[0] - x[1])


def hessian(x):
    E = np.exp(x[0] - x[1])
    return np.array([
        [2 * x[1] + E, 2 * x[0] - E],
        [2 * x[0] - E, E],
    ])


# %% demo
x = np.array([1.0, 0.5])
H = hessian(x)
print("H", *H.round(4))
h = 1e-4
for degrees in [0, 45, 120]:
    angle = np.deg2rad(degrees)
    u = np.stack([np.cos(angle), np.sin(angle)])
    bend = (f(x + h * u) - 2 * f(x) + f(x - h * u)) / h**2
    print(f"{degrees:3} degrees: u'Hu {u @ H @ u:7.4f}   second derivative {bend:7.4f}")
