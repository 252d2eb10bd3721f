"""AdamW shrinks the parameters beside the Adam step, not through it."""

from itertools import count

import numpy as np

h, low = np.array([1.0, 50.0]), np.array([3.0, 1.0])  # curvatures and minimum


def adamw(gradient, theta, eta, lambda_, beta_1=0.9, beta_2=0.999, eps=1e-8):
    """theta <- (1 - eta lambda) theta - the Adam step (Loshchilov and Hutter)."""
    m, v = np.zeros_like(theta), np.zeros_like(theta)
    for k in count():
        yield theta
        g = gradient(theta)
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1 ** (k + 1))
        v_hat = v / (1 - beta_2 ** (k + 1))
        step = eta * m_hat / (np.sqrt(v_hat) + eps)
        theta = (1 - eta * lambda_) * theta - step


# %% demo
def gradient(theta):
    return h * (theta - low)


start = np.array([5.0, 2.0])
path = adamw(gradient, start, eta=0.05, lambda_=0.5)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
