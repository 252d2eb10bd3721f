"""Checks of docs/linear_algebra/pca.md."""

import numpy as np
import scipy.linalg
from sklearn.decomposition import PCA

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.clouds import axes, cloud, covariance


def unit(rng, d: int) -> np.ndarray:
    w = rng.normal(size=d)
    return w / np.linalg.norm(w)


@equation("pca-eigenvectors")
def test_pca_eigenvectors(holds, rng):
    X = cloud(rng)
    pca = PCA().fit(X)
    holds(C=covariance(X), v=list(pca.components_), lambda_=pca.explained_variance_, each={"j": range(1, 5)})
    holds.not_needed("orthonormal", because="the line is about one eigenvector at a time, of any length")


@equation("variance-maximum")
def test_variance_maximum(holds, rng):
    X = cloud(rng)
    lambda_, V = axes(X)
    w = -V[:, 0] if rng.random() < 0.3 else unit(rng, 4)
    best = scipy.optimize.minimize(lambda z: -(X @ z / np.linalg.norm(z)).var(ddof=1), rng.normal(size=4), tol=1e-12)
    assert np.isclose(-best.fun, lambda_[0], rtol=1e-5)  # nothing spreads the samples more
    holds(w=w, C=covariance(X), lambda_1=lambda_[0], v_1=V[:, 0], tight=True)
    holds.fails(outside=r"\|w\| = 1", w=2 * V[:, 0], C=covariance(X), lambda_1=lambda_[0], v_1=V[:, 0])


equivalent(
    "variance-maximum", r"w^\top C^\top w \le \lambda_1 = v_1^\top C v_1", because="a covariance matrix is symmetric"
)
equivalent(
    "variance-maximum", r"w^\top C w \le \lambda_1 = v_1^\top C^\top v_1", because="a covariance matrix is symmetric"
)


@equation("variance-weights")
def test_variance_weights(holds, rng):
    X = cloud(rng)
    lambda_, V = axes(X)
    holds(w=unit(rng, 4), C=covariance(X), lambda_=lambda_, v=list(V.T), d=4)


equivalent(
    "variance-weights",
    r"w^\top C^\top w = \sum_{j=1}^{d} \lambda_j (v_j^\top w)^2",
    because="a covariance matrix is symmetric",
)


@equation("pca-from-svd")
def test_pca_from_svd(holds, rng):
    X = cloud(rng, 7)
    U, s, Vh = np.linalg.svd(X - X.mean(axis=0))
    Sigma, given = scipy.linalg.diagsvd(s, 7, 4), {"X_c": X - X.mean(axis=0)}
    holds(C=covariance(X), U=U, Sigma=Sigma, V=Vh.T, n=7, given=given)
    holds.fails(outside=r"X_c = U \Sigma V^\top", C=covariance(X), U=U, Sigma=2 * Sigma, V=Vh.T, n=7, given=given)
    holds.fails(outside=r"U^\top U = I", C=covariance(X), U=2 * U, Sigma=Sigma / 2, V=Vh.T, n=7, given=given)


equivalent(
    "pca-from-svd",
    r"C^\top = \frac{1}{n-1} V \Sigma^\top U^\top U \Sigma V^\top = V \frac{\Sigma^\top \Sigma}{n-1} V^\top",
    because="a covariance matrix is symmetric",
)
equivalent(
    "pca-from-svd",
    r"C = \frac{1}{n-1} V \Sigma^\top U U^\top \Sigma V^\top = V \frac{\Sigma^\top \Sigma}{n-1} V^\top",
    because="U is orthogonal, so both products are the identity",
)


@equation("pca-eigenvalues")
def test_pca_eigenvalues(holds, rng):
    X = cloud(rng)
    holds(
        lambda_=axes(X)[0],
        sigma=np.linalg.svd(X - X.mean(axis=0), compute_uv=False),
        n=12,
        each={"j": range(1, 5)},
        given={"d": 4},
    )
    holds.fails(
        outside=r"j \le \min(n, d)",
        lambda_=axes(X)[0],
        sigma=np.linalg.svd(X - X.mean(axis=0))[1],
        n=12,
        j=5,
        given={"d": 4},
    )


@equation("uncentred-moment")
def test_uncentred_moment(holds, rng):
    X = cloud(rng)
    holds(X=X, C=covariance(X), x_bar=X.mean(axis=0), n=12)


equivalent(
    "uncentred-moment",
    r"\frac{1}{n} X^\top X = \frac{n-1}{n} C^\top + \bar x \bar x^\top",
    because="a covariance matrix is symmetric",
)


@equation("pca-correlation")
def test_pca_correlation(holds, rng):
    X = cloud(rng)
    R, D, C = np.corrcoef(X, rowvar=False), np.diag(X.std(axis=0, ddof=1)), covariance(X)
    holds(R=R, D=D, C=C)
    holds.fails(outside="diagonal", R=R, D=D + np.triu(np.ones_like(D), 1), C=C)
    holds.fails(outside="positive diagonal", R=R, D=D * np.where(np.arange(len(D)) == 0, -1, 1), C=C)


equivalent("pca-correlation", r"R^\top = D^{-1} C D^{-1}", because="a correlation matrix is symmetric")
equivalent("pca-correlation", r"R = D^{-1} C^\top D^{-1}", because="a covariance matrix is symmetric")
