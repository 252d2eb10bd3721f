"""Trace 4 and determinant 3: the eigenvalues are 1 and 3, the axes diagonal."""

import torch

A = torch.tensor(
    [
        [2.0, 1.0],
        [1.0, 2.0],
    ],
    dtype=torch.float64,
)
lambda_, Q = torch.linalg.eigh(A)
print("eigenvalues", [round(value, 3) for value in lambda_.tolist()])
for x in torch.tensor([[1.0, 1.0], [1.0, -1.0]], dtype=torch.float64):
    quotient = x @ A @ x / (x @ x)
    print(x.tolist(), "->", (A @ x).tolist(), f"  Rayleigh quotient {quotient}")
print("q_1 . q_2 =", round((Q[:, 0] @ Q[:, 1]).item(), 3) + 0.0)  # + 0.0 makes 0 of -0
