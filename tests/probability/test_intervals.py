"""Checks of docs/probability/intervals.md: numerical maximisation, listing of all samples, scipy's tests."""

from itertools import product

import numpy as np
import torch
from scipy import special, stats

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete, joint


@equation("confidence-level")
def test_confidence_level(holds, rng):
    """Clopper and Pearson's interval of a rate, all outcomes listed; and a guess from two readings, a set of one point."""
    if rng.random() < 0.5:
        n, theta, alpha = int(rng.integers(1, 12)), rng.uniform(0.02, 0.98), rng.uniform(0.05, 0.5)
        ends = [stats.binomtest(k, n).proportion_ci(1 - alpha) for k in range(n + 1)]
        A, B = joint([(e.low, e.high) for e in ends], stats.binom(n, theta).pmf(range(n + 1)))
    else:
        theta, high = float(rng.integers(5, 30)), rng.uniform(0.2, 0.8)  # a reading is high by one, else low by one
        pairs = list(product([theta - 1, theta + 1], repeat=2))
        guesses = [x[0] - 1 if x[0] == x[1] else sum(x) / 2 for x in pairs]
        A, B = joint(
            [(g, g) for g in guesses], [np.prod([high if x > theta else 1 - high for x in pair]) for pair in pairs]
        )
        alpha = (1 - high) ** 2  # wrong if both are low
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
    holds(bind={"t_{n-1}": stats.t(n - 1)}, T=T, given={"X": [stats.norm(mu, sigma) for _ in range(n)]})
    waits = stats.ttest_1samp(rng.exponential(size=(5000, n)), 1, axis=1).statistic
    holds.fails(
        outside="normal", bind={"t_{n-1}": stats.t(n - 1)}, T=waits, given={"X": [stats.expon() for _ in range(n)]}
    )
    near = rng.normal(size=(5000, 1)) + 0.1 * rng.normal(size=(5000, n))  # a draw that all of them share
    alike = stats.ttest_1samp(near, 0, axis=1).statistic
    holds.fails(outside="independent", bind={"t_{n-1}": stats.t(n - 1)}, T=alike, given={"X": [stats.norm(0, 1)] * n})
    apart = stats.ttest_1samp(rng.normal([-5, 5], 0.1, size=(5000, 2)), 0, axis=1).statistic  # a large S, and T near 0
    two = {"X": [stats.norm(-5, 0.1), stats.norm(5, 0.1)]}
    holds.fails(outside="with the same distribution", bind={"t_{n-1}": stats.t(1)}, T=apart, given=two)
    holds.tacit("nonzero $T$", because="it is computed from the draws")


PLACES, PARTS = special.roots_legendre(300)
NODES, WEIGHTS = 8 * (PLACES + 1), 8 * PARTS  # for integrals from 0 to 16


@equation("t-coverage")
def test_t_coverage(holds, rng):
    """Given S the mean is normal, and the two are independent; S^2 is a scaled chi-squared."""
    n, sigma, alpha = int(rng.integers(2, 9)), rng.uniform(0.5, 3), rng.uniform(0.02, 0.5)
    c = stats.t.ppf(1 - alpha / 2, n - 1)
    within = lambda u: 1 - 2 * stats.norm.sf(c * sigma * u / np.sqrt(n - 1) / np.sqrt(n), scale=sigma / np.sqrt(n))
    coverage = WEIGHTS @ (stats.chi(n - 1).pdf(NODES) * within(NODES))
    event = r"P(|\bar X - \mu| \le c S / \sqrt{n})"
    holds(bind={event: coverage}, alpha=alpha, given={"X": [stats.norm(0, sigma) for _ in range(n)], "n": n})
    coins = {"X": [discrete([-1, 1], [0.5, 0.5]) for _ in range(2)], "n": 2}  # alike, with S = 0, in half of the cases
    holds.fails(outside="normal", bind={event: 0.5}, alpha=0.1, given=coins)
    copies = {"X": [stats.norm(0, sigma)] * n, "n": n}  # S = 0
    holds.fails(outside="independent", bind={event: 0.0}, alpha=alpha, given=copies)
    apart = {"X": [stats.norm(-99, 1e-3), stats.norm(99, 1e-3)], "n": 2}  # S is large, and the mean near 0
    holds.fails(outside="with the same distribution", bind={event: 1.0}, alpha=alpha, given=apart)
    single = {"X": [stats.norm(0, sigma)], "n": 1}  # one draw has no spread: S = 0 / 0, and no interval
    holds.fails(outside=r"n \ge 2", bind={event: 0.0}, alpha=alpha, given=single)


