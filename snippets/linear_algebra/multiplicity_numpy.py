"""A double root has one eigenvector or two: the rank of A - lambda I tells."""

import numpy as np

matrices = {
    "diagonal": np.array([[2.0, 0.0], [0.0, 2.0]]),
    "one off the diagonal": np.array([[2.0, 1.0], [0.0, 2.0]]),
    "3 x 3": np.array([[3.0, 1.0, -1.0], [-1.0, 1.0, 1.0], [0.0, 0.0, 2.0]]),
}

# %% demo
for name, A in matrices.items():
    n = len(A)
    lambda_ = np.linalg.eigvals(A)
    algebraic = int((np.abs(lambda_ - 2) < 1e-6).sum())  # double roots are inexact
    geometric = n - int(np.linalg.matrix_rank(A - 2 * np.eye(n)))
    print(f"{name:21} lambda = 2: algebraic {algebraic}, geometric {geometric}")
