"""The gradient of half the squared error of tanh(Wx): three factors, from the right."""

import numpy as np

W = np.array([
    [0.5, -1.0, 0.2],
    [1.5, 0.3, -0.7],
])  # (2, 3)
x, y = np.array([1.0, 0.5, -1.0]), np.array([0.2, 0.4])


def loss(x):
    return ((np.tanh(W @ x) - y) ** 2).sum() / 2


u = np.tanh(W @ x)
g = W.T @ ((1 - u * u) * (u - y))  # (3,)
h = 1e-6
check = np.stack([(loss(x + h * e) - loss(x - h * e)) / (2 * h) for e in np.eye(3)])
print("formula", g.round(4))
print("check  ", check.round(4))
