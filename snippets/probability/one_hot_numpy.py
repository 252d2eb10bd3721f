"""The one-hot vector of a categorical variable has mean p and a singular covariance."""

import numpy as np

p = np.array([0.2, 0.5, 0.3])
x = np.eye(3)  # row i: the outcome e_i, with probability p_i
mean = p @ x
covariance = (x - mean).T @ np.diag(p) @ (x - mean)

# %% demo
print("mean:", mean)
print("covariance:")
print(covariance.round(3))
print("diag(p) - p p^T, row 1:", (np.diag(p) - np.outer(p, p))[0].round(3))
print("rank:", np.linalg.matrix_rank(covariance))
