"""Checks of docs/probability/sample_mean.md."""

from itertools import product

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.variables import law


@equation("variance-of-mean")
def test_variance_of_mean(holds, rng):
    """Independent, with the same mean and variance, but not the same distribution."""
    values, p = law(rng, 3)
    mu, sigma = np.average(values, weights=p), np.sqrt(np.cov(values, aweights=p, ddof=0))
    coin = np.array([mu - sigma, mu + sigma]), [0.5, 0.5]
    n = int(rng.integers(2, 5))
    holds(X=[discrete(*[coin, (values, p)][i % 2]) for i in range(n)], n=n, sigma=sigma)
    holds.fails(outside="independent", X=joint([(v, v) for v in values], p), n=2, sigma=sigma)
    wider = discrete(mu + 2 * (values - mu), p)
    holds.fails(outside="with the same variance", X=[discrete(values, p), wider], n=2, sigma=sigma)


@equation("sample-variance")
def test_sample_variance(holds, rng):
    values, p = law(rng, 3)
    sigma = np.sqrt(np.cov(values, aweights=p, ddof=0))
    sample = lambda n: {"X": [discrete(values, p) for _ in range(n)], "n": n, "sigma": sigma}
    holds(outside=[r"n \ge 2"], make=sample, n=int(rng.integers(2, 5)))
    holds.fails(outside="independent", **{**sample(2), "X": joint([(v, v) for v in values], p)})
    other = discrete(3 * values, p)
    holds.fails(outside="with the same distribution", **{**sample(2), "X": [discrete(values, p), other]})


equivalent(
    "sample-variance",
    r"\E\left[\frac{1}{n-1} \sum_{i=1}^{n} \left(X_n - \frac{1}{n} \sum_{j=1}^{n} X_j\right)^2\right] = \sigma^2",
    because="all deviations have the same distribution",
)


@equation("sample-variance-step")
def test_sample_variance_step(holds, rng):
    """Independent, with the same mean and different spreads."""
    values, p = law(rng, 3)
    n, mu = int(rng.integers(2, 4)), np.average(values, weights=p)
    holds(X=[discrete(mu + (i + 1) * (values - mu), p) for i in range(n)], n=n, mu=mu)


@equation("ensemble-variance")
def test_ensemble_variance(holds, rng):
    """Models with a shared error and one of their own."""
    n, shared, own = int(rng.integers(2, 5)), *rng.uniform(0.5, 2, size=2)
    outcomes = [shared * s[0] + own * np.array(s[1:]) for s in product([-1.0, 1.0], repeat=n + 1)]
    X = joint(outcomes, np.full(len(outcomes), 1 / len(outcomes)))
    rho = np.corrcoef(np.array(outcomes).T)[0, 1]
    sigma, (j, k) = np.std([outcome[0] for outcome in outcomes]), 1 + rng.permutation(n)[:2]
    pair = {"j": int(j), "k": int(k)}
    holds(X=X, n=n, rho=rho, sigma=sigma, given=pair)
    at = {"n": n, "rho": rho, "sigma": sigma, "given": pair}
    noisy = [[o[0] + e, *o[1:]] for o in outcomes for e in (-1, 1)]  # one error more, of the first alone
    holds.fails(outside=r"\Var(X_i) = \sigma^2", X=joint(noisy, np.full(len(noisy), 1 / len(noisy))), **at)
    apart = [discrete([-sigma, sigma], [0.5, 0.5]) for _ in range(n)]
    holds.fails(outside=r"\Cov(X_j, X_k) = \rho \sigma^2", X=apart, **at)
    holds.fails(outside=r"j \ne k", X=apart, **{**at, "rho": 1.0, "given": {"j": 1, "k": 1}})
