"""Distributions of estimates, by listing all that can be drawn."""

from itertools import combinations, product

import numpy as np

from snippets._engine.formula.value.laws import discrete


def law(values, p):
    """A random variable from outcomes, which may repeat, and their probabilities."""
    found = {}
    for value, probability in zip(values, p):
        found[float(value)] = found.get(float(value), 0.0) + float(probability)
    return discrete(np.array(list(found)), np.array(list(found.values())))


def mean_of_draws(x, p, n):
    """The law of the mean of n independent draws, every sequence listed."""
    sequences = np.array(list(product(range(len(x)), repeat=n)))
    return law(np.asarray(x)[sequences].sum(axis=1) / n, np.asarray(p)[sequences].prod(axis=1))


def population(rng, sizes):
    """Strata of these sizes, with different means and spreads."""
    return [rng.normal(rng.uniform(-3, 3), rng.uniform(0.5, 3), size=size) for size in sizes]


def spread(values):
    """The variance with divisor one less than the number of values, by the definition."""
    return sum((v - sum(values) / len(values)) ** 2 for v in values) / (len(values) - 1)


def uniform(values):
    """A random variable that takes each of the values with the same probability."""
    return discrete(np.array(values), np.full(len(values), 1 / len(values)))


def simple_means(strata, n):
    """The means of all samples of n units of the whole population."""
    return uniform([sum(s) / n for s in combinations(np.concatenate(strata).tolist(), n)])


def stratified_means(strata, n_h):
    """The estimates of all stratified samples: every unit drawn stands for N_h / n_h units."""
    N = sum(map(len, strata))
    parts = [
        [sum(s) * len(stratum) / (size * N) for s in combinations(stratum.tolist(), size)]
        for stratum, size in zip(strata, n_h)
    ]
    return uniform([sum(pair) for pair in product(*parts)])


def numbered(letter, values):
    """{"S_1": …, "S_2": …}: the values of S_h beside a number S."""
    return {f"{letter}_{h}": value for h, value in enumerate(values, 1)}
