"""Functions that a NumPy expression may call. Their source is shown with it, so each stands alone."""

from itertools import product

import numpy as np


def slope_of(f, x, h=1e-3):
    """f'(x) by central differences, their first error taken out (Richardson)."""
    rise = lambda h: (f(x + h) - f(x - h)) / (2 * h)
    return (4 * rise(h / 2) - rise(h)) / 3


def gradient_of(f, x):
    """The slopes in the entries of x, in its shape; a Jacobian where f is a vector."""
    x = np.array(x, dtype=float)
    units = np.eye(x.size).reshape(-1, *x.shape)
    slopes = np.array([slope_of(lambda t: f(x + t * u), 0.0) for u in units])
    return slopes.reshape(x.shape) if slopes.ndim == 1 else slopes.T


def hessian_of(f, x):
    """The Jacobian of the gradient."""
    return gradient_of(lambda x: gradient_of(f, x), x)


def joint(outcomes, chances):
    """Dependent variables: an outcome is a tuple with the value of each."""
    space = list(zip(outcomes, chances))
    return [(space, place) for place in range(len(outcomes[0]))]


def discrete(values, chances):
    """A variable with finitely many values."""
    return joint([(v,) for v in values], chances)[0]


def events(table):
    """Dependent events: table[1, 0] is the chance of the first without the second."""
    places = list(np.ndindex(table.shape))
    return joint([tuple(map(bool, p)) for p in places], [table[p] for p in places])


def support(variable):
    """The different values of a variable."""
    space, place = variable
    return list(dict.fromkeys(outcome[place] for outcome, _ in space))


def expect(g, *variables):
    """The mean of g over all outcomes; variables made apart are independent."""
    apart = {id(s): s for v in variables for s, _ in (v if isinstance(v, list) else [v])}
    total = 0.0
    for combination in product(*apart.values()):
        at = dict(zip(apart, combination))
        of = lambda v: [of(w) for w in v] if isinstance(v, list) else at[id(v[0])][0][v[1]]
        chance = np.prod([c for _, c in combination])
        if chance > 0:
            total += chance * np.asarray(g(*map(of, variables)), dtype=float)
    return total


def covariance_of(f, g, *variables):
    """The mean product of what f and g have above their means; of vectors, a matrix."""
    a, b = expect(f, *variables), expect(g, *variables)
    return expect(lambda *v: np.multiply.outer(f(*v) - a, g(*v) - b), *variables)
