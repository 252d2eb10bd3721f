"""Where eigenvalues repeat, the eigenvectors of eig need not be orthogonal."""

import torch

A = torch.tensor(
    [
        [2.0, 1.0, 1.0],
        [1.0, 2.0, 1.0],
        [1.0, 1.0, 2.0],
    ],
    dtype=torch.float64,
)  # eigenvalues 1, 1, 4

# %% wrong
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real
rebuilt = V @ torch.diag(lambda_) @ torch.linalg.inv(V)


def largest(M):
    return round(abs(M).max().item(), 3)


print("eig:  largest entry of A - V Lambda V^-1 ", largest(A - rebuilt))
wrong = V @ torch.diag(lambda_) @ V.T
print("eig:  is A - V Lambda V^T over 0.1?      ", largest(A - wrong) > 0.1)

# %% right
lambda_, Q = torch.linalg.eigh(A)
right = Q @ torch.diag(lambda_) @ Q.T
print("eigh: largest entry of A - Q Lambda Q^T  ", largest(A - right))
# + 0.0 makes 0 of -0
print("eigh: Q^T Q =", ((Q.T @ Q).round(decimals=3) + 0.0).tolist())
