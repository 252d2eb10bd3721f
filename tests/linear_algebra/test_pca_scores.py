"""Checks of docs/linear_algebra/pca_scores.md."""

import numpy as np
import scipy.linalg
from sklearn.decomposition import PCA

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.clouds import axes, cloud, covariance


def centred(X: np.ndarray) -> np.ndarray:
    return PCA().fit(X).transform(X) @ PCA().fit(X).components_


def orthonormal(rng, d: int, k: int) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(d, k)))[0]


@equation("total-variance")
def test_total_variance(holds, rng):
    X = cloud(rng)
    holds(C=covariance(X), lambda_=axes(X)[0], d=4)


equivalent("total-variance", r"\tr(C^\top) = \sum_{j=1}^{d} \lambda_j", because="a covariance matrix is symmetric")


@equation("explained-variance")
def test_explained_variance(holds, rng):
    X, k = cloud(rng), int(rng.integers(1, 4))
    holds(q_k=PCA().fit(X).explained_variance_ratio_[:k].sum(), lambda_=axes(X)[0], k=k, d=4)
    holds.fails(outside=r"\sum_{j=1}^{d} \lambda_j > 0", q_k=1.0, lambda_=np.zeros(4), k=k, d=4)


@equation("pca-scores")
def test_pca_scores(holds, rng):
    X = cloud(rng, 7)
    U, s, Vh = np.linalg.svd(X - X.mean(axis=0))
    T = np.array([[Vh[j] @ (x - X.mean(axis=0)) for j in range(4)] for x in X])
    holds(T=T, X_c=centred(X), V=Vh.T, U=U, Sigma=scipy.linalg.diagsvd(s, 7, 4))


@equation("pca-decorrelated")
def test_pca_decorrelated(holds, rng):
    X = cloud(rng)
    holds(T=PCA().fit_transform(X), lambda_=axes(X)[0], n=12)


@equation("pca-reconstruction")
def test_pca_reconstruction(holds, rng):
    X, k = cloud(rng), int(rng.integers(1, 4))
    pca = PCA(k).fit(X)
    holds(
        X_hat=pca.inverse_transform(pca.transform(X)),
        ones=np.ones(12),
        x_bar=X.mean(axis=0),
        X_c=X - X.mean(axis=0),
        V_k=axes(X)[1][:, :k],
    )


@equation("pca-reconstruction-error")
def test_pca_reconstruction_error(holds, rng):
    X, k = cloud(rng), int(rng.integers(1, 4))
    pca = PCA(k).fit(X)
    holds(X=X, X_hat=pca.inverse_transform(pca.transform(X)), lambda_=axes(X)[0], n=12, k=k, d=4)


@equation("pca-optimal")
def test_pca_optimal(holds, rng):
    X, k = cloud(rng), int(rng.integers(1, 3))  # two directions or more are lost
    V_k = axes(X)[1][:, :k]
    W = V_k @ orthonormal(rng, k, k) if rng.random() < 0.3 else orthonormal(rng, 4, k)
    holds.not_needed("orthonormal columns", because="for any W the product has rank at most k, by Eckart and Young")
    holds(X_c=X - X.mean(axis=0), V_k=V_k, W=W, tight=True)


@equation("pca-kept-lost")
def test_pca_kept_lost(holds, rng):
    X = cloud(rng)
    holds(outside=["orthonormal columns"], X_c=X - X.mean(axis=0), W=orthonormal(rng, 4, 2))
