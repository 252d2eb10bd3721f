"""Jump to the bottom of the parabola: at once for a quadratic, soon for this one."""

import numpy as np


def gradient(x):
    """Of x_1^2 + x_1 x_2 + x_2^2 + exp(x_1)."""
    return np.stack([2 * x[0] + x[1] + np.exp(x[0]), x[0] + 2 * x[1]])


def hessian(x):
    return np.array([
        [2 + np.exp(x[0]), 1.0],
        [1.0, 2.0],
    ])


x = np.array([2.0, -3.0])
for k in range(5):
    print(
        f"step {k}  x = {x[0]:7.4f} {x[1]:7.4f}  |gradient| "
        f"{np.linalg.norm(gradient(x)):.1e}"
    )
    x = x - np.linalg.solve(hessian(x), gradient(x))
