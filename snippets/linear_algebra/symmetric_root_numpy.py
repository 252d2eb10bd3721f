"""The root of a symmetric matrix takes the roots of its eigenvalues."""

import numpy as np

C = np.array([
    [5.0, 4.0],
    [4.0, 5.0],
])
lambda_, Q = np.linalg.eigh(C)  # ascending
root = Q @ np.diag(lambda_**0.5) @ Q.T
inverse_root = Q @ np.diag(lambda_**-0.5) @ Q.T
print("eigenvalues", lambda_.round(4).tolist())
print("root       ", root.round(4).tolist())
print("squared    ", (root @ root).round(4).tolist())
whitened = inverse_root @ C @ inverse_root
print("whitened   ", (whitened.round(4) + 0.0).tolist())  # + 0.0 makes 0 of -0
