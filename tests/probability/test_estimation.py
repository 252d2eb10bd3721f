"""Checks of docs/probability/estimation.md: numerical maximisation, listing of all samples, scipy's tests."""
from itertools import product

import numpy as np
import torch
from scipy import stats
from scipy.integrate import quad
from scipy.special import expit
from sklearn.linear_model import Ridge

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.chance import discrete, events, joint


def lowest(loss, start):
    """The place of the minimum near the start, by Newton's method with derivatives from torch."""
    at = torch.tensor(start, dtype=torch.float64)
    for _ in range(100):
        slope = torch.autograd.functional.jacobian(loss, at)
        bend = torch.autograd.functional.hessian(loss, at)
        step = torch.linalg.solve(bend, slope) if at.ndim else slope / bend
        at = at - step.clamp(-0.5, 0.5)
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
    holds(ell=joint_density, f=lambda x, theta: stats.norm(theta, sigma).pdf(x), theta=rng.normal(), x=x, n=4)


@equation("negative-log-likelihood")
def test_negative_log_likelihood(holds, rng):
    x, sigma = rng.normal(size=4), rng.uniform(0.5, 2)
    loss = lambda theta: -stats.multivariate_normal(np.full(4, theta), sigma**2 * np.eye(4)).logpdf(x)
    holds(L=loss, f=lambda x, theta: stats.norm(theta, sigma).pdf(x), theta=rng.normal(), x=x, n=4)


@equation("maximum-likelihood", draws=8)
def test_maximum_likelihood(holds, rng):
    """Readings of one number with different precision: the weighted mean."""
    x, sigma = rng.normal(size=4), rng.uniform(0.5, 2, size=4)
    law = lambda theta: stats.multivariate_normal(np.full(4, float(theta)), np.diag(sigma**2))
    holds(theta_hat=np.average(x, weights=sigma**-2), theta=0.3,
          ell=lambda theta: law(theta).pdf(x), L=lambda theta: -law(theta).logpdf(x))


@equation("bernoulli-score")
def test_bernoulli_score(holds, rng):
    k, n = clicks(rng)
    holds(L=lambda theta: -stats.binom(n, theta).logpmf(k), k=k, n=n, theta=rng.uniform(0.1, 0.9))


def loss_of_rate(k, n):
    """The binary cross-entropy of torch, label by label."""
    labels = torch.tensor([1.0] * k + [0.0] * (n - k), dtype=torch.float64)
    return lambda theta: torch.nn.functional.binary_cross_entropy(theta.expand(n), labels, reduction="sum")


@equation("bernoulli-estimate")
def test_bernoulli_estimate(holds, rng):
    k, n = clicks(rng)
    z = lowest(lambda z: loss_of_rate(k, n)(torch.sigmoid(z)), 0.0)     # the same place on the scale of log-odds
    holds(theta_hat=expit(z), k=k, n=n)


@equation("likelihood-curvature")
def test_likelihood_curvature(holds, rng):
    k, n = clicks(rng)
    holds(L=lambda theta: -stats.binom(n, theta).logpmf(k), theta_hat=k / n, n=n)


@equation("likelihood-truth")
def test_likelihood_truth(holds, rng):
    truth = rng.uniform(0.1, 0.9)
    theta = truth if rng.random() < 0.3 else rng.uniform(0.1, 0.9)
    holds(X=stats.binom(4, truth), f=lambda x, theta: stats.binom(4, theta).pmf(x), theta=theta, theta_star=truth, tight=True)


@equation("log-tangent")
def test_log_tangent(holds, rng):
    holds(u=1.0 if rng.random() < 0.3 else rng.exponential(), tight=True)


def prediction(x, theta):
    return np.tanh(theta[0, 0] * x[0, 0]) + theta[1, 0] * x[1, 0] ** 2 if np.ndim(theta) == 2 else \
        np.tanh(theta[0] * np.ravel(x)[0]) + theta[1] * np.ravel(x)[1] ** 2


@equation("normal-noise-loss")
def test_normal_noise_loss(holds, rng):
    X, y, sigma, theta = rng.normal(size=(5, 2)), rng.normal(size=5), rng.uniform(0.5, 2), rng.normal(size=2)
    loss = -sum(stats.norm(prediction(x, theta), sigma).logpdf(target) for x, target in zip(X, y))
    holds(bind={r"L(\theta)": loss}, X=X, y=y, h=prediction, theta=theta, sigma=sigma, n=5)


