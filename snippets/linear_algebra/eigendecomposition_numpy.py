"""With the eigenvectors as columns of V, a matrix becomes diagonal."""

import numpy as np

A = np.array([
    [2.0, 1.0, 2.0],
    [2.0, 3.0, -2.0],
    [1.0, 1.0, 2.0],
])
lambda_, V = np.linalg.eig(A)
order = np.argsort(lambda_)
lambda_, V = lambda_[order], V[:, order]  # values and columns together
Lambda = np.diag(lambda_)

# %% demo
print("eigenvalues", lambda_.round(3).tolist())
print("A V = V Lambda:      ", np.allclose(A @ V, V @ Lambda))
print("A = V Lambda V^-1:   ", np.allclose(A, V @ Lambda @ np.linalg.inv(V)))
diagonal = np.linalg.solve(V, A @ V)  # V^-1 A V without an inverse
print("V^-1 A V =\n", diagonal.round(3) + 0.0)  # + 0.0 makes 0 of -0
