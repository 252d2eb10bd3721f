"""Two vectors of the plane, made orthonormal by hand."""

import numpy as np

A = np.array([
    [3.0, 5.0],
    [4.0, 10.0],
])  # columns a_1 and a_2
Q = np.array([
    [0.6, -0.8],
    [0.8, 0.6],
])
R = np.array([
    [5.0, 11.0],
    [0.0, 2.0],
])
print("Q R =", (Q @ R).round(4).tolist())
print("Q^T Q =", ((Q.T @ Q).round(4) + 0.0).tolist())  # + 0.0 makes 0 of -0
R_lib = np.linalg.qr(A)[1]
print("library R, signs of its rows free:", abs(R_lib).round(4).tolist())
