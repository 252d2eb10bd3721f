"""Values that the page allows, whatever the check has drawn: a matrix without symmetry, a number of the other sign,
events that depend on each other.

What holds only for the draws of a check has a condition that the page does not state.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, wraps
from typing import Any

import numpy as np

from snippets._engine.formula.parse.statements import Big, Chain
from snippets._engine.formula.parse.tree import Name, Node, descendants
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.laws import Space, Variable, is_density

OF_MATRIX = (
    "multiple of the identity", "diagonal", "rotation", "orthogonal", "positive definite", "positive semidefinite",
    "symmetric", "projection", "upper triangular", "lower triangular", "doubly stochastic", "stochastic",
    "orthonormal columns", "invertible", "square", "full column rank", "full row rank", "centred",
)  # fmt: skip
OF_VECTOR = ("standard basis", "unit", "distribution", "centred")
WITHIN = "between -1 and 1"  # no word for a page, which writes a chain of relations
OF_NUMBER = ("integer", "positive", "nonnegative", "negative", "nonzero", WITHIN)
OF_FUNCTION = ("affine", "strictly convex", "convex", "concave", "strictly increasing", "increasing")
TOGETHER = ("independent", "disjoint", "with the same distribution")


STANDING = {"ones", "e", "I"}  # what the notation binds once for all


@lru_cache(maxsize=4096)
def counts(tree: Node) -> frozenset[str]:
    """The names in the bounds of sums and products: they count something, as n does the entries of x."""
    bounds = [b for n in descendants(tree) if isinstance(n, Big) for b in (*n.conditions, n.upper) if b is not None]
    return frozenset(n.identifier for b in bounds for n in descendants(b) if isinstance(n, Name))


@lru_cache(maxsize=4096)
def defined(tree: Node) -> frozenset[str]:
    """The names that a formula gives a value: one side of an equation, alone."""
    sides = [t for n in descendants(tree) if isinstance(n, Chain) and "=" in n.ops for t in n.terms]
    return frozenset(t.identifier for t in sides if isinstance(t, Name))


def kinds(value: Value) -> tuple[str, ...]:
    """The kinds that a value can be of, the strictest first."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return OF_NUMBER
    if isinstance(value, np.ndarray) and value.dtype.kind in "if":
        return (*(OF_MATRIX if value.ndim == 2 else OF_VECTOR if value.ndim == 1 else ()), *OF_NUMBER)
    if isinstance(value, (Variable, list)):
        return TOGETHER
    return OF_FUNCTION if callable(value) else ()


def widened(values: Mapping[str, Any], names: frozenset[str], rng: np.random.Generator) -> Iterator[dict[str, Any]]:
    """Changes to the values of these names, each to one that a page allows where it says nothing of it."""
    sizes = {s for v in values.values() for s in np.shape(v if isinstance(v, np.ndarray) else ())}
    for name in sorted(names & set(values) - STANDING):
        value = values[name]
        if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
            if value not in sizes:
                yield from ({name: v} for v in (0, value + 1))
        elif isinstance(value, float):
            yield from ({name: v} for v in (-value, 0.0, 1.3 + 2 * abs(value), 0.1 * value))
        elif isinstance(value, np.ndarray) and value.dtype.kind == "f":
            yield from ({name: v} for v in _arrays(value, rng))
        elif isinstance(value, Variable):
            yield from ({name: v} for v in _laws(value, rng))
        elif isinstance(value, list) and len(value) > 1 and all(isinstance(v, Variable) for v in value):
            yield {name: dependent(value, rng)}
        elif callable(value) and not is_density(value):
            yield {name: _turned(value)}
    apart = [n for n in sorted(names & set(values)) if isinstance(values[n], Variable)]
    for first, second in zip(apart, apart[1:], strict=False):
        if values[first].space is not values[second].space:
            yield dict(zip((first, second), dependent([values[first], values[second]], rng), strict=True))


def _arrays(value: np.ndarray, rng: np.random.Generator) -> Iterator[np.ndarray]:
    size = float(np.max(np.abs(value), initial=0.0)) or 1.0
    yield size * rng.normal(size=value.shape)
    yield -value
    yield 0.0 * value
    if value.ndim == 2:
        m, n = value.shape
        if n > 1:
            yield np.column_stack([size * rng.normal(size=(m, n - 1)), value[:, 0]])
            low = size * rng.normal(size=(m, 1)) @ rng.normal(size=(1, n))
            yield low
        yield size * rng.normal(size=(m + 1, n))
        yield size * rng.normal(size=(m, n + 1))


def _laws(value: Variable, rng: np.random.Generator) -> Iterator[Variable]:
    """Other probabilities of the same outcomes."""
    p = rng.dirichlet(np.ones(len(value.space.outcomes)))
    yield Variable(Space(value.space.outcomes, tuple(map(float, p))), value.place)


def dependent(group: list[Variable], rng: np.random.Generator) -> list[Variable]:
    """Variables with the values of these, which depend on each other."""
    supports = [v.support for v in group]
    outcomes = [
        tuple(s[i % len(s)] for s, i in zip(supports, at, strict=True)) for at in rng.integers(0, 60, (6, len(group)))
    ]
    outcomes += [tuple(s[j % len(s)] for s in supports) for j in range(max(map(len, supports)))]
    space = Space(tuple(outcomes), tuple(map(float, rng.dirichlet(np.ones(len(outcomes))))))
    return [Variable(space, i) for i in range(len(group))]


def _turned(f: Callable) -> Callable:
    @wraps(f)
    def turned(*x: Value) -> Value:
        return -f(*x)

    return turned
