"""Samples to analyse, and what is found out about them by other ways than principal components."""

import numpy as np
import scipy.linalg


def cloud(rng, n: int = 12, d: int = 4) -> np.ndarray:
    """Random samples far from the origin, their features correlated and of different spread, shape (n, d)."""
    return rng.normal(size=(n, d)) @ (rng.normal(size=(d, d)) * [1, 2, 3, 0.5][:d]) + rng.uniform(1, 4, size=d)


def covariance(X: np.ndarray) -> np.ndarray:
    """Entry by entry: the mean product of the deviations of two features, with n - 1."""
    n, d = X.shape
    mean = [sum(X[:, j]) / n for j in range(d)]
    return np.array(
        [
            [sum((X[i, j] - mean[j]) * (X[i, l] - mean[l]) for i in range(n)) / (n - 1) for l in range(d)]
            for j in range(d)
        ]
    )


def axes(X: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Variances, descending, and axes as columns, from the covariance matrix."""
    lambda_, V = scipy.linalg.eigh(covariance(X))
    return lambda_[::-1], V[:, ::-1]
