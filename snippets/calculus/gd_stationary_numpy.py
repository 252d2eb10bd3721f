"""Where the gradient is zero nothing moves, whether or not it is a minimum."""

import numpy as np


def loss(theta):
    """Minima at (0, 1) and (0, -1), a saddle at (0, 0) between them."""
    return theta[0] ** 2 + (theta[1] ** 2 - 1) ** 2 / 4


def gradient(theta):
    return np.stack([2 * theta[0], theta[1] * (theta[1] ** 2 - 1)])


for start in ([1.0, 0.0], [1.0, 1e-6], [1.0, -1e-6]):
    theta = np.array(start)
    for k in range(1, 401):
        theta = theta - 0.1 * gradient(theta)
        if k in (50, 400):
            # + 0.0 makes 0 of -0
            print(
                f"from {start}, step {k:3d}:",
                theta.round(3) + 0.0,
                f" loss {loss(theta):.3f}",
            )
