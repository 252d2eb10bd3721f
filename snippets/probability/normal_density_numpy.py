"""The log density from a Cholesky factor, where the determinant underflows."""

import numpy as np
from scipy.linalg import solve_triangular


def log_density(x, mu, Sigma):
    """log p(x) = -(d log(2 pi) + log det Sigma + (x - mu)^T Sigma^-1 (x - mu)) / 2."""
    L = np.linalg.cholesky(Sigma)
    w = solve_triangular(L, x - mu, lower=True)  # w @ w: squared Mahalanobis distance
    log_det = 2 * np.log(np.diag(L)).sum()
    return -0.5 * (len(mu) * np.log(2 * np.pi) + log_det + w @ w)


# %% demo
x, mu = np.array([2.0, 1.0]), np.array([1.0, 2.0])
Sigma = np.array([
    [3.0, 1.2],
    [1.2, 1.2],
])
print(f"two dimensions: log density {log_density(x, mu, Sigma):.3f}")

d = 500
x, mu, Sigma = np.full(d, 0.1), np.zeros(d), 0.01 * np.eye(d)
with np.errstate(over="ignore", invalid="ignore"):
    product = np.float64(2 * np.pi) ** d * np.linalg.det(Sigma)
print(
    f"500 dimensions: (2 pi)^d det(Sigma) = {product}, "
    f"log density {log_density(x, mu, Sigma):.1f}"
)
