"""Least squares is linear in theta, not in x: it fits a parabola as it fits a line."""

import numpy as np

x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
y = np.array([5.0, 1.0, 0.0, 3.0, 6.0])  # (n,)
for degree in [1, 2]:
    X = np.vander(x, degree + 1, increasing=True)  # (n, degree + 1): columns 1, x, x^2
    theta_hat = np.linalg.solve(X.T @ X, X.T @ y)
    residual = y - X @ theta_hat
    print(f"degree {degree}: theta_hat {theta_hat.round(3)}")
    print(
        f"  |residual|^2 {residual @ residual:.3f}"
        f"   X^T residual {(X.T @ residual).round(3) + 0.0}"
    )  # + 0.0 makes 0 of -0
