"""Matrices of one shape add, subtract and scale entry by entry."""

import numpy as np

A = np.array([
    [1, 2, 3],
    [4, 5, 6],
])  # (m, n) = (2, 3)
B = np.array([
    [10, 20, 30],
    [40, 50, 60],
])  # (2, 3)
print("A + B =", (A + B).tolist())
print("A - B =", (A - B).tolist())
print("3 A   =", (3 * A).tolist())

# %% step
W = np.array([
    [0.5, -1.0, 2.0],
    [1.5, 0.0, -0.5],
])  # (2, 3) weights
G = np.array([
    [1.0, 2.0, -2.0],
    [-1.0, 4.0, 0.5],
])  # (2, 3) its gradient
eta = 0.1
print("W - eta G =", (W - eta * G).round(3).tolist())
