"""With X = Q R back-substitution gives the weights; the residual is what Q misses."""

import torch

X = torch.tensor(
    [
        [3.0, -1.0],
        [4.0, 2.0],
        [0.0, 0.0],
    ],
    dtype=torch.float64,
)  # (n, d)
y = torch.tensor([1.0, 8.0, 5.0], dtype=torch.float64)
Q, R = torch.linalg.qr(X)
signs = torch.sign(torch.diag(R))
Q, R = Q * signs, signs[:, None] * R  # a positive diagonal, as by hand

print(
    "R =",
    R.round(decimals=4).tolist(),
    "  Q^T y =",
    (Q.T @ y).round(decimals=4).tolist(),
)
theta_hat = torch.linalg.solve(R, Q.T @ y)  # R is a triangle: back-substitution is left
print("theta_hat", theta_hat.round(decimals=4).tolist())
# + 0.0 makes 0 of -0
print("residual ", ((y - X @ theta_hat).round(decimals=4) + 0.0).tolist())
