"""A symmetric matrix is a weighted sum of projections on orthogonal lines."""

import torch

A = torch.tensor(
    [
        [2.0, -1.0, 0.0],
        [-1.0, 2.0, -1.0],
        [0.0, -1.0, 2.0],
    ],
    dtype=torch.float64,
)
lambda_, Q = torch.linalg.eigh(A)  # real, ascending; columns orthonormal

# %% demo
print("eigenvalues", lambda_.round(decimals=4).tolist())
print("Q^T Q = I:         ", torch.allclose(Q.T @ Q, torch.eye(3, dtype=torch.float64)))
print("A = Q Lambda Q^T:  ", torch.allclose(A, Q @ torch.diag(lambda_) @ Q.T))
total = torch.zeros(3, 3, dtype=torch.float64)
for k, i in enumerate((2, 1, 0), start=1):  # the largest eigenvalue first
    total += lambda_[i] * torch.outer(Q[:, i], Q[:, i])
    print(f"rank {k}, error {torch.linalg.norm(A - total):.4f}")
