"""Two vectors of the plane, made orthonormal by hand."""

import torch

A = torch.tensor(
    [
        [3.0, 5.0],
        [4.0, 10.0],
    ],
    dtype=torch.float64,
)  # columns a_1 and a_2
Q = torch.tensor(
    [
        [0.6, -0.8],
        [0.8, 0.6],
    ],
    dtype=torch.float64,
)
R = torch.tensor(
    [
        [5.0, 11.0],
        [0.0, 2.0],
    ],
    dtype=torch.float64,
)
print("Q R =", (Q @ R).round(decimals=4).tolist())
print("Q^T Q =", ((Q.T @ Q).round(decimals=4) + 0.0).tolist())  # + 0.0 makes 0 of -0
R_lib = torch.linalg.qr(A)[1]
print("library R, signs of its rows free:", abs(R_lib).round(decimals=4).tolist())
