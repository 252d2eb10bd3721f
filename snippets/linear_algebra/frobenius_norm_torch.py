"""The Frobenius norm is the Euclidean length of all entries of a matrix."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
A = torch.tensor([  # (m, n)
    [1.0, -2.0, 2.0],
    [4.0, 0.0, 5.0],
])
print("root of the sum of squares ", f"{(A**2).sum() ** 0.5:.4f}")
print("length of the flat vector  ", f"{torch.linalg.norm(A.ravel()):.4f}")
print("root of the trace of A^T A ", f"{torch.trace(A.T @ A) ** 0.5:.4f}")
print("library                    ", f"{torch.linalg.norm(A):.4f}")

# %% product
B = torch.tensor([  # (n, k)
    [1.0, 2.0],
    [0.0, 1.0],
    [-1.0, 1.0],
])
print(f"|AB|_F      {torch.linalg.norm(A @ B):.4f}")
print(f"|A|_F |B|_F {torch.linalg.norm(A) * torch.linalg.norm(B):.4f}")
