"""A line through four points: Q^T y, and one substitution."""

import numpy as np

t = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 4.0, 8.0])
X = np.column_stack([np.ones(4), t])  # (n, d)
Q, R = np.linalg.qr(X)
c = Q.T @ y  # (d,)
theta = np.zeros(2)
theta[1] = c[1] / R[1, 1]
theta[0] = (c[0] - R[0, 1] * theta[1]) / R[0, 0]
print("by QR ", theta.round(4).tolist())
print("lstsq ", np.linalg.lstsq(X, y)[0].round(4).tolist())
