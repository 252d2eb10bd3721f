"""The Frobenius norm is the Euclidean length of all entries of a matrix."""

import numpy as np

A = np.array([  # (m, n)
    [1.0, -2.0, 2.0],
    [4.0, 0.0, 5.0],
])
print("root of the sum of squares ", f"{(A**2).sum() ** 0.5:.4f}")
print("length of the flat vector  ", f"{np.linalg.norm(A.ravel()):.4f}")
print("root of the trace of A^T A ", f"{np.trace(A.T @ A) ** 0.5:.4f}")
print("library                    ", f"{np.linalg.norm(A):.4f}")

# %% product
B = np.array([  # (n, k)
    [1.0, 2.0],
    [0.0, 1.0],
    [-1.0, 1.0],
])
print(f"|AB|_F      {np.linalg.norm(A @ B):.4f}")
print(f"|A|_F |B|_F {np.linalg.norm(A) * np.linalg.norm(B):.4f}")
