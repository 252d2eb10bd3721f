"""Nesterov uses the velocity of the next step: it brakes one step earlier."""

import numpy as np

h, low = np.array([1.0, 50.0]), np.array([3.0, 1.0])  # curvatures and minimum


def nesterov(gradient, theta, eta, gamma):
    """b <- gamma b + g;  theta <- theta - eta (g + gamma b) (torch's form)."""
    b = np.zeros_like(theta)
    while True:
        yield theta
        g = gradient(theta)
        b = gamma * b + g
        theta = theta - eta * (g + gamma * b)


# %% demo
def gradient(theta):
    return h * (theta - low)


start = np.array([5.0, 2.0])
path = nesterov(gradient, start, eta=0.015, gamma=0.8)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
