"""A symmetric matrix turns its eigenvectors to the axes, stretches, and turns back."""

import numpy as np

A = np.array([
    [1.7, 0.6],
    [0.6, 0.8],
])
lambda_, Q = np.linalg.eigh(A)  # ascending
lambda_, Q = lambda_[::-1], Q[:, ::-1]  # descending, values and columns together
Q = Q * np.sign(np.diag(Q))  # signs are free: now Q is a rotation
angle = np.rad2deg(np.arctan2(Q[1, 0], Q[0, 0]))
print("eigenvalues", lambda_.round(3).tolist())

# %% demo
x = np.array([1.0, 1.0])
turned = Q.T @ x
stretched = lambda_ * turned
back = Q @ stretched
print(f"x          {x.round(3).tolist()}")
print(f"turned     {turned.round(3).tolist()}   by {-angle:.2f} degrees")
print(f"stretched  {stretched.round(3).tolist()}")
print(f"turned     {back.round(3).tolist()}   by {angle:+.2f} degrees")
print(f"Ax         {(A @ x).round(3).tolist()}")
