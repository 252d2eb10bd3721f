"""Checks of docs/probability/likelihood.md: numerical maximisation, listing of all samples, scipy's tests."""

import numpy as np
import torch
from scipy import stats
from scipy.integrate import quad
from scipy.special import expit

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete


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


@equation("iid-likelihood")
def test_iid_likelihood(holds, rng):
    """The joint density of all data, as one multivariate normal."""
    x, sigma = rng.normal(size=4), rng.uniform(0.5, 2)
    joint_density = lambda theta: stats.multivariate_normal(np.full(4, theta), sigma**2 * np.eye(4)).pdf(x)
    rest = {"f": lambda x, theta: stats.norm.pdf(x, theta, sigma), "theta": rng.normal(), "x": x, "n": 4}
    holds(ell=joint_density, **rest)
    together = sigma**2 * (0.5 + 0.5 * np.eye(4))  # the covariance of draws with something in common
    holds.fails(
        outside="independent", ell=lambda theta: stats.multivariate_normal(np.full(4, theta), together).pdf(x), **rest
    )
    wider = np.diag([4, 1, 1, 1]) * sigma**2  # the first has twice the spread
    other = lambda theta: stats.multivariate_normal(np.full(4, theta), wider).pdf(x)
    holds.fails(outside="with the same distribution", ell=other, **rest)


@equation("negative-log-likelihood")
def test_negative_log_likelihood(holds, rng):
    x, sigma = rng.normal(size=4), rng.uniform(0.5, 2)
    loss = lambda theta: -stats.multivariate_normal(np.full(4, theta), sigma**2 * np.eye(4)).logpdf(x)
    holds(L=loss, f=lambda x, theta: stats.norm.pdf(x, theta, sigma), theta=rng.normal(), x=x, n=4)
    holds.fails(outside=r"f(x_i \mid \theta) > 0", L=lambda theta: 1.0, f=lambda x, theta: 0.0, theta=0.5, x=x, n=4)


@equation("maximum-likelihood", draws=8)
def test_maximum_likelihood(holds, rng):
    """Readings of one number with different precision: the weighted mean."""
    x, sigma = rng.normal(size=4), rng.uniform(0.5, 2, size=4)
    z = lambda theta: (x - float(theta)) / sigma
    holds(
        theta_hat=np.average(x, weights=sigma**-2),
        theta=0.3,
        ell=lambda theta: np.prod(np.exp(-(z(theta) ** 2) / 2) / (sigma * np.sqrt(2 * np.pi))),
        L=lambda theta: np.sum(z(theta) ** 2 / 2 + np.log(sigma) + np.log(2 * np.pi) / 2),
    )


@equation("clicks-loss")
def test_clicks_loss(holds, rng):
    n, theta = int(rng.integers(1, 9)), between(rng, 0, 1)
    clicks = rng.random(n) < 0.4
    loss = lambda theta: -stats.bernoulli.logpmf(clicks, theta).sum()
    holds(L=loss, k=int(clicks.sum()), n=n, theta=theta)
    for bound, edge in ((r"0 < \theta", 0.0), (r"\theta < 1", 1.0)):
        holds.fails(outside=bound, L=loss, k=1, n=2, theta=edge)


@equation("bernoulli-score")
def test_bernoulli_score(holds, rng):
    k, n = clicks(rng)
    holds(L=lambda theta: -stats.binom.logpmf(k, n, theta), k=k, n=n, theta=rng.uniform(0.1, 0.9))


def loss_of_rate(k, n):
    """The binary cross-entropy of torch, label by label."""
    labels = torch.tensor([1.0] * k + [0.0] * (n - k), dtype=torch.float64)
    return lambda theta: torch.nn.functional.binary_cross_entropy(theta.expand(n), labels, reduction="sum")


