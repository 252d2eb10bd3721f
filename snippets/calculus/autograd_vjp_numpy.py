"""A backward pass multiplies a row by the Jacobian and never builds it."""

import numpy as np

W = np.array([
    [1.0, -2.0, 0.5],
    [0.0, 1.0, 1.0],
])  # (2, 3)
x = np.array([0.5, 0.2, -0.4])  # (3,)
v = np.array([3.0, -1.0])  # (2,)

y = np.tanh(W @ x)
J = (1 - y**2)[:, None] * W  # (2, 3)
print("J =")
print(J.round(3))
product = W.T @ ((1 - y**2) * v)  # two steps back, no Jacobian
print("v^T J, from J:    ", (v @ J).round(3))
print("v^T J, one pass:  ", product.round(3))
ones = W.T @ (1 - y**2)
print("rows of J added:  ", J.sum(axis=0).round(3))
print("sum of y, back:   ", ones.round(3))