@equation("normal-least-squares", draws=8)
def test_normal_least_squares(holds, rng):
    X, y, sigma = rng.normal(size=(6, 2)), rng.normal(size=6), rng.uniform(0.5, 2)
    line = lambda x, theta: float(np.ravel(x) @ np.ravel(theta))
    holds(L=lambda theta: -np.sum(stats.norm(X @ np.ravel(theta), sigma).logpdf(y)), h=line, X=X, y=y, n=6,
          theta=np.zeros(2))


@equation("laplace-loss")
def test_laplace_loss(holds, rng):
    X, y, beta, theta = rng.normal(size=(5, 2)), rng.normal(size=5), rng.uniform(0.5, 2), rng.normal(size=2)
    loss = -sum(stats.laplace(prediction(x, theta), beta).logpdf(target) for x, target in zip(X, y))
    holds(bind={r"L(\theta)": loss}, X=X, y=y, h=prediction, theta=theta, beta=beta, n=5)


@equation("normal-estimate")
def test_normal_estimate(holds, rng):
    x = rng.normal(2, 3, size=6)
    data = torch.tensor(x)
    loss = lambda at: -torch.distributions.Normal(at[0], torch.exp(at[1])).log_prob(data).sum()
    mu, log_sigma = lowest(loss, [np.median(x), np.log(np.ptp(x) / 2.5)])
    holds(mu_hat=mu, sigma_hat=np.exp(log_sigma), x=x, x_bar=np.mean(x), n=6)


@equation("variance-estimate-bias")
def test_variance_estimate_bias(holds, rng):
    values, p, n = rng.normal(size=3), rng.dirichlet(np.ones(3)), int(rng.integers(1, 5))
    samples = list(product(range(3), repeat=n))
    root = [np.std(values[list(s)]) for s in samples]                    # numpy divides by n
    sigma = np.sqrt(p @ (values - p @ values) ** 2)
    holds(sigma_hat=discrete(root, [np.prod(p[list(s)]) for s in samples]), n=n, sigma=sigma)


@equation("map-estimate", draws=8)
def test_map_estimate(holds, rng):
    """The joint normal law of data and mean, conditioned on the data."""
    n, sigma, tau, m = 3, rng.uniform(0.8, 2), rng.uniform(0.5, 2), rng.normal()
    x = m + rng.normal(0, 0.5, size=n)
    of_x = tau**2 * np.ones((n, n)) + sigma**2 * np.eye(n)
    theta_hat = m + tau**2 * np.ones(n) @ np.linalg.solve(of_x, x - m)
    law = lambda theta: stats.multivariate_normal(np.full(n, float(theta)), sigma**2 * np.eye(n))
    holds(theta_hat=theta_hat, theta=0.1, ell=lambda theta: law(theta).pdf(x), L=lambda theta: -law(theta).logpdf(x),
          q=lambda theta: stats.norm(m, tau).pdf(theta))


def beta_law(a, b):
    return torch.distributions.Beta(*torch.tensor([a, b], dtype=torch.float64))


def log_posterior_of_rate(a, b, k, n, theta):
    return beta_law(a, b).log_prob(theta) - loss_of_rate(k, n)(theta)


@equation("beta-map")
def test_beta_map(holds, rng):
    (k, n), (a, b) = clicks(rng), rng.uniform(1.3, 5, size=2)
    theta_hat = lowest(lambda theta: -log_posterior_of_rate(a, b, k, n, theta), k / n)
    holds(theta_hat=theta_hat, a=a, b=b, k=k, n=n)


@equation("beta-map-log-odds")
def test_beta_map_log_odds(holds, rng):
    """The density of the log-odds, by the change of variables that torch makes."""
    (k, n), (a, b) = clicks(rng), rng.uniform(1.3, 5, size=2)
    logit = torch.distributions.SigmoidTransform().inv
    of_z = torch.distributions.TransformedDistribution(beta_law(a, b), logit)
    z = lowest(lambda z: loss_of_rate(k, n)(torch.sigmoid(z)) - of_z.log_prob(z), 0.0)
    holds(theta_hat=expit(z), a=a, b=b, k=k, n=n)


@equation("map-ridge", draws=8)
def test_map_ridge(holds, rng):
    X, y, sigma, tau = rng.normal(size=(5, 2)), rng.normal(size=5), rng.uniform(0.5, 2), rng.uniform(0.5, 2)
    holds(X=X, y=y, sigma=sigma, tau=tau, n=5, theta=np.zeros(2))


