"""With X = Q R back-substitution gives the weights; the residual is what Q misses."""

import numpy as np

X = np.array([
    [3.0, -1.0],
    [4.0, 2.0],
    [0.0, 0.0],
])  # (n, d)
y = np.array([1.0, 8.0, 5.0])
Q, R = np.linalg.qr(X)
signs = np.sign(np.diag(R))
Q, R = Q * signs, signs[:, None] * R  # a positive diagonal, as by hand

print("R =", R.round(4).tolist(), "  Q^T y =", (Q.T @ y).round(4).tolist())
theta_hat = np.linalg.solve(R, Q.T @ y)  # R is a triangle: back-substitution is left
print("theta_hat", theta_hat.round(4).tolist())
print("residual ", ((y - X @ theta_hat).round(4) + 0.0).tolist())  # + 0.0 makes 0 of -0