@equation("bernoulli-estimate")
def test_bernoulli_estimate(holds, rng):
    k, n = clicks(rng) if rng.random() < 0.7 else (1, 30)
    z = lowest(lambda z: loss_of_rate(k, n)(torch.sigmoid(z)), 0.0)  # the same place on the scale of log-odds
    holds(theta_hat=expit(z), k=k, n=n)
    for name in ("0 < k", "k < n"):
        holds.not_needed(
            name,
            because="for no click and for clicks only the loss falls to the very end, which is k/n; it has no slope there",
        )


@equation("likelihood-curvature")
def test_likelihood_curvature(holds, rng):
    k, n = clicks(rng)
    holds(L=lambda theta: -stats.binom.logpmf(k, n, theta), theta_hat=k / n, n=n)


@equation("likelihood-truth")
def test_likelihood_truth(holds, rng):
    truth = rng.uniform(0.1, 0.9)
    theta = truth if rng.random() < 0.3 else rng.uniform(0.1, 0.9)
    holds(
        X=stats.binom(4, truth),
        f=lambda x, theta: stats.binom.pmf(x, 4, theta),
        theta=theta,
        theta_star=truth,
        tight=True,
    )


def prediction(x, theta):
    return (
        np.tanh(theta[0, 0] * x[0, 0]) + theta[1, 0] * x[1, 0] ** 2
        if np.ndim(theta) == 2
        else np.tanh(theta[0] * np.ravel(x)[0]) + theta[1] * np.ravel(x)[1] ** 2
    )


@equation("normal-noise-loss")
def test_normal_noise_loss(holds, rng):
    X, y, sigma, theta = rng.normal(size=(5, 2)), rng.normal(size=5), rng.uniform(0.2, 1.4) ** 2, rng.normal(size=2)
    loss = -sum(stats.norm(prediction(x, theta), sigma).logpdf(target) for x, target in zip(X, y))
    noise = lambda sigma: {"epsilon": [stats.norm(0, sigma) for _ in range(5)]}
    one = {"X": X, "y": y, "h": prediction, "theta": theta, "n": 5}
    holds(bind={r"L(\theta)": loss}, sigma=sigma, given=noise(sigma), **one)
    holds.fails(outside=r"\sigma > 0", bind={r"L(\theta)": np.inf}, sigma=0.0, given=noise(1e-9), **one)
    together = stats.multivariate_normal([prediction(x, theta) for x in X], sigma**2 * (0.5 + 0.5 * np.eye(5)))
    copies = {"epsilon": [stats.norm(0, sigma)] * 5}
    holds.fails(outside="independent", bind={r"L(\theta)": -together.logpdf(y)}, sigma=sigma, given=copies, **one)


@equation("normal-least-squares", draws=5)
def test_normal_least_squares(holds, rng):
    X, y, sigma = rng.normal(size=(4, 2)), rng.normal(size=4), rng.uniform(0.5, 2)
    line = lambda x, theta: float(np.ravel(x) @ np.ravel(theta))
    density = lambda z: np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi) / sigma
    holds(
        L=lambda theta: -np.log(np.prod(density((y - X @ np.ravel(theta)) / sigma))),
        h=line,
        X=X,
        y=y,
        n=4,
        theta=np.zeros(2),
    )


@equation("laplace-loss")
def test_laplace_loss(holds, rng):
    X, y, beta, theta = rng.normal(size=(5, 2)), rng.normal(size=5), rng.uniform(0.2, 1.4) ** 2, rng.normal(size=2)
    loss = -sum(stats.laplace.logpdf(target, prediction(x, theta), beta) for x, target in zip(X, y))
    one = {"X": X, "y": y, "h": prediction, "theta": theta, "n": 5}
    noise = {"epsilon": [stats.laplace(0, beta) for _ in range(5)]}
    holds(bind={r"L(\theta)": loss}, beta=beta, given=noise, **one)
    holds.fails(outside=r"\beta > 0", bind={r"L(\theta)": loss}, beta=-beta, given=noise, **one)
    first = [y[i] - prediction(X[i], theta) for i in range(2)]
    alike = 1 + np.prod(1 - 2 * stats.laplace.cdf(first, 0, beta))  # two errors that tend to have the same sign
    tied = {"epsilon": [stats.laplace(0, beta)] * 5}
    holds.fails(outside="independent", bind={r"L(\theta)": loss - np.log(alike)}, beta=beta, given=tied, **one)


