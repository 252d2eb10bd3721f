"""Distributions of estimates, by listing all that can be drawn."""

from itertools import product

import numpy as np

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
