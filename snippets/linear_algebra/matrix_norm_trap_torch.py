"""For a matrix, norm(A, 1) is not the sum of the absolute entries."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
A = torch.tensor([  # (m, n)
    [1.0, -2.0, 2.0],
    [4.0, -1.0, 5.0],
])
print("norm(A, 1)            ", torch.linalg.norm(A, 1).item())
print("largest column sum    ", abs(A).sum(dim=0).max().item())
print("norm(A, 2)            ", f"{torch.linalg.norm(A, 2).item():.4f}")
print("Frobenius norm        ", f"{torch.linalg.norm(A).item():.4f}")
print("sum of all |A_ij|     ", abs(A).sum().item())

# %% way_out
print("norm of the flat array", torch.linalg.norm(A.ravel(), 1).item())

# %% rows
print("length of each row    ", torch.linalg.norm(A, dim=1).round(decimals=3).tolist())
