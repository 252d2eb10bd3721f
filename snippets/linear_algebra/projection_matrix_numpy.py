"""A A^+ projects on the columns of A, dependent or not; its trace is the rank."""
import numpy as np

A = np.array([[1.0, 0.0, 1.0],
              [1.0, 1.0, 2.0],
              [1.0, 2.0, 3.0],
              [1.0, 3.0, 4.0]])     # (m, n): dependent
b = np.array([1.0, 4.0, 2.0, 5.0])  # (m,)
P = A @ np.linalg.pinv(A)           # (m, m)

# %% demo
print(P.round(3))
print("P P = P:", np.allclose(P @ P, P), "  P^T = P:", np.allclose(P.T, P))
print("P A = A:", np.allclose(P @ A, A))
print(f"trace of P {np.trace(P):.3f}   rank of A {np.linalg.matrix_rank(A)}")
print("P b              ", (P @ b).round(3))
print("A^T (b - P b)    ", (A.T @ (b - P @ b)).round(3) + 0.0)  # + 0.0 makes 0 of -0
