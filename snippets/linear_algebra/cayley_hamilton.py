"""Put a matrix into its own characteristic polynomial, and out comes zero."""

import numpy as np

A = np.array([[1.0, 2], [3, 4]])
print("A =", A.tolist(), " trace", np.trace(A), " det", round(np.linalg.det(A), 3))
print("A^2 - tr(A) A + det(A) I =")
# + 0.0 makes 0 of -0
print((A @ A - np.trace(A) * A + np.linalg.det(A) * np.eye(2)).round(12) + 0.0)
B = np.random.default_rng(0).normal(size=(5, 5))
c = np.poly(B)  # coefficients of det(z I - B), the highest first
P = sum(c_k * np.linalg.matrix_power(B, 5 - k) for k, c_k in enumerate(c))
largest = abs(np.linalg.matrix_power(B, 5)).max()
print(f"5 x 5: largest entry of B^5 {largest:.3f}, of p(B) {abs(P).max():.3f}")
