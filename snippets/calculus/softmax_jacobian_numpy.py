"""The Jacobian of softmax is diag(p) - p p': symmetric, and blind to a common shift."""

import numpy as np


def softmax(z):
    p = np.exp(z - z.max())
    return p / p.sum()


z = np.array([1.0, 0.0, -0.5])
p = softmax(z)
J = np.diag(p) - np.outer(p, p)
h = 1e-6
secants = np.stack([(softmax(z + h * e) - p) / h for e in np.eye(3)], axis=1)
print(J.round(4))
print("largest difference from the check:", f"{abs(J - secants).max():.3f}")
print("J times ones:", (J @ np.ones(3)).round(4) + 0.0)  # + 0.0 makes 0 of -0
print("eigenvalues: ", np.linalg.eigvalsh(J).round(4) + 0.0)
