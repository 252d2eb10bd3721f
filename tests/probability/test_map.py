"""The formulas of docs/probability/map.md."""

import numpy as np
import torch
from scipy import stats
from scipy.special import expit

from snippets._engine.check.equation import equation


def lowest(loss, start):
    """The place of the minimum near the start, by Newton's method with derivatives from torch."""
    at = torch.tensor(start, dtype=torch.float64)
    for _ in range(100):
        slope = torch.autograd.functional.jacobian(loss, at)
        bend = torch.autograd.functional.hessian(loss, at)
        step = torch.linalg.solve(bend, slope) if at.ndim else slope / bend
        at = at - step.clamp(-0.5, 0.5)
        if step.abs().max() < 1e-13:
            break
    return at.numpy()


def clicks(rng):
    """k of n, neither none nor all."""
    n = int(rng.integers(3, 30))
    return int(rng.integers(1, n)), n


def loss_of_rate(k, n):
    """The binary cross-entropy of torch, label by label."""
    labels = torch.tensor([1.0] * k + [0.0] * (n - k), dtype=torch.float64)
    return lambda theta: torch.nn.functional.binary_cross_entropy(theta.expand(n), labels, reduction="sum")


@equation("map-estimate", draws=8)
def test_map_estimate(holds, rng):
    """The joint normal law of data and mean, conditioned on the data."""
    n, sigma, tau, m = 3, rng.uniform(0.8, 2), rng.uniform(0.5, 2), rng.normal()
    x = m + rng.normal(0, 0.5, size=n)
    of_x = tau**2 * np.ones((n, n)) + sigma**2 * np.eye(n)
    theta_hat = m + tau**2 * np.ones(n) @ np.linalg.solve(of_x, x - m)
    bell = lambda u, mean, spread: np.exp(-(((u - mean) / spread) ** 2) / 2) / (spread * np.sqrt(2 * np.pi))
    holds(
        theta_hat=theta_hat,
        theta=0.1,
        ell=lambda theta: np.prod(bell(x, float(theta), sigma)),
        L=lambda theta: np.sum((x - float(theta)) ** 2) / (2 * sigma**2) + n * np.log(sigma * np.sqrt(2 * np.pi)),
        q=lambda theta: bell(float(theta), m, tau),
    )
    for name in (r"\ell(\theta) > 0", r"q(\theta) > 0"):
        holds.not_needed(
            name, because="where the posterior is 0 it has no peak; the logarithm on the right has no value"
        )


def beta_law(a, b):
    return torch.distributions.Beta(*torch.tensor([a, b], dtype=torch.float64))


def log_posterior_of_rate(a, b, k, n, theta):
    return beta_law(a, b).log_prob(theta) - loss_of_rate(k, n)(theta)


@equation("beta-map")
def test_beta_map(holds, rng):
    (k, n), (a, b) = clicks(rng), rng.uniform(1.3, 5, size=2)
    theta_hat = lowest(lambda theta: -log_posterior_of_rate(a, b, k, n, theta), k / n)
    holds(theta_hat=theta_hat, a=a, b=b, k=k, n=n)
    holds.fails(outside="a > 1", theta_hat=0.0, a=0.2, b=2.0, k=0, n=5)
    holds.fails(outside="b > 1", theta_hat=1.0, a=2.0, b=0.2, k=5, n=5)


@equation("beta-map-log-odds")
def test_beta_map_log_odds(holds, rng):
    """The density of the log-odds, by the change of variables that torch makes."""
    (k, n), (a, b) = clicks(rng), rng.uniform(1.3, 5, size=2)
    logit = torch.distributions.SigmoidTransform().inv
    of_z = torch.distributions.TransformedDistribution(beta_law(a, b), logit)
    z = lowest(lambda z: loss_of_rate(k, n)(torch.sigmoid(z)) - of_z.log_prob(z), 0.0)
    holds(theta_hat=expit(z), a=a, b=b, k=k, n=n)


@equation("map-ridge", draws=5)
def test_map_ridge(holds, rng):
    X, y, sigma, tau = rng.normal(size=(3, 2)), rng.normal(size=3), rng.uniform(0.5, 2), rng.uniform(0.2, 1.4) ** 2
    noise = {"epsilon": [stats.norm(0, sigma) for _ in range(3)]}
    holds(X=X, y=y, sigma=sigma, tau=tau, n=3, theta=np.zeros(2), given=noise)
    holds.fails(outside=r"\tau > 0", X=X, y=y, sigma=sigma, tau=0.0, n=3, theta=np.zeros(2), given=noise)
    holds.not_needed("independent", because="it makes the first line the objective; both lines agree without it")


@equation("laplace-prior")
def test_laplace_prior(holds, rng):
    theta, beta = rng.normal(size=3), rng.uniform(0.3, 2)
    one = stats.laplace(0, beta)
    holds(q=lambda theta: np.prod(one.pdf(theta)), theta=theta, beta=beta, d=3)
    holds.fails(outside=r"\beta > 0", q=lambda theta: np.prod(one.pdf(theta)), theta=theta, beta=-beta, d=3)
    alike = lambda theta: 1 + np.prod(1 - 2 * one.cdf(theta[:2]))  # two weights that tend to have the same sign
    holds.fails(
        outside="independent", q=lambda theta: np.prod(one.pdf(theta)) * alike(theta), theta=theta, beta=beta, d=3
    )
