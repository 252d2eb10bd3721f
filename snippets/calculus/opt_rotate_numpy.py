"""Turn the valley: momentum does not notice, Adam does."""

import numpy as np


def steps(H, rule):
    """Steps from a fixed start along the flat and the steep axis until loss < 1e-6."""
    theta = Q @ np.array([1.0, 1.0])
    m, v = np.zeros(2), np.zeros(2)
    for k in range(10_000):
        if theta @ H @ theta / 2 < 1e-6:
            return k
        g = H @ theta
        if rule == "momentum":
            m = 0.8 * m + g
            theta = theta - 0.015 * m
        else:
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            m_hat, v_hat = m / (1 - 0.9 ** (k + 1)), v / (1 - 0.999 ** (k + 1))
            theta = theta - 0.015 * m_hat / (np.sqrt(v_hat) + 1e-8)


print("degrees  momentum  Adam")
for degrees in (0, 15, 45):
    a = np.radians(degrees)
    Q = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
    H = Q @ np.diag([1.0, 50.0]) @ Q.T
    print(f"{degrees:7d} {steps(H, 'momentum'):9d} {steps(H, 'Adam'):5d}")
