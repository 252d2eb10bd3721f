"""A C A^T is the covariance matrix of sum and difference, as draws confirm."""

import numpy as np

C = np.array([[4.0, 2.0], [2.0, 9.0]])
A = np.array([[1.0, 1.0], [1.0, -1.0]])  # sum and difference
print(f"correlation {C[0, 1] / np.sqrt(C[0, 0] * C[1, 1]):.4f}")
print("A C A^T", (A @ C @ A.T).tolist())

# %% draws
rng = np.random.default_rng(0)
x = rng.multivariate_normal([0, 0], C, size=200_000)  # (n, 2)
print("drawn  ", np.cov((x @ A.T).T).round().tolist())
