"""With the eigenvectors as columns of V, a matrix becomes diagonal."""

import torch

A = torch.tensor(
    [
        [2.0, 1.0, 2.0],
        [2.0, 3.0, -2.0],
        [1.0, 1.0, 2.0],
    ],
    dtype=torch.float64,
)
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real  # always complex; here both are real
order = torch.argsort(lambda_)
lambda_, V = lambda_[order], V[:, order]  # values and columns together
Lambda = torch.diag(lambda_)

# %% demo
print("eigenvalues", lambda_.round(decimals=3).tolist())
print("A V = V Lambda:      ", torch.allclose(A @ V, V @ Lambda))
print("A = V Lambda V^-1:   ", torch.allclose(A, V @ Lambda @ torch.linalg.inv(V)))
diagonal = torch.linalg.solve(V, A @ V)  # V^-1 A V without an inverse
print("V^-1 A V =\n", diagonal.numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
