"""The best fixed step of a small valley, and how far it gets."""

import numpy as np

h = np.array([1.0, 9.0])  # curvatures: mu = 1, beta = 9
theta, eta, k = np.array([1.0, 1.0]), 2 / (1 + 9), 0
first = np.linalg.norm(theta)
while np.linalg.norm(theta) > 1e-3 * first:
    theta, k = theta - eta * h * theta, k + 1
    if k <= 2:
        print(f"step {k}: ({theta[0]:.2f}, {theta[1]:.2f})")
print(f"{k} steps to a thousandth")
