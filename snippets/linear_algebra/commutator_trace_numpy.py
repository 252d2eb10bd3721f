"""A B - B A has trace zero, so it is never the identity."""

import numpy as np

A = np.array([[1.0, 5.0, -2.0], [0.0, 3.0, 4.0], [7.0, 1.0, 2.0]])
B = np.array([[2.0, 0.0, 1.0], [6.0, -1.0, 3.0], [4.0, 2.0, 8.0]])
C = A @ B - B @ A
print("diagonal of A B - B A:", np.diag(C).tolist(), "  sum:", float(np.trace(C)))

# %% derivative
n = 6  # polynomials 1, t, ..., t^5 by coefficients
D = np.diag(np.arange(1.0, n), 1)  # differentiate
M = np.diag(np.ones(n - 1), -1)  # multiply by t, cut after t^5
print("diagonal of D M - M D:", np.diag(D @ M - M @ D).tolist())
