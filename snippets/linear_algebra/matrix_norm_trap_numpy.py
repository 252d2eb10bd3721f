"""For a matrix, norm(A, 1) is not the sum of the absolute entries."""

import numpy as np

A = np.array([  # (m, n)
    [1.0, -2.0, 2.0],
    [4.0, -1.0, 5.0],
])
print("norm(A, 1)            ", np.linalg.norm(A, 1).item())
print("largest column sum    ", abs(A).sum(axis=0).max().item())
print("norm(A, 2)            ", f"{np.linalg.norm(A, 2).item():.4f}")
print("Frobenius norm        ", f"{np.linalg.norm(A).item():.4f}")
print("sum of all |A_ij|     ", abs(A).sum().item())

# %% way_out
print("norm of the flat array", np.linalg.norm(A.ravel(), 1).item())

# %% rows
print("length of each row    ", np.linalg.norm(A, axis=1).round(3).tolist())
