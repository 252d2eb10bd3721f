"""The formulas of docs/probability/independence.md."""

from itertools import product

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import events


def counter(weight: dict):
    """P as a function on sets of outcomes."""
    return lambda event: sum(weight[omega] for omega in event)


def table(rng, *shape: int) -> np.ndarray:
    """Random probabilities that sum to one."""
    return rng.dirichlet(np.ones(np.prod(shape))).reshape(shape)


@equation("independent-events")
def test_independent_events(holds, rng):
    """Two spins of a wheel with three fields, counted over all pairs: one event for each spin."""
    p, q = rng.dirichlet(np.ones(3)), rng.dirichlet(np.ones(3))
    fields = list(product(range(3), repeat=2))
    A, B = frozenset(f for f in fields if f[0] < 2), frozenset(f for f in fields if f[1] != 1)
    holds(A=A, B=B, P=counter({f: p[f[0]] * q[f[1]] for f in fields}))
    holds.fails(A=A, B=B, P=counter(dict(zip(fields, rng.dirichlet(np.ones(9))))), refuses="dependent events")


@equation("independence-conditional", draws=40)
def test_independence_conditional(holds, rng):
    a, b = rng.uniform(0.02, 0.98, size=2)
    independent = np.outer([1 - a, a], [1 - b, b])
    A, B = events(independent if rng.random() < 0.5 else table(rng, 2, 2))
    holds(A=A, B=B)
    A, B = events(np.array([[1 - a, 0], [a, 0]]))
    holds.fails(outside="P(B) > 0", A=A, B=B)


@equation("conditional-independence")
def test_conditional_independence(holds, rng):
    """Independent where C occurs, dependent where not."""
    a, b, c = rng.uniform(0.02, 0.98, size=3)
    A, B, C = events(np.stack([(1 - c) * table(rng, 2, 2), c * np.outer([1 - a, a], [1 - b, b])], axis=2))
    holds(A=A, B=B, C=C)
    A, B, C = events(table(rng, 2, 2, 2))
    holds.fails(refuses="events that depend on each other given C", A=A, B=B, C=C)
    A, B, C = events(np.stack([table(rng, 2, 2), np.zeros((2, 2))], axis=2))
    holds.fails(outside="P(C) > 0", A=A, B=B, C=C)
