"""The gradient of softmax with cross-entropy: predicted minus true probabilities."""

import numpy as np


def softmax(z):
    p = np.exp(z - z.max())
    return p / p.sum()


def loss(z, y):
    """Cross-entropy: minus the log-probability of what is true."""
    return -(y * np.log(softmax(z))).sum()


z = np.array([2.0, 0.5, -1.0])  # scores of three classes
y = np.array([0.0, 1.0, 0.0])  # the second is true
g = softmax(z) - y

# %% demo
h = 1e-6
slopes = np.stack([(loss(z + h * e, y) - loss(z, y)) / h for e in np.eye(3)])
print("p      ", softmax(z).round(3))
print("p - y  ", g.round(3), " sum", round(abs(g.sum()), 3))
print("slopes ", slopes.round(3))
print(f"loss {loss(z, y):.3f}, after a step of -g: {loss(z - g, y):.3f}")
