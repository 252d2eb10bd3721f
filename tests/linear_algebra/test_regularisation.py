"""Checks of docs/linear_algebra/regularisation.md."""

import math

import numpy as np
import scipy.linalg
import scipy.optimize
import sklearn.linear_model
import sklearn.metrics

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def deficient(rng, m: int, n: int, rank: int) -> np.ndarray:
    """A random (m, n) matrix of the given rank, its non-zero singular values between 0.5 and 2."""
    U, V = scipy.linalg.qr(rng.normal(size=(m, m)))[0], scipy.linalg.qr(rng.normal(size=(n, n)))[0]
    return U[:, :rank] * rng.uniform(0.5, 2, size=rank) @ V[:, :rank].T


def any_rank(rng) -> np.ndarray:
    """A random matrix, tall or wide, of full rank or not."""
    return deficient(rng, *[(6, 4, 4), (6, 4, 2), (3, 5, 3), (3, 5, 2)][rng.integers(4)])


def svd(A: np.ndarray) -> dict:
    """Singular vectors as lists, singular values and rank, by their names in the formulas."""
    U, s, Vh = np.linalg.svd(A, full_matrices=False)
    return {"u": list(U.T), "v": list(Vh), "sigma": s, "r": int((s > 1e-9).sum())}


def ridge_weights(X, y, lambda_):
    """scikit-learn's ridge regression; its alpha is n lambda."""
    return sklearn.linear_model.Ridge(alpha=len(y) * lambda_, fit_intercept=False, tol=1e-14).fit(X, y).coef_


def orthonormal_problem(rng, d=4, n=7):
    """Data for which |X w - y|^2 / (2n) is |w - z|^2 / 2 plus a constant: X^T X = n I."""
    X = np.sqrt(n) * np.linalg.qr(rng.normal(size=(n, d)))[0]
    y = 2 * rng.normal(size=n)
    return X, y, X.T @ y / n


@equation("lasso")
def test_lasso(holds, rng):
    X, y, w, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3), rng.uniform(0.1, 2)
    error = sklearn.metrics.mean_squared_error(y, X @ w)
    holds(L=lambda w: error / 2 + lambda_ * sum(abs(v) for v in w), X=X, y=y, w=w, lambda_=lambda_, n=6)


@equation("ridge")
def test_ridge(holds, rng):
    X, y, w, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3), rng.uniform(0.1, 2)
    error = sklearn.metrics.mean_squared_error(y, X @ w)
    holds(L=lambda w: error / 2 + lambda_ / 2 * sum(v * v for v in w), X=X, y=y, w=w, lambda_=lambda_, n=6)


@equation("ridge-solution")
def test_ridge_solution(holds, rng):
    X, y, lambda_ = rng.normal(size=(6, 3)), rng.normal(size=6), rng.uniform(0.1, 2)
    holds(w_hat=ridge_weights(X, y, lambda_), X=X, y=y, lambda_=lambda_, n=6)
    twins = X[:, [0, 0, 1]]  # without a price there are many minimisers
    holds.fails(outside=r"\lambda > 0", w_hat=np.linalg.lstsq(twins, y)[0], X=twins, y=y, lambda_=0.0, n=6)


equivalent(
    "ridge-solution", r"\hat w = (X^\top X + n I \lambda)^{-1} X^\top y", because="a number commutes with the identity"
)
equivalent(
    "ridge-solution", r"\hat w = (X^\top X + n \lambda I^\top)^{-1} X^\top y", because="the identity is symmetric"
)


@equation("soft-threshold")
def test_soft_threshold(holds, rng):
    X, y, z = orthonormal_problem(rng)
    lambda_ = rng.uniform(0.2, 0.8)
    w_hat = sklearn.linear_model.Lasso(alpha=lambda_, fit_intercept=False, tol=1e-14).fit(X, y).coef_
    holds(w_hat=w_hat, z=z, lambda_=lambda_, each={"i": range(1, 5)})


@equation("ridge-shrinkage")
def test_ridge_shrinkage(holds, rng):
    X, y, z = orthonormal_problem(rng)
    lambda_ = rng.uniform(0.2, 2)
    holds(w_hat=ridge_weights(X, y, lambda_), z=z, lambda_=lambda_)


@equation("unsquared-shrinkage")
def test_unsquared_shrinkage(holds, rng):
    z, lambda_ = rng.normal(size=3), rng.uniform(0.2, 3)
    price = lambda w: ((w - z) ** 2).sum() / 2 + lambda_ * math.hypot(*w)
    found = scipy.optimize.minimize(price, 0.9 * z, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-15}).x
    flat = scipy.optimize.root(lambda w: w - z + lambda_ * w / math.hypot(*w), found, tol=1e-14).x  # no slope there
    w_hat = min((flat, np.zeros(3)), key=price)  # zero is a corner of the price
    assert price(w_hat) <= price(found) + 1e-12
    holds(w_hat=w_hat, z=z, lambda_=lambda_)
    holds.fails(outside=r"z \ne 0", w_hat=np.zeros(3), z=np.zeros(3), lambda_=lambda_)


def level(rng) -> dict:
    """A minimum away from zero, where the gradient vanishes, found by the search for one."""
    z = rng.normal(size=3)
    lambda_ = between(rng, 0, math.hypot(*z)) * 0.9
    slope = lambda w: w - z + lambda_ * w / math.hypot(*w)
    return {"z": z, "lambda_": lambda_, "w": scipy.optimize.root(slope, z, tol=1e-14).x}


@equation("unsquared-stationary")
def test_unsquared_stationary(holds, rng):
    holds(**level(rng))


@equation("unsquared-length")
def test_unsquared_length(holds, rng):
    holds(**level(rng))


@equation("ridge-pseudo-inverse")
def test_ridge_pseudo_inverse(holds, rng):
    A = any_rank(rng)
    holds(A=A, lambda_=rng.uniform(0.1, 2), **svd(A))
    A = np.outer(rng.normal(size=4), rng.normal(size=3))
    holds.fails(outside=r"\lambda > 0", A=A, lambda_=0.0, **svd(A))


equivalent(
    "ridge-pseudo-inverse",
    r"(A^\top A + I \lambda)^{-1} A^\top = \sum_{i=1}^{r} \frac{\sigma_i}{\sigma_i^2 + \lambda} v_i u_i^\top",
    because="a scalar commutes",
)
equivalent(
    "ridge-pseudo-inverse",
    r"(A^\top A + \lambda I^\top)^{-1} A^\top = \sum_{i=1}^{r} \frac{\sigma_i}{\sigma_i^2 + \lambda} v_i u_i^\top",
    because="the identity is symmetric",
)
