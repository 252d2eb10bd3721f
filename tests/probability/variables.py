"""Random variables to draw for the checks of expectation and variance."""

from itertools import product

import numpy as np
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


def library(values, p) -> scipy.stats.rv_discrete:
    """The same distribution in scipy, over the positions of its values."""
    return scipy.stats.rv_discrete(values=(range(len(values)), p))


def arrays(variables) -> tuple[np.ndarray, ...]:
    """The outcomes of a joint distribution as columns, their probabilities last."""
    values, chances = outcomes_of(variables)
    return *values.T, chances