@equation("t-interval")
def test_t_interval(holds, rng):
    x, alpha = rng.normal(2, 3, size=6), rng.uniform(0.02, 0.5)
    A, B = stats.ttest_1samp(x, 0).confidence_interval(1 - alpha)
    holds(A=A, B=B, x_bar=np.mean(x), s=np.std(x, ddof=1), n=6, c=stats.t.isf(alpha / 2, 5))


@equation("rule-of-three")
def test_rule_of_three(holds, rng):
    """The border where it is: the rate at which the binomial law gives no error at all in 5 % of the cases."""
    n = int(rng.integers(3, 200))
    border = stats.beta.ppf(0.95, 1, n)
    holds(n=n, theta=float(rng.choice([border, 0.9 * border, rng.uniform(), 1.0])))
    holds.fails(outside=r"\theta \le 1", n=2 * n, theta=1 + 0.05 ** (1 / (2 * n)))  # an even power of a negative number


@equation("prediction-interval")
def test_prediction_interval(holds, rng):
    """Given S, the distance of a new value from the mean is normal: sigma^2 of its own, sigma^2 / n of the mean."""
    n, sigma, alpha = int(rng.integers(2, 9)), rng.uniform(0.5, 3), rng.uniform(0.02, 0.5)
    c = stats.t.ppf(1 - alpha / 2, n - 1)
    spread = np.hypot(sigma, sigma / np.sqrt(n))
    width = lambda u: c * sigma * u / np.sqrt(n - 1) * np.sqrt((n + 1) / n)
    within = lambda u: 1 - 2 * stats.norm.sf(width(u), scale=spread)
    coverage = WEIGHTS @ (stats.chi(n - 1).pdf(NODES) * within(NODES))
    event = r"P\left(|Y - \bar X| \le c S \sqrt{1 + \frac{1}{n}}\right)"
    draws = [stats.norm(0, sigma) for _ in range(n + 1)]
    holds(bind={event: coverage}, alpha=alpha, given={"X": draws[1:], "Y": draws[0]})
    holds.fails(outside="independent", bind={event: 1.0}, alpha=alpha, given={"X": draws[:1] * n, "Y": draws[0]})
    coin = lambda: discrete([-1, 1], [0.5, 0.5])
    alike = np.mean([abs(y - x) == 0 for x, y in product([-1, 1], repeat=2)])  # X_1 = X_2, so S = 0
    coins = {"X": [coin(), coin()], "Y": coin()}
    holds.fails(outside="normal", bind={event: (alike + 1) / 2}, alpha=0.1, given=coins)
    far = {"X": draws[1:], "Y": stats.norm(1e9, sigma)}
    holds.fails(outside="with the same distribution", bind={event: 0.0}, alpha=alpha, given=far)


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
    root = [np.std(values[list(s)]) for s in samples]  # numpy divides by n
    sigma = np.sqrt(p @ (values - p @ values) ** 2)
    draws = {"x": [discrete(values, p) for _ in range(n)]}
    holds(sigma_hat=discrete(root, [np.prod(p[list(s)]) for s in samples]), n=n, sigma=sigma, given=draws)
    copies = {"x": joint([(v, v) for v in values], p)}
    holds.fails(outside="independent", sigma_hat=discrete(np.zeros(1), np.ones(1)), n=2, sigma=sigma, given=copies)
    other = {"x": [discrete(values, p), discrete(np.zeros(1), np.ones(1))]}
    half = discrete(abs(values) / 2, p)
    holds.fails(outside="with the same distribution", sigma_hat=half, n=2, sigma=sigma, given=other)
