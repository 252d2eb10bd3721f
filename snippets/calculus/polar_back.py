"""The Jacobian of the way back is the inverse matrix, not one over each entry."""

import numpy as np

r, phi, h = 2.0, 0.6, 1e-6
x = r * np.array([np.cos(phi), np.sin(phi)])
J = np.array([[np.cos(phi), -r * np.sin(phi)], [np.sin(phi), r * np.cos(phi)]])


def back(x):
    return np.array([np.hypot(*x), np.arctan2(x[1], x[0])])  # r and phi


secants = np.stack([(back(x + h * e) - back(x)) / h for e in np.eye(2)], axis=1)
print("dx_1/dr", J[0, 0].round(4), "  one over it", (1 / J[0, 0]).round(4))
print(
    "dr/dx_1",
    secants[0, 0].round(4),
    "  in the inverse of J",
    np.linalg.inv(J)[0, 0].round(4),
)
