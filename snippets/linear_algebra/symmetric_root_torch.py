"""The root of a symmetric matrix takes the roots of its eigenvalues."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

C = torch.tensor([
    [5.0, 4.0],
    [4.0, 5.0],
])
lambda_, Q = torch.linalg.eigh(C)  # ascending
root = Q @ torch.diag(lambda_**0.5) @ Q.T
inverse_root = Q @ torch.diag(lambda_**-0.5) @ Q.T
print("eigenvalues", lambda_.round(decimals=4).tolist())
print("root       ", root.round(decimals=4).tolist())
print("squared    ", (root @ root).round(decimals=4).tolist())
whitened = inverse_root @ C @ inverse_root
print("whitened   ", (whitened.round(decimals=4) + 0.0).tolist())  # + 0.0 makes 0 of -0
