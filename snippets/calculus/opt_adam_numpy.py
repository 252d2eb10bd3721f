"""Adam: a running mean of gradients over their running size, both corrected."""

from itertools import count

import numpy as np

h, low = np.array([1.0, 50.0]), np.array([3.0, 1.0])  # curvatures and minimum


def adam(gradient, theta, eta, beta_1=0.9, beta_2=0.999, eps=1e-8):
    """theta <- theta - eta m_hat / (sqrt(v_hat) + eps) (Kingma and Ba 2015)."""
    m, v = np.zeros_like(theta), np.zeros_like(theta)
    for k in count():
        yield theta
        g = gradient(theta)
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1 ** (k + 1))
        v_hat = v / (1 - beta_2 ** (k + 1))
        theta = theta - eta * m_hat / (np.sqrt(v_hat) + eps)


# %% demo
def gradient(theta):
    return h * (theta - low)


start = np.array([5.0, 2.0])
path = adam(gradient, start, eta=0.05)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
