"""The variance of a weighted sum needs the whole covariance matrix."""

import numpy as np

mu = np.array([0.05, 0.03])  # mean yearly returns
Sigma = np.array([
    [0.04, -0.01],
    [-0.01, 0.01],
])
a = np.array([0.5, 0.5])  # half of the money in each
print(f"mean {a @ mu:.3f}, standard deviation {np.sqrt(a @ Sigma @ a):.4f}")
print(f"without the covariance: {np.sqrt(a**2 @ np.diag(Sigma)):.4f}")
X = np.random.default_rng(0).multivariate_normal(mu, Sigma, 100_000)
print(f"of 100,000 draws: mean {np.mean(X @ a):.3f}, {np.std(X @ a):.3f}")
