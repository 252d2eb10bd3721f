"""Gradient descent is x <- (I - eta H) x: the largest eigenvalue limits eta."""

import numpy as np

H = np.array([
    [3.0, 2.0],
    [2.0, 6.0],
])  # loss x^T H x / 2, gradient H x
lambda_ = np.linalg.eigvalsh(H)  # ascending
print("eigenvalues", lambda_.round(3).tolist())
print(f"2 / largest = {2 / lambda_[-1]:.4f}")

# %% descend
for eta in (0.10, 0.28, 0.29):
    x = np.array([1.0, 1.0])
    for t in range(200):
        x = x - eta * H @ x
    factors = np.abs(1 - eta * lambda_)
    print(
        f"eta {eta:.2f}   factors {factors.round(2).tolist()}"
        f"   |x_200| = {np.linalg.norm(x):.1e}"
    )