@equation("laplace-prior")
def test_laplace_prior(holds, rng):
    theta, beta = rng.normal(size=3), rng.uniform(0.3, 2)
    holds(q=lambda theta: np.prod(stats.laplace(0, beta).pdf(theta)), theta=theta, beta=beta, d=3)


@equation("confidence-level")
def test_confidence_level(holds, rng):
    """Clopper and Pearson's interval of a rate, all outcomes listed; and a guess from two readings, a set of one point."""
    if rng.random() < 0.5:
        n, theta, alpha = int(rng.integers(1, 12)), rng.uniform(0.02, 0.98), rng.uniform(0.05, 0.5)
        ends = [stats.binomtest(k, n).proportion_ci(1 - alpha) for k in range(n + 1)]
        A, B = joint([(e.low, e.high) for e in ends], stats.binom(n, theta).pmf(range(n + 1)))
    else:
        theta, high = float(rng.integers(5, 30)), rng.uniform(0.2, 0.8)   # a reading is high by one, else low by one
        pairs = list(product([theta - 1, theta + 1], repeat=2))
        guesses = [x[0] - 1 if x[0] == x[1] else sum(x) / 2 for x in pairs]
        A, B = joint([(g, g) for g in guesses], [np.prod([high if x > theta else 1 - high for x in pair]) for pair in pairs])
        alpha = (1 - high) ** 2                                           # wrong if both are low
    holds(A=A, B=B, theta=theta, alpha=alpha, tight=True)


@equation("t-statistic")
def test_t_statistic(holds, rng):
    x, mu = rng.normal(size=5), rng.normal()
    holds(T=stats.ttest_1samp(x, mu).statistic, X_bar=np.mean(x), S=np.std(x, ddof=1), n=5, mu=mu)


@equation("t-law")
def test_t_law(holds, rng):
    """A sample of T for each number of draws and any mu and sigma."""
    n, mu, sigma = int(rng.integers(2, 6)), rng.normal(), rng.uniform(0.5, 3)
    T = stats.ttest_1samp(rng.normal(mu, sigma, size=(20000, n)), mu, axis=1).statistic
    holds(bind={"t_{n-1}": stats.t(n - 1)}, T=T)


@equation("t-coverage")
def test_t_coverage(holds, rng):
    """Given S the mean is normal, and the two are independent; S^2 is a scaled chi-squared."""
    n, sigma, alpha = int(rng.integers(2, 9)), rng.uniform(0.5, 3), rng.uniform(0.02, 0.5)
    c = stats.t.ppf(1 - alpha / 2, n - 1)
    within = lambda u: 1 - 2 * stats.norm.sf(c * sigma * u / np.sqrt(n - 1) / np.sqrt(n), scale=sigma / np.sqrt(n))
    coverage = quad(lambda u: stats.chi(n - 1).pdf(u) * within(u), 0, 20, epsabs=1e-13, epsrel=1e-12, limit=200)[0]
    holds(bind={r"P(|\bar X - \mu| \le c S / \sqrt{n})": coverage}, alpha=alpha)


@equation("t-interval")
def test_t_interval(holds, rng):
    x, alpha = rng.normal(2, 3, size=6), rng.uniform(0.02, 0.5)
    A, B = stats.ttest_1samp(x, 0).confidence_interval(1 - alpha)
    holds(A=A, B=B, x_bar=np.mean(x), s=np.std(x, ddof=1), n=6, c=stats.t.isf(alpha / 2, 5))


@equation("p-value")
def test_p_value(holds, rng):
    k, n = clicks(rng)
    rate = rng.uniform(0.1, 0.9)
    holds(p=stats.binomtest(k, n, rate, alternative="greater").pvalue, T=stats.binom(n, rate), t=k)


@equation("permutation-p-value", draws=8)
def test_permutation_p_value(holds, rng):
    u, v, M = rng.normal(0, 1, size=5), rng.normal(size=6), int(rng.integers(30, 99))
    statistic = lambda u, v, axis: np.mean(u, axis=axis) - np.mean(v, axis=axis)
    found = stats.permutation_test((u, v), statistic, vectorized=True, n_resamples=M, alternative="greater", rng=rng)
    holds(p=found.pvalue, T=found.null_distribution, t=found.statistic, M=M)


def groups(rng):
    u, v = rng.normal(1, 2, size=5), rng.normal(size=7)
    return u, v, np.var(u, ddof=1) / 5, np.var(v, ddof=1) / 7, stats.ttest_ind(u, v, equal_var=False)


@equation("welch-statistic")
def test_welch_statistic(holds, rng):
    u, v, g_u, g_v, found = groups(rng)
    holds(T=found.statistic, u_bar=np.mean(u), v_bar=np.mean(v), g_u=g_u, g_v=g_v)