@equation("uniform-estimate")
def test_uniform_estimate(holds, rng):
    """The largest of n draws is below t if all are."""
    n, theta = int(rng.integers(1, 9)), rng.uniform(0.5, 9)
    mean = quad(lambda t: 1 - stats.uniform.cdf(t, 0, theta) ** n, 0, theta)[0]
    one = stats.uniform(0, theta)
    holds(bind={r"\E[\hat\theta]": mean}, n=n, theta=theta, given={"x": [stats.uniform(0, theta) for _ in range(n)]})
    holds.fails(outside="independent", bind={r"\E[\hat\theta]": theta / 2}, n=2, theta=theta, given={"x": [one, one]})


@equation("square-normal-variance")
def test_square_normal_variance(holds):
    holds(Z=stats.norm())


def normal_mean(f):
    """The mean of a polynomial up to degree 7 of a standard normal variable, exact by Gauss and Hermite."""
    places, weights = np.polynomial.hermite_e.hermegauss(4)
    return float(weights @ f(places) / weights.sum())


@equation("divisor-error")
def test_divisor_error(holds, rng):
    n, sigma = int(rng.integers(3, 9)), rng.uniform(0.5, 2)  # n = 2 has a density without bound
    gamma = rng.uniform(0.5, 9)
    known, error = {"gamma": gamma, "sigma": sigma}, r"\E\left[\left(\frac{Q}{\gamma} - \sigma^2\right)^2\right]"
    normal = lambda n: {"X": [stats.norm(0, sigma) for _ in range(n)]}
    holds(Q=stats.chi2(n - 1, scale=sigma**2), n=n, **known, given=normal(n))
    of_pair = lambda u: ((sigma * u) ** 2 / gamma - sigma**2) ** 2  # (X_1 - X_2) / sqrt(2) = sigma u
    holds(bind={error: normal_mean(of_pair)}, n=2, **known, given=normal(2))
    holds.not_needed(r"n \ge 2", because="for n = 1 the sum Q is 0, and so says the formula")
    holds.fails(outside="independent", bind={error: sigma**4}, n=3, **known, given={"X": [stats.norm(0, sigma)] * 3})
    holds.fails(outside=r"\gamma > 0", bind={error: sigma**4}, n=3, **{**known, "gamma": 0.0}, given=normal(3))
    apart = {"X": [stats.norm(0, sigma), stats.norm(9 * sigma, sigma)]}  # (X_1 - X_2) / sqrt(2) has the mean -6.4 sigma
    far = normal_mean(lambda u: of_pair(u - 9 / np.sqrt(2)))
    holds.fails(outside="with the same distribution", bind={error: far}, n=2, **known, given=apart)
    signs = {"X": [discrete([-sigma, sigma], [0.5, 0.5]) for _ in range(2)]}  # Q is 0 or 2 sigma^2
    coins = float(np.mean([(q / gamma - 1) ** 2 for q in (0, 2)]) * sigma**4)
    holds.fails(outside="normal", bind={error: coins}, n=2, **known, given=signs)


@equation("divisor-best")
def test_divisor_best(holds, rng):
    n = int(rng.integers(2, 9))
    holds(n=n, gamma=float(n))


@equation("exponential-estimate")
def test_exponential_estimate(holds, rng):
    x = rng.exponential(size=5)
    holds(x=x, n=5, x_bar=x.mean(), lambda_=float(rng.choice([1 / x.mean(), rng.uniform(0.2, 3)])))
    holds.fails(outside=r"\lambda > 0", x=x, n=5, x_bar=x.mean(), lambda_=0.0)
