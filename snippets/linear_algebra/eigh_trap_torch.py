"""Where eigenvalues repeat, the eigenvectors of eig need not be orthogonal."""
import torch

A = torch.tensor([[2.0, 1.0, 1.0],
                  [1.0, 2.0, 1.0],
                  [1.0, 1.0, 2.0]], dtype=torch.float64)  # eigenvalues 1, 1, 4
I = torch.eye(3, dtype=torch.float64)

# %% wrong
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real
rebuilt = V @ torch.diag(lambda_) @ torch.linalg.inv(V)
print("eig:  A = V Lambda V^-1", torch.allclose(A, rebuilt))
print("eig:  V^T V = I", torch.allclose(V.T @ V, I),
      "  A = V Lambda V^T", torch.allclose(A, V @ torch.diag(lambda_) @ V.T))

# %% right
lambda_, Q = torch.linalg.eigh(A)
print("eigh: Q^T Q = I", torch.allclose(Q.T @ Q, I),
      "   A = Q Lambda Q^T", torch.allclose(A, Q @ torch.diag(lambda_) @ Q.T))
