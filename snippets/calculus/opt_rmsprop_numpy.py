"""RMSProp divides each gradient by its own running size."""

import numpy as np

h, low = np.array([1.0, 50.0]), np.array([3.0, 1.0])  # curvatures and minimum


def rmsprop(gradient, theta, eta, alpha=0.99, eps=1e-8):
    """v <- alpha v + (1 - alpha) g^2;  theta <- theta - eta g / (sqrt(v) + eps)."""
    v = np.zeros_like(theta)
    while True:
        yield theta
        g = gradient(theta)
        v = alpha * v + (1 - alpha) * g**2
        theta = theta - eta * g / (np.sqrt(v) + eps)


# %% demo
def gradient(theta):
    return h * (theta - low)


start = np.array([5.0, 2.0])
path = rmsprop(gradient, start, eta=0.02)
for k, theta in zip(range(101), path):
    if k in (1, 2, 3, 10, 30, 100):
        print(f"k = {k:3d}   theta = ({theta[0]:.3f}, {theta[1]:.3f})")
