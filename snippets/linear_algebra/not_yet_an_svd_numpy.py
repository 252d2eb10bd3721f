"""Singular values are never negative: the sign moves into U."""

import numpy as np

A = np.diag([2.0, -3.0])
print("singular values", np.linalg.svd(A)[1].round(3))

U = np.array([[0.0, 1.0], [-1.0, 0.0]])  # columns swapped, one turned round
Sigma = np.diag([3.0, 2.0])  # descending, none negative
V = np.array([[0.0, 1.0], [1.0, 0.0]])  # columns swapped
print("U^T U     ", (U.T @ U).tolist())
print("V^T V     ", (V.T @ V).tolist())
print("U Sigma V'", (U @ Sigma @ V.T).tolist())