@equation("welch-freedom")
def test_welch_freedom(holds, rng):
    _, _, g_u, g_v, found = groups(rng)
    holds(nu=found.df, g_u=g_u, g_v=g_v, n=5, m=7)


@equation("test-interval", draws=60)
def test_test_interval(holds, rng):
    x, alpha, mu_0 = rng.normal(size=5), rng.uniform(0.05, 0.5), rng.normal(0, 0.7)
    half = stats.t.isf(alpha / 2, 4) * stats.sem(x)
    holds(A=np.mean(x) - half, B=np.mean(x) + half, mu_0=mu_0, p=stats.ttest_1samp(x, mu_0).pvalue, alpha=alpha)


@equation("power")
def test_power(holds, rng):
    n, delta, sigma = int(rng.integers(1, 20)), rng.normal(), rng.uniform(0.5, 2)
    mean = stats.norm(delta, sigma / np.sqrt(n))
    Z = stats.norm(mean.mean() / mean.std() * 1.0, 1.0)                   # the mean in standard errors
    holds(Z=Z, c=rng.uniform(-1, 3), Phi=stats.norm.cdf, delta=delta, sigma=sigma, n=n)


@equation("significant-null")
def test_significant_null(holds, rng):
    r, w, alpha = rng.uniform(0.05, 0.95, size=3)
    H, R = events(np.array([[r * (1 - w), r * w], [(1 - r) * (1 - alpha), (1 - r) * alpha]]))
    holds(H=H, R=R, alpha=alpha, r=r, w=w)


@equation("family-wise-error")
def test_family_wise_error(holds, rng):
    """K independent tests: the probability, outcome by outcome, that some test rejects."""
    K, alpha = int(rng.integers(2, 7)), rng.uniform(0.02, 0.4)
    some = sum(np.prod([alpha if hit else 1 - alpha for hit in hits]) for hits in product([0, 1], repeat=K) if any(hits))
    holds(bind={r"P\left(\bigcup_{i=1}^{K} R_i\right)": some}, alpha=alpha, K=K)


@equation("bonferroni")
def test_bonferroni(holds, rng):
    holds(alpha=rng.uniform(0.01, 0.9), K=int(rng.integers(1, 5)), tight=True)


equivalent("bonferroni", r"1 - \left(1 - \frac{\alpha}{K}\right) \le \alpha", because="the left side is alpha / K, equal to alpha for K = 1")


@equation("uniform-estimate")
def test_uniform_estimate(holds, rng):
    """The largest of n draws is below t if all are."""
    n, theta = int(rng.integers(1, 9)), rng.uniform(0.5, 9)
    mean = quad(lambda t: 1 - stats.uniform(0, theta).cdf(t) ** n, 0, theta)[0]
    holds(bind={r"\E[\hat\theta]": mean}, n=n, theta=theta)


@equation("divisor-error")
def test_divisor_error(holds, rng):
    n, sigma = int(rng.integers(3, 9)), rng.uniform(0.5, 2)               # n = 2 has a density without bound
    holds(Q=stats.chi2(n - 1, scale=sigma**2), gamma=rng.uniform(0.5, 9), sigma=sigma, n=n)


@equation("paired-p-value")
def test_paired_p_value(holds, rng):
    n = int(rng.integers(3, 20))
    k = int(rng.integers(0, (n + 1) // 2))
    holds(p=stats.binomtest(k, n).pvalue, k=k, n=n)


@equation("prediction-interval")
def test_prediction_interval(holds, rng):
    """Given S, the distance of a new value from the mean is normal: sigma^2 of its own, sigma^2 / n of the mean."""
    n, sigma, alpha = int(rng.integers(2, 9)), rng.uniform(0.5, 3), rng.uniform(0.02, 0.5)
    c = stats.t.ppf(1 - alpha / 2, n - 1)
    spread = np.hypot(sigma, sigma / np.sqrt(n))
    width = lambda u: c * sigma * u / np.sqrt(n - 1) * np.sqrt((n + 1) / n)
    within = lambda u: 1 - 2 * stats.norm.sf(width(u), scale=spread)
    coverage = quad(lambda u: stats.chi(n - 1).pdf(u) * within(u), 0, 20, epsabs=1e-13, epsrel=1e-12, limit=200)[0]
    holds(bind={r"P\left(|Y - \bar X| \le c S \sqrt{1 + \frac{1}{n}}\right)": coverage}, alpha=alpha)
