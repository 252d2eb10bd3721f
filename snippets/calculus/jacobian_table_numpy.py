"""Column j of the Jacobian is what happens when x_j moves."""

import numpy as np


def f(x):
    return np.stack([x[0] * x[1], np.sin(x[1]) + x[2] ** 2])  # (3,) -> (2,)


def jacobian(x):
    return np.array([
        [x[1], x[0], 0.0],
        [0.0, np.cos(x[1]), 2 * x[2]],
    ])  # (2, 3)


# %% demo
x = np.array([2.0, 0.5, 1.5])
J = jacobian(x)
print("J", tuple(J.shape))
print(J.round(3))
h = 1e-6
for j, e in enumerate(np.eye(3)):
    print(f"column {j + 1} by a secant:", ((f(x + h * e) - f(x)) / h).round(3))

v = np.array([0.01, -0.02, 0.03])
change = f(x + v) - f(x)
print("change of f:", change.round(4), "  J v:", (J @ v).round(4))
