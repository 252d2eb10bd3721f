"""Rows need the transposed factor, and a covariance is not a factor."""

import numpy as np

Sigma = np.array([
    [4.0, 2.0],
    [2.0, 3.0],
])
L = np.linalg.cholesky(Sigma)
z = np.random.default_rng(0).normal(size=(200_000, 2))  # a draw in each row
print("asked for  ", Sigma.ravel())
for name, factor in [("z @ L.T", L.T), ("z @ L", L), ("z @ Sigma", Sigma)]:
    print(f"{name:11}", np.cov((z @ factor).T).round(1).ravel())
