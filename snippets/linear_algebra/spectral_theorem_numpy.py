"""A symmetric matrix is a weighted sum of projections on orthogonal lines."""

import numpy as np

A = np.array([
    [2.0, -1.0, 0.0],
    [-1.0, 2.0, -1.0],
    [0.0, -1.0, 2.0],
])
lambda_, Q = np.linalg.eigh(A)  # real, ascending; columns orthonormal

# %% demo
print("eigenvalues", lambda_.round(4).tolist())
print("Q^T Q = I:         ", np.allclose(Q.T @ Q, np.eye(3)))
print("A = Q Lambda Q^T:  ", np.allclose(A, Q @ np.diag(lambda_) @ Q.T))
total = np.zeros((3, 3))
for k, i in enumerate((2, 1, 0), start=1):  # the largest eigenvalue first
    total += lambda_[i] * np.outer(Q[:, i], Q[:, i])
    print(f"rank {k}, error {np.linalg.norm(A - total):.4f}")
