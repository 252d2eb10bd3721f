"""The formulas of docs/probability/bayesian_regression.md."""

import numpy as np
from scipy import stats
from sklearn.linear_model import Ridge

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def regression(rng):
    """Data, and the posterior by conditioning the joint normal distribution of theta and y."""
    n, d = 5, 3
    X, y, sigma, tau = rng.normal(size=(n, d)), rng.normal(size=n), *rng.uniform(0.3, 1.4, size=2) ** 2
    of_y = tau**2 * X @ X.T + sigma**2 * np.eye(n)
    gain = tau**2 * np.linalg.solve(of_y, X).T  # Cov(theta, y) Cov(y)^-1
    return X, y, sigma, tau, gain @ y, tau**2 * (np.eye(d) - gain @ X)


@equation("regression-covariance")
def test_regression_covariance(holds, rng):
    X, _, sigma, tau, _, S = regression(rng)
    n, d = X.shape
    noise = lambda sigma: {"epsilon": [stats.norm(0, sigma) for _ in range(n)]}
    holds(X=X, sigma=sigma, tau=tau, S=S, given=noise(sigma))
    holds.fails(outside=r"\sigma > 0", X=X, sigma=0.0, tau=tau, S=S, given=noise(1e-9))
    holds.fails(outside=r"\tau > 0", X=X, sigma=sigma, tau=0.0, S=S, given=noise(sigma))
    ones = sigma**2 * np.ones((n, n))  # the covariance of one noise for all: y less it is known up to one number
    other = tau**2 * np.eye(d) - tau**4 * X.T @ np.linalg.pinv(tau**2 * X @ X.T + ones) @ X
    copies = {"epsilon": [stats.norm(0, sigma)] * n}
    holds.fails(outside="independent", X=X, sigma=sigma, tau=tau, S=other, given=copies)


@equation("regression-mean")
def test_regression_mean(holds, rng):
    X, y, sigma, _, m, S = regression(rng)
    holds(X=X, y=y, sigma=sigma, m=m, S=S)
    holds.fails(outside=r"\sigma > 0", X=X, y=y, sigma=0.0, m=m, S=S)


@equation("regression-square")
def test_regression_square(holds, rng):
    """The constant h is the difference of the sides at another theta."""
    X, y, sigma, tau, m, S = regression(rng)
    other = rng.normal(size=3)
    energy = sum((y - X @ other) ** 2) / sigma**2 / 2 + sum(other**2) / tau**2 / 2
    h = energy - (other - m) @ np.linalg.solve(S, other - m) / 2
    rest = {"X": X, "y": y, "theta": rng.normal(size=3), "m": m, "S": S, "h": h}
    holds(sigma=sigma, tau=tau, **rest)
    holds.fails(outside=r"\sigma > 0", sigma=0.0, tau=tau, **rest)
    holds.fails(outside=r"\tau > 0", sigma=sigma, tau=0.0, **rest)


@equation("regression-predictive")
def test_regression_predictive(holds, rng):
    """The joint covariance of old and new y, conditioned on the old."""
    X, _, sigma, tau, _, S = regression(rng)
    x = rng.normal(size=3)
    every = np.vstack([X, x])
    C = tau**2 * every @ every.T + sigma**2 * np.eye(6)
    holds(v=1 / np.linalg.inv(C)[-1, -1], sigma=sigma, x=x, S=S)
    holds.not_needed(r"\sigma > 0", because="without noise, what is left is the doubt about the weights")


@equation("regression-ridge")
def test_regression_ridge(holds, rng):
    X, y, sigma, tau, *_ = regression(rng)
    m = Ridge(alpha=(sigma / tau) ** 2, fit_intercept=False, tol=1e-12).fit(X, y).coef_
    holds(X=X, y=y, sigma=sigma, tau=tau, m=m)
    holds.fails(outside=r"\tau > 0", X=X, y=y, sigma=sigma, tau=0.0, m=0 * m)  # the prior is sure of zero
    few = {"X": X[:2], "y": y[:2], "m": np.linalg.pinv(X[:2]) @ y[:2]}  # the shortest of all that fit two points
    holds.fails(outside=r"\sigma > 0", **few, sigma=0.0, tau=tau)


symmetric_covariance = "the covariance S and the identity are symmetric"
equivalent(
    "regression-covariance",
    r"S^\top = \left(\frac{1}{\sigma^2} X^\top X + \frac{1}{\tau^2} I\right)^{-1}",
    because=symmetric_covariance,
)
equivalent(
    "regression-covariance",
    r"S = \left(\frac{1}{\sigma^2} X^\top X + \frac{1}{\tau^2} I^\top\right)^{-1}",
    because=symmetric_covariance,
)
equivalent("regression-mean", r"m = \frac{1}{\sigma^2} S^\top X^\top y", because=symmetric_covariance)
equivalent("regression-predictive", r"v = \sigma^2 + x^\top S^\top x", because=symmetric_covariance)
equivalent(
    "regression-ridge",
    r"m = \left(X^\top X + \frac{\sigma^2}{\tau^2} I^\top\right)^{-1} X^\top y",
    because=symmetric_covariance,
)
