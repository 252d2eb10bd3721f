"""Kinds of random variables and events: decided for those with finitely many outcomes; some for those with a density."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from math import prod

import numpy as np

from snippets._engine.check.given.rules import decides, misses
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.laws import Variable, discrete, is_density

TINY = 1e-9


def variables(values: Iterable[Value]) -> list[Variable] | None:
    return list(values) if all(isinstance(v, Variable) for v in values) else None


def key(value: Value) -> tuple:
    return tuple(np.ravel(value).tolist())


def law(variable: Variable) -> dict[tuple, float]:
    """The different values with their probabilities."""
    found: dict[tuple, float] = {}
    for outcome, p in zip(variable.space.outcomes, variable.space.probabilities):
        found[key(outcome[variable.place])] = found.get(key(outcome[variable.place]), 0.0) + p
    return found


def factorises(group: list[Variable]) -> bool:
    """Whether the probability of every combination of values is the product; other spaces are independent anyway."""
    for space in {id(v.space): v.space for v in group}.values():
        inside = [v for v in group if v.space is space]
        together: dict[tuple, float] = {}
        for outcome, p in zip(space.outcomes, space.probabilities):
            at = tuple(key(outcome[v.place]) for v in inside)
            together[at] = together.get(at, 0.0) + p
        laws = [law(v) for v in inside]
        if prod(len(each) for each in laws) > 4000:
            return False
        for at in product(*laws):
            if abs(together.get(at, 0.0) - prod(each[v] for each, v in zip(laws, at))) > TINY:
                return False
    return True


@decides("independent")
def independent(values: Sequence[Value], *_: Value) -> bool | None:
    group = variables(values)
    if group is not None:
        return factorises(group)
    if not all(isinstance(v, Variable) or is_density(v) for v in values):
        return None
    return len({id(v) for v in values}) == len(values)  # a law of its own for each: drawn separately


@decides("pairwise independent")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    found = [independent(pair) for pair in combinations(values, 2)]
    return None if None in found else all(found)


@decides("conditionally independent")
def conditionally_independent(values: Sequence[Value], given: Value = None) -> bool | None:
    group = variables(values)
    if group is None or not isinstance(given, Variable) or any(v.space is not given.space for v in group):
        return None
    space = given.space
    for value, mass in law(given).items():
        if mass <= 0:
            continue
        kept = [(o, p / mass) for o, p in zip(space.outcomes, space.probabilities) if key(o[given.place]) == value]
        inside = type(space)(tuple(o for o, _ in kept), tuple(p for _, p in kept))
        if not factorises([Variable(inside, v.place) for v in group]):
            return False
    return True


def numbers(v: Variable) -> tuple[np.ndarray, np.ndarray]:
    return np.array([float(np.ravel(o[v.place])[0]) for o in v.space.outcomes]), np.array(v.space.probabilities)


def moments(v: Value) -> tuple[float, float]:
    if is_density(v):
        return float(v.mean()), float(v.var())
    x, p = numbers(v)
    mean = float(p @ x)
    return mean, float(p @ (x - mean) ** 2)


@decides("pairwise uncorrelated")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    group = variables(values)
    if group is None:
        return independent(values)
    for a, b in combinations(group, 2):
        if a.space is b.space:
            (x, p), y = numbers(a), numbers(b)[0]
            if abs(p @ (x * y) - (p @ x) * (p @ y)) > TINY * (1 + np.max(np.abs(x * y))):
                return False
    return True


def same(values: Sequence[Value], part: int) -> bool | None:
    if not all(isinstance(v, Variable) or is_density(v) for v in values):
        return None
    found = [moments(v)[part] for v in values]
    return bool(np.ptp(found) <= 1e-9 * (1 + np.max(np.abs(found))))


@decides("with the same mean")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    return same(values, 0)


@decides("with the same variance")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    return same(values, 1)


@decides("with the same distribution")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    group = variables(values)
    if group is None:
        return None
    first = law(group[0])
    for other in map(law, group[1:]):
        if {*first} != {*other} or any(abs(first[v] - other[v]) > TINY for v in first):
            return False
    return True


def finite(value: Value, part: int) -> bool | None:
    if isinstance(value, Variable):
        return True
    return bool(np.isfinite(moments(value)[part])) if is_density(value) else None


@decides("finite mean")
def _(value: Value, *_: Value) -> bool | None:
    return finite(value, 0)


@decides("finite variance")
def _(value: Value, *_: Value) -> bool | None:
    return finite(value, 1)


@decides("finite third moment")
def _(value: Value, *_: Value) -> bool | None:
    if isinstance(value, Variable):
        return True
    return bool(np.isfinite(value.stats(moments="s"))) if is_density(value) else None


@decides("with a density")
def _(value: Value, *_: Value) -> bool | None:
    """A distribution function passes each height of its range; over an atom it jumps past some."""
    if isinstance(value, Variable):
        return False  # finitely many values, each an atom
    if not is_density(value):
        return None
    heights = np.linspace(0, 1, 101)[1:-1]
    return bool(np.allclose(value.cdf(value.ppf(heights)), heights, rtol=0, atol=1e-6))


@misses("with a density")
def _(law: Value, rng: np.random.Generator) -> Iterator[Variable]:
    """The law rounded down to some of its quantiles: atoms, and nothing between them."""
    for size in (50, 2):
        yield discrete(law.ppf((np.arange(size) + 0.5) / size), np.full(size, 1 / size))


@decides("normal")
def _(value: Value, *_: Value) -> bool | None:
    if isinstance(value, Variable):
        return False  # finitely many values
    return value.dist.name == "norm" if is_density(value) else None


def occurs(values: Sequence[Value]) -> tuple[np.ndarray, np.ndarray] | None:
    """For events of one space: whether each occurs at each outcome (outcomes, events), and the probabilities."""
    group = variables(values)
    if group is None or len({id(v.space) for v in group}) != 1:
        return None
    table = [[bool(o[v.place]) for v in group] for o in group[0].space.outcomes]
    return np.array(table), np.array(group[0].space.probabilities)


@decides("disjoint")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    if all(isinstance(v, (set, frozenset)) for v in values):
        return len(set().union(*values)) == sum(map(len, values))
    found = occurs(values)
    return None if found is None else bool(found[1][found[0].sum(axis=1) > 1].sum() <= TINY)


@decides("partition")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    found = occurs(values)
    return None if found is None else bool(found[1][found[0].sum(axis=1) != 1].sum() <= TINY)
