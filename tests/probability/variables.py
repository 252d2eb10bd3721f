"""Random variables to draw for the checks of expectation and variance, and of densities."""

import math
from itertools import product

import numpy as np
import scipy.special
import scipy.stats

from snippets._engine.formula.value.laws import discrete, joint, outcomes_of


def law(rng, size: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Different values, negative ones among them, and their probabilities."""
    return np.sort(rng.normal(1, 3, size=size)), rng.dirichlet(np.ones(size))


def variable(rng, size: int = 4):
    return discrete(*law(rng, size))


def pair(rng):
    """Dependent random variables X and Y."""
    (x, _), (y, _) = law(rng, 3), law(rng, 4)
    return joint(list(product(x, y)), rng.dirichlet(np.ones(12)))


def dense(rng):
    """One of four laws with a density, and that written out: scipy takes a hundred times as long at one number."""
    m, s, k, l = rng.normal(), rng.uniform(0.3, 2), rng.uniform(2, 4), rng.uniform(2, 4)
    bell = lambda x: math.exp(-(((x - m) / s) ** 2) / 2) / (s * math.sqrt(2 * math.pi))
    wait = lambda x: (x / s) ** (k - 1) * math.exp(-x / s) / (s * math.gamma(k)) if x > 0 else 0.0
    share = lambda x: x ** (k - 1) * (1 - x) ** (l - 1) / scipy.special.beta(k, l) if 0 < x < 1 else 0.0
    steep = lambda x: (e := math.exp(-abs(x - m) / s)) / (s * (1 + e) ** 2)
    X, f = [
        (scipy.stats.norm(m, s), bell),
        (scipy.stats.gamma(k, scale=s), wait),
        (scipy.stats.beta(k, l), share),
        (scipy.stats.logistic(m, s), steep),
    ][rng.integers(4)]
    places = X.ppf([0.1, 0.6])
    assert np.allclose([f(x) for x in places.tolist()], X.pdf(places), rtol=1e-10)
    return X, f


def library(values, p) -> scipy.stats.rv_discrete:
    """The same distribution in scipy, over the positions of its values."""
    return scipy.stats.rv_discrete(values=(range(len(values)), p))


def arrays(variables) -> tuple[np.ndarray, ...]:
    """The outcomes of a joint distribution as columns, their probabilities last."""
    values, chances = outcomes_of(variables)
    return *values.T, chances
