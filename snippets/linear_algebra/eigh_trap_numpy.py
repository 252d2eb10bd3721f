"""Where eigenvalues repeat, the eigenvectors of eig need not be orthogonal."""

import numpy as np

A = np.array([
    [2.0, 1.0, 1.0],
    [1.0, 2.0, 1.0],
    [1.0, 1.0, 2.0],
])  # eigenvalues 1, 1, 4

# %% wrong
lambda_, V = np.linalg.eig(A)
rebuilt = V @ np.diag(lambda_) @ np.linalg.inv(V)


def largest(M):
    return round(abs(M).max().item(), 3)


print("eig:  largest entry of A - V Lambda V^-1 ", largest(A - rebuilt))
wrong = V @ np.diag(lambda_) @ V.T
print("eig:  is A - V Lambda V^T over 0.1?      ", largest(A - wrong) > 0.1)

# %% right
lambda_, Q = np.linalg.eigh(A)
right = Q @ np.diag(lambda_) @ Q.T
print("eigh: largest entry of A - Q Lambda Q^T  ", largest(A - right))
print("eigh: Q^T Q =", ((Q.T @ Q).round(3) + 0.0).tolist())  # + 0.0 makes 0 of -0
