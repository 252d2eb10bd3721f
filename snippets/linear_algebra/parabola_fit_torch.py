"""Least squares is linear in theta, not in x: it fits a parabola as it fits a line."""

import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([5.0, 1.0, 0.0, 3.0, 6.0], dtype=torch.float64)  # (n,)
for degree in [1, 2]:
    X = torch.linalg.vander(x, N=degree + 1)  # (n, degree + 1): columns 1, x, x^2
    theta_hat = torch.linalg.solve(X.T @ X, X.T @ y)
    residual = y - X @ theta_hat
    print(f"degree {degree}: theta_hat {theta_hat.numpy().round(3)}")
    # + 0.0 makes 0 of -0
    print(
        f"  |residual|^2 {residual @ residual:.3f}"
        f"   X^T residual {(X.T @ residual).numpy().round(3) + 0.0}"
    )
