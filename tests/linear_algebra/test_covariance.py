"""Checks of docs/linear_algebra/covariance.md."""

import numpy as np
from sklearn.decomposition import PCA

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


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


def centred(X: np.ndarray) -> np.ndarray:
    return PCA().fit(X).transform(X) @ PCA().fit(X).components_


def unit(rng, d: int) -> np.ndarray:
    w = rng.normal(size=d)
    return w / np.linalg.norm(w)


@equation("pca-centring")
def test_pca_centring(holds, rng):
    X = cloud(rng)
    holds(
        X=X,
        X_c=np.array([[X[i, j] - np.mean(X[:, j]) for j in range(4)] for i in range(12)]),
        x_bar=sum(X) / 12,
        ones=np.ones(12),
    )


@equation("pca-covariance")
def test_pca_covariance(holds, rng):
    X = cloud(rng)
    holds(C=covariance(X), X_c=centred(X), n=12)


equivalent("pca-covariance", r"C^\top = \frac{1}{n-1} X_c^\top X_c", because="a covariance matrix is symmetric")


@equation("projected-variance")
def test_projected_variance(holds, rng):
    X = cloud(rng)
    holds(X=X, x_bar=X.mean(axis=0), w=unit(rng, 4), C=covariance(X), n=12)
    holds.not_needed(
        r"\|w\| = 1", because="both sides grow with the square of w; for a unit vector they are a variance"
    )


equivalent(
    "projected-variance",
    r"\frac{1}{n-1} \sum_{i=1}^{n} \left(w^\top (x^{(i)} - \bar x)\right)^2 = w^\top C^\top w",
    because="a covariance matrix is symmetric",
)
