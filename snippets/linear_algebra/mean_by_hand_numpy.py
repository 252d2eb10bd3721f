"""With a column of ones alone, the best fit is the mean."""

import numpy as np

X = np.ones((4, 1))  # (n, d)
y = np.array([1.0, 2.0, 2.0, 7.0])
theta_hat = np.linalg.lstsq(X, y)[0]
print("theta_hat", theta_hat.round(4).tolist(), "  mean", y.mean().item())
print("X^T residual", (X.T @ (y - 3.0)).tolist())
