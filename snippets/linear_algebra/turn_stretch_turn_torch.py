"""A symmetric matrix turns its eigenvectors to the axes, stretches, and turns back."""

import torch

A = torch.tensor(
    [
        [1.7, 0.6],
        [0.6, 0.8],
    ],
    dtype=torch.float64,
)
lambda_, Q = torch.linalg.eigh(A)  # ascending
lambda_, Q = lambda_.flip(0), Q.flip(1)  # descending, values and columns together
Q = Q * torch.sign(torch.diag(Q))  # signs are free: now Q is a rotation
angle = torch.rad2deg(torch.atan2(Q[1, 0], Q[0, 0]))
print("eigenvalues", lambda_.round(decimals=3).tolist())

# %% demo
x = torch.tensor([1.0, 1.0], dtype=torch.float64)
turned = Q.T @ x
stretched = lambda_ * turned
back = Q @ stretched
print(f"x          {x.round(decimals=3).tolist()}")
print(f"turned     {turned.round(decimals=3).tolist()}   by {-angle:.2f} degrees")
print(f"stretched  {stretched.round(decimals=3).tolist()}")
print(f"turned     {back.round(decimals=3).tolist()}   by {angle:+.2f} degrees")
print(f"Ax         {(A @ x).round(decimals=3).tolist()}")
