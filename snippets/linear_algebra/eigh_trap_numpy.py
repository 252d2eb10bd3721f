"""Where eigenvalues repeat, the eigenvectors of eig need not be orthogonal."""
import numpy as np

A = np.array([[2.0, 1.0, 1.0],
              [1.0, 2.0, 1.0],
              [1.0, 1.0, 2.0]])  # eigenvalues 1, 1, 4

# %% wrong
lambda_, V = np.linalg.eig(A)
rebuilt = V @ np.diag(lambda_) @ np.linalg.inv(V)
print("eig:  A = V Lambda V^-1", np.allclose(A, rebuilt))
print("eig:  V^T V = I", np.allclose(V.T @ V, np.eye(3)),
      "  A = V Lambda V^T", np.allclose(A, V @ np.diag(lambda_) @ V.T))

# %% right
lambda_, Q = np.linalg.eigh(A)
print("eigh: Q^T Q = I", np.allclose(Q.T @ Q, np.eye(3)),
      "   A = Q Lambda Q^T", np.allclose(A, Q @ np.diag(lambda_) @ Q.T))
