"""The formulas of docs/probability/covariance.md."""

from itertools import product

import numpy as np
import scipy.stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def law(rng, size: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Different values, negative ones among them, and their probabilities."""
    return np.sort(rng.normal(1, 3, size=size)), rng.dirichlet(np.ones(size))


def pair(rng):
    """Dependent random variables X and Y."""
    (x, _), (y, _) = law(rng, 3), law(rng, 4)
    return joint(list(product(x, y)), rng.dirichlet(np.ones(12)))


def arrays(variables) -> tuple[np.ndarray, ...]:
    """The outcomes of a joint distribution as columns, their probabilities last."""
    space = variables[0].space
    return *np.array(space.outcomes).T, np.array(space.probabilities)


def covariance(variables) -> np.ndarray:
    """The covariance matrix by numpy, from weights."""
    *columns, p = arrays(variables)
    return np.cov(np.array(columns), aweights=p, ddof=0)


@equation("covariance")
def test_covariance(holds, rng):
    X, Y = pair(rng)
    x, y, p = arrays([X, Y])
    holds(
        X=X,
        Y=Y,
        mu_X=np.average(x, weights=p),
        mu_Y=np.average(y, weights=p),
        bind={r"\Cov(X, Y)": covariance([X, Y])[0, 1]},
    )


for wrong in (r"(X + \mu_X)(Y - \mu_Y)", r"(X - \mu_X)(Y + \mu_Y)"):
    equivalent("covariance", rf"\Cov(X, Y) = \E[{wrong}]", because="centring one of the two is enough")


@equation("covariance-shortcut")
def test_covariance_shortcut(holds, rng):
    X, Y = pair(rng)
    holds(X=X, Y=Y)


equivalent("covariance-shortcut", r"\Cov(X, Y) = \E[Y X] - \E[X]\E[Y]", because="numbers commute")


@equation("covariance-linear")
def test_covariance_linear(holds, rng):
    X, Y, Z = joint(rng.normal(size=(6, 3)), rng.dirichlet(np.ones(6)))
    a, b = rng.normal(size=2)
    holds(X=X, Y=Y, Z=Z, a=a, b=b)


for left in ("X a + bY", "aX + Y b"):
    equivalent("covariance-linear", rf"\Cov({left}, Z) = a \Cov(X, Z) + b \Cov(Y, Z)", because="numbers commute")


@equation("variance-of-sum")
def test_variance_of_sum(holds, rng):
    X, Y = pair(rng)
    holds(X=X, Y=Y)


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


@equation("correlation")
def test_correlation(holds, rng):
    """The correlation as the cosine between centred columns, each outcome repeated as often as it is probable."""
    outcomes, times = rng.normal(size=(5, 2)) * rng.choice([0.02, 1.0], size=2), rng.integers(1, 9, size=5)
    X, Y = joint(outcomes, times / times.sum())
    sample = np.repeat(outcomes, times, axis=0)
    sigma_X, sigma_Y = sample.std(axis=0)
    holds(X=X, Y=Y, sigma_X=sigma_X, sigma_Y=sigma_Y, rho=scipy.stats.pearsonr(*sample.T).statistic)
    for name, place in (("X", 0), ("Y", 1)):
        flat = outcomes * np.where(np.arange(2) == place, 0, 1)
        spread = dict(zip(("sigma_X", "sigma_Y"), np.repeat(flat, times, axis=0).std(axis=0)))
        X, Y = joint(flat, times / times.sum())
        holds.fails(outside=rf"\sigma_{name} > 0", X=X, Y=Y, rho=0.0, **spread)


@equation("covariance-bound")
def test_covariance_bound(holds, rng):
    X, Y = pair(rng)
    if rng.random() < 0.4:
        values, p = law(rng)
        X, Y = joint(np.column_stack([values, rng.normal() * values + 1]), p)
    sigma_X, sigma_Y = np.sqrt(np.diag(covariance([X, Y])))
    holds(X=X, Y=Y, sigma_X=sigma_X, sigma_Y=sigma_Y, tight=True)


equivalent(
    "covariance-bound", r"\left(\Cov(X, Y)\right) \le \sigma_X \sigma_Y", because="with -X for X it says the same"
)


def random_vector(rng, d: int = 3):
    """A random vector with five outcomes; its mean and covariance matrix by numpy."""
    outcomes, p = rng.normal(size=(5, d)), rng.dirichlet(np.ones(5))
    return discrete(list(outcomes), p), np.average(outcomes, axis=0, weights=p), np.cov(outcomes.T, aweights=p, ddof=0)


@equation("covariance-matrix")
def test_covariance_matrix(holds, rng):
    x, mu, C = random_vector(rng)
    holds(x=x, mu=mu, C=C)


equivalent("covariance-matrix", r"C^\top = \E[(x - \mu)(x - \mu)^\top]", because="a covariance matrix is symmetric")


for other in (r"(x + \mu)(x - \mu)^\top", r"(x )(x - \mu)^\top", r"(x - \mu)(x + \mu)^\top", r"(x - \mu)(x )^\top"):
    equivalent("covariance-matrix", rf"C = \E[{other}]", because="centring one of the two is enough")


@equation("covariance-of-map")
def test_covariance_of_map(holds, rng):
    x, _, C = random_vector(rng)
    holds(x=x, A=rng.normal(size=(2, 3)), b=rng.normal(size=2), C=C)


equivalent("covariance-of-map", r"\Var(Ax - b) = A C A^\top", because="any shift")

equivalent("covariance-of-map", r"\Var(Ax + b) = A C^\top A^\top", because="a covariance matrix is symmetric")


@equation("variance-of-weighted-sum")
def test_variance_of_weighted_sum(holds, rng):
    x, _, C = random_vector(rng)
    holds(x=x, w=rng.normal(size=3), C=C)


equivalent("variance-of-weighted-sum", r"\Var(w^\top x) = w^\top C^\top w", because="a covariance matrix is symmetric")


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
    holds(X=X, n=n, rho=rho, sigma=np.std([outcome[0] for outcome in outcomes]))
