"""The Hessian of log-sum-exp is a covariance matrix, flat along the vector of ones."""

import numpy as np

z = np.array([1.0, -0.5, 2.0])
p = np.exp(z) / np.exp(z).sum()  # softmax
H = np.diag(p) - np.outer(p, p)


def gradient(z):
    return np.exp(z) / np.exp(z).sum()


h = 1e-5
measured = np.stack(
    [(gradient(z + h * e) - gradient(z - h * e)) / (2 * h) for e in np.eye(3)], axis=1
)
print("diag(p) - p p'")
print(H.round(4))
print("measured Hessian")
print(measured.round(4))
print("eigenvalues", np.linalg.eigvalsh(H).round(4) + 0.0)  # + 0.0 makes 0 of -0
print("H times the ones", (H @ np.ones(3)).round(12) + 0.0)
