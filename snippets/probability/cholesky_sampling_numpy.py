"""A Cholesky factor turns independent normal draws into correlated ones."""

import numpy as np

mu = np.array([1.0, -2.0, 0.5])
Sigma = np.array([
    [4.0, 2.0, 0.6],
    [2.0, 3.0, -0.4],
    [0.6, -0.4, 1.0],
])
L = np.linalg.cholesky(Sigma)
print("L")
print(L.round(3))

# %% draw
z = np.random.default_rng(0).normal(size=(200_000, 3))  # a draw in each row
x = mu + z @ L.T  # mu + L z in each row
print("mean", x.mean(axis=0).round(2))
print("covariance")
print(np.cov(x.T).round(1))
