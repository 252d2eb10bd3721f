"""Checks of docs/probability/sampling.md: laws of estimates by listing every possible sample."""

from itertools import combinations, permutations, product

import numpy as np

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.chance import discrete


def law(values, p):
    """A random variable from outcomes, which may repeat, and their probabilities."""
    found = {}
    for value, probability in zip(values, p):
        found[float(value)] = found.get(float(value), 0.0) + float(probability)
    return discrete(np.array(list(found)), np.array(list(found.values())))


def mean_of_draws(x, p, n):
    """The law of the mean of n independent draws, every sequence listed."""
    sequences = list(product(range(len(x)), repeat=n))
    return law([sum(x[i] for i in s) / n for s in sequences], [np.prod([p[i] for i in s]) for s in sequences])


def g(x):
    return x**3 - 2 * x


@equation("monte-carlo-estimate")
def test_monte_carlo_estimate(holds, rng):
    x, total = rng.normal(size=6), 0.0
    for value in x:
        total += g(value)
    holds(I_hat=total / 6, n=6, g=g, x=x)


@equation("monte-carlo-unbiased")
def test_monte_carlo_unbiased(holds, rng):
    x, p = rng.normal(size=3), rng.dirichlet(np.ones(3))
    holds(I_hat=mean_of_draws(g(x), p, 4), X=discrete(x, p), g=g)


@equation("monte-carlo-variance")
def test_monte_carlo_variance(holds, rng):
    x, p, n = rng.normal(size=3), rng.dirichlet(np.ones(3)), int(rng.integers(2, 6))
    holds(I_hat=mean_of_draws(g(x), p, n), X=discrete(x, p), g=g, n=n)


@equation("dropout-mean")
def test_dropout_mean(holds, rng):
    p = between(rng, 0, 1)
    holds(m=discrete(np.array([0.0, 1.0]), np.array([p, 1 - p])), x=rng.normal(), p=p)
    holds.fails(outside="p < 1", m=discrete(np.array([0.0]), np.array([1.0])), x=rng.normal(), p=1.0)


@equation("dropout-variance")
def test_dropout_variance(holds, rng):
    p = between(rng, 0, 1)
    holds(m=discrete(np.array([0.0, 1.0]), np.array([p, 1 - p])), x=rng.normal(), p=p)
    holds.fails(outside="p < 1", m=discrete(np.array([0.0]), np.array([1.0])), x=rng.normal(), p=1.0)


@equation("layer-variance")
def test_layer_variance(holds, rng):
    n, a = 2, rng.uniform(0.5, 2)
    w_values, w_p = np.array([-a, 0.0, 2 * a]), np.array([0.4, 0.4, 0.2])  # mean zero, not symmetric
    x_values, x_p = rng.normal(1, 1, size=3), rng.dirichlet(np.ones(3))  # mean not zero
    outcomes = list(product(range(3), repeat=2 * n))
    sums = [sum(w_values[o[2 * i]] * x_values[o[2 * i + 1]] for i in range(n)) for o in outcomes]
    chances = [np.prod([w_p[o[2 * i]] * x_p[o[2 * i + 1]] for i in range(n)]) for o in outcomes]
    holds(z=law(sums, chances), n=n, w=discrete(w_values, w_p), x=discrete(x_values, x_p))


@equation("subset-probability")
def test_subset_probability(holds, rng):
    N, n = 6, int(rng.integers(1, 6))
    target, orders = set(rng.permutation(N)[:n].tolist()), list(permutations(range(N)))
    hits = sum(set(order[:n]) == target for order in orders)  # shuffle, take the first n
    holds(bind={"P(S = s)": hits / len(orders)}, N=N, n=n)


@equation("distinct-units")
def test_distinct_units(holds, rng):
    N, n = int(rng.integers(2, 6)), int(rng.integers(2, 6))
    seen = [len(set(draws)) for draws in product(range(N), repeat=n)]
    holds(D=law(seen, np.full(len(seen), 1 / len(seen))), N=N, n=n)


@equation("bootstrap-share")
def test_bootstrap_share(holds):
    holds()


@equation("replacement-variance")
def test_replacement_variance(holds, rng):
    y, n = rng.normal(size=5), int(rng.integers(1, 6))
    N, sigma = 5, np.sqrt(np.mean((y - y.mean()) ** 2))
    without = [np.mean(s) for s in combinations(y, n)]
    one = mean_of_draws(y, np.full(5, 0.2), 1)
    holds(
        y_bar=mean_of_draws(y, np.full(5, 0.2), n),
        z_bar=law(without, np.full(len(without), 1 / len(without))),
        N=N,
        n=n,
        sigma=sigma,
    )
    holds.fails(outside=r"n \ge 1", y_bar=one, z_bar=one, N=N, n=0, sigma=sigma)


@equation("bootstrap-mean")
def test_bootstrap_mean(holds, rng):
    x = rng.normal(size=4)
    resamples = [np.mean(s) for s in product(x, repeat=4)]
    holds(x_bar_star=law(resamples, np.full(256, 1 / 256)), x=x, x_bar=sum(x) / 4, n=4)
