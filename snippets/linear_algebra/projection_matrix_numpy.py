"""A A^+ projects on the columns of A, dependent or not; its trace is the rank."""

import numpy as np

A = np.array([
    [1.0, 0.0, 1.0],
    [1.0, 1.0, 2.0],
    [1.0, 2.0, 3.0],
    [1.0, 3.0, 4.0],
])  # (m, n): dependent
b = np.array([1.0, 4.0, 2.0, 5.0])  # (m,)
P = A @ np.linalg.pinv(A)  # (m, m)

# %% demo
print(P.round(3))
print("row 2 of P P     ", (P @ P)[1].round(3))
print("row 2 of P^T     ", P.T[1].round(3))
print("row 2 of P A     ", (P @ A)[1].round(3), "  of A", A[1])
assert np.allclose(P @ P, P) and np.allclose(P.T, P) and np.allclose(P @ A, A)
print(f"trace of P {np.trace(P):.3f}   rank of A {np.linalg.matrix_rank(A)}")
print("P b              ", (P @ b).round(3))
print("A^T (b - P b)    ", (A.T @ (b - P @ b)).round(3) + 0.0)  # + 0.0 makes 0 of -0
