"""The formulas of docs/probability/covariance.md."""

import numpy as np
import scipy.stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.probability.variables import arrays, law, pair


def covariance(variables) -> np.ndarray:
    """The covariance matrix by numpy, from weights."""
    *columns, p = arrays(variables)
    return np.cov(np.array(columns), aweights=p, ddof=0)


def heavy() -> list:
    """A condition, the two laws that break it, and their means: one has no variance, the other is its power 0.7, so
    that the product has no mean."""
    wide, power = scipy.stats.pareto(1.5), scipy.stats.pareto(1.5 / 0.7)
    return [
        ("finite variance $X$", {"X": wide, "Y": power}),
        ("finite variance $Y$", {"X": power, "Y": wide}),
    ]


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
    for condition, laws in heavy():
        none = {r"\Cov(X, Y)": np.inf, r"\E[(X - \mu_X)(Y - \mu_Y)]": np.inf}
        holds.fails(outside=condition, bind=none, given=laws)


@equation("covariance-shortcut")
def test_covariance_shortcut(holds, rng):
    X, Y = pair(rng)
    holds(X=X, Y=Y)
    for condition, laws in heavy():
        means = {rf"\E[{name}]": law.mean() for name, law in laws.items()}
        none = {r"\Cov(X, Y)": np.inf, r"\E[XY]": np.inf, **means}
        holds.fails(outside=condition, bind=none, given=laws)


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
    for condition, laws in heavy():  # with a minus before the power: infinity less infinity
        spread = {rf"\Var({name})": law.var() for name, law in laws.items()}
        none = {r"\Var(X + Y)": np.inf, r"\Cov(X, Y)": -np.inf, **spread}
        holds.fails(outside=condition, bind=none, given=laws)


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
    for condition, _ in heavy():
        holds.not_needed(condition, because="an infinite standard deviation on the right bounds nothing")


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
