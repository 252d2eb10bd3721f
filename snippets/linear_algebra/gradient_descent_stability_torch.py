"""Gradient descent is x <- (I - eta H) x: the largest eigenvalue limits eta."""

import torch

H = torch.tensor(
    [
        [3.0, 2.0],
        [2.0, 6.0],
    ],
    dtype=torch.float64,
)  # loss x^T H x / 2, gradient H x
lambda_ = torch.linalg.eigvalsh(H)  # ascending
print("eigenvalues", lambda_.round(decimals=3).tolist())
print(f"2 / largest = {2 / lambda_[-1]:.4f}")

# %% descend
for eta in (0.10, 0.28, 0.29):
    x = torch.tensor([1.0, 1.0], dtype=torch.float64)
    for t in range(200):
        x = x - eta * H @ x
    factors = (1 - eta * lambda_).abs()
    print(
        f"eta {eta:.2f}   factors {factors.round(decimals=2).tolist()}"
        f"   |x_200| = {torch.linalg.norm(x):.1e}"
    )
