"""Momentum with a velocity, and with the last move again: the same points."""

import numpy as np

h = np.array([1.0, 50.0])  # curvatures, minimum at 0


def velocity(theta, eta, gamma, steps):
    b = 0 * theta
    for k in range(steps):
        b = gamma * b + h * theta
        theta = theta - eta * b
    return theta


def heavy_ball(theta, eta, gamma, steps):
    last = theta  # theta_{-1} = theta_0
    for k in range(steps):
        theta, last = theta - eta * h * theta + gamma * (theta - last), theta
    return theta


start = np.array([2.0, 1.0])
for steps in (1, 2, 10, 50):
    a, b = velocity(start, 0.015, 0.8, steps), heavy_ball(start, 0.015, 0.8, steps)
    print(f"{steps:2d} steps: ({a[0]:.4f}, {a[1]:.4f}) and ({b[0]:.4f}, {b[1]:.4f})")
