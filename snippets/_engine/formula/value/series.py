"""Rules for what runs over a range: sums, products, largest and smallest values, lists, integrals."""

import warnings
from collections.abc import Iterator
from functools import reduce
from itertools import product as every
from typing import Any, TypeGuard

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Big, Chain, ForAll, Integral
from snippets._engine.formula.parse.tree import (
    Binary,
    Fence,
    Index,
    Name,
    Node,
    Number,
    Power,
    Product,
    Sum,
    descendants,
)
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.comparison import truth
from snippets._engine.formula.value.endless import endless
from snippets._engine.formula.value.evaluate import Scope, evaluate, integer, number, rule
from snippets._engine.formula.value.extremes import extreme, real_variable

COUNTING = (Chain, Name, Number, Sum, Product, Binary, Power, Fence)  # what a condition on a variable is made of


@rule(Big)
def _(node: Big, scope: Scope) -> algebra.Value:
    if node.op in ("max", "min", "argmax", "argmin") and (variable := real_variable(node, scope)):
        place, value = extreme(node, scope, variable, lambda s: number(node.body, s))
        return place if node.op.startswith("arg") else value
    if node.op.startswith("arg"):
        return _argument(node, scope)
    if node.upper is not None and number(node.upper, scope) == np.inf:
        return endless(node, scope)
    values = (evaluate(node.body, s) for s in ranges(node, scope))
    if node.op == "list":
        return list(values)
    if node.op in ("max", "min"):
        return (max if node.op == "max" else min)(values)
    if node.op in (r"\cup", r"\cap"):
        sets = list(values)
        if sets and all(isinstance(v, bool) for v in sets):  # events, at one outcome
            return any(sets) if node.op == r"\cup" else all(sets)
        return reduce(frozenset.union if node.op == r"\cup" else frozenset.intersection, map(frozenset, sets))
    if node.op == "prod":
        return reduce(algebra.multiply, values, 1)
    return reduce(algebra.add, values, 0)


def ranges(node: Big | ForAll, scope: Scope) -> list[Scope]:
    """The scopes of each term, in order, for `i=1 … n`, `i \\in S`, `i`, `i, j`, `i < j`, `1 \\le i < j \\le n`."""
    first: Any = node.conditions[0]
    if node.upper is not None:
        name = first.terms[0].identifier
        low, high = integer(first.terms[1], scope), integer(node.upper, scope)
        if high < low - 1:
            raise FormulaError(
                f"{name} runs from {low} to {high}: an empty range ends at {low - 1}", scope.latex, node.start, node.end
            )
        return [scope.bound(name, **{name: i}) for i in range(low, high + 1)]
    dummies = dummy_names(node, scope)
    spaces = [space(name, node, scope) for name in dummies]
    scopes = (scope.bound(*dummies, **dict(zip(dummies, values))) for values in every(*spaces))
    tests = [c for c in node.conditions if isinstance(c, Chain) and not membership(c)]
    return [s for s in scopes if all(truth(t, s) for t in tests)]


def dummy_names(node: Big | ForAll, scope: Scope) -> list[str]:
    """The variables below the sign: those listed or left of \\in, otherwise those without a single value."""
    names: dict[str, None] = {}
    for condition in node.conditions:
        if isinstance(condition, Name):
            names[condition.identifier] = None
        elif (
            isinstance(condition, Product)
            and all(isinstance(f, Name) for f in condition.factors)
            and len(set(condition.factors)) == len(condition.factors)
        ):
            names.update(dict.fromkeys(f.identifier for f in condition.factors if isinstance(f, Name)))
        elif isinstance(condition, Chain) and condition.ops[0] == r"\in" and isinstance(condition.terms[0], Name):
            names[condition.terms[0].identifier] = None
        elif isinstance(condition, Chain) and all(isinstance(n, COUNTING) for n in descendants(condition)):
            places = condition.terms[:1] if condition.ops[0] == r"\in" else condition.terms  # (i, j) \in S: not S
            free = [n.identifier for t in places for n in descendants(t) if isinstance(n, Name)]
            names.update(
                dict.fromkeys(n for n in free if _values(scope.names.get(n)) is not None or n not in scope.names)
            )
        else:
            raise FormulaError("this range is not read", scope.latex, condition.start, condition.end)
    if not names:
        raise FormulaError("no variable runs here: each name has a value", scope.latex, node.start, node.end)
    return list(names)


def membership(c: Node) -> TypeGuard[Any]:  # no type here says that the first term is a name
    """Whether a condition is `i \\in S`."""
    return isinstance(c, Chain) and c.ops == (r"\in",) and isinstance(c.terms[0], Name)


def _values(bound: algebra.Value) -> list[algebra.Value] | None:
    """What a variable runs over, where the check bound it to a range, a list, a set or a random variable."""
    if hasattr(bound, "support"):
        bound = bound.support
    return list(bound) if isinstance(bound, (range, list, tuple, set, frozenset)) else None


def space(name: str, node: Big | ForAll, scope: Scope) -> list:
    """The values of one variable: a given set, bounds around it, a bound range, or the axis that it indexes."""
    for c in node.conditions:
        if membership(c) and c.terms[0].identifier == name:
            values = _values(evaluate(c.terms[1], scope))
            if values is None:
                raise FormulaError("a variable runs over a set or a list", scope.latex, c.start, c.end)
            return values
    if (values := _values(scope.names.get(name))) is not None:
        return values
    sizes = {size for n in descendants(node) for size in _axes(n, name, scope)}
    if len(sizes) != 1:
        why = (
            "it indexes nothing" if not sizes else f"it indexes axes of {' and '.join(map(str, sorted(sizes)))} entries"
        )
        raise FormulaError(
            f"the range of {name} is not stated: {why}; bind {name}=range(...)", scope.latex, node.start, node.end
        )
    return list(range(1, sizes.pop() + 1))


def _axes(node: Node, name: str, scope: Scope) -> Iterator[int]:
    """The lengths of the axes that a variable indexes as it is."""
    if not isinstance(node, Index):
        return
    base: Any = scope.names.get(node.base.identifier) if isinstance(node.base, Name) else None
    shape = np.shape(base) if algebra.is_array(base) else (len(base),) if isinstance(base, (list, tuple)) else ()
    items = node.items
    if len(items) == 1 and isinstance(items[0], Product) and len(shape) == len(items[0].factors):
        items = items[0].factors
    for item, size in zip(items, shape):
        if isinstance(item, Name) and item.identifier == name and len(items) == len(shape):
            yield size


def _argument(node: Big, scope: Scope) -> algebra.Value:
    """Where the largest or smallest value of a range stands.

    Raises:
        ValueError: it stands in several places.
    """
    scopes = ranges(node, scope)
    values = np.array([number(node.body, s) for s in scopes])
    best = np.flatnonzero(values == (values.max() if node.op == "argmax" else values.min()))
    if best.size != 1:
        raise ValueError(f"{node.op} is not unique: {best.size} places have the same value")
    names = dummy_names(node, scope)
    found = scopes[best[0]].names
    return found[names[0]] if len(names) == 1 else tuple(found[n] for n in names)


@rule(Integral)
def _(node: Integral, scope: Scope) -> algebra.Value:
    from scipy.integrate import IntegrationWarning, quad

    name = node.variable.identifier
    low, high = number(node.lower, scope), number(node.upper, scope)
    body = lambda x: number(node.body, scope.bound(name, **{name: x}))
    with warnings.catch_warnings():
        warnings.simplefilter("error", IntegrationWarning)
        try:
            value, error = quad(body, low, high, epsabs=1e-11, epsrel=1e-11, limit=200)
        except IntegrationWarning as warning:
            raise ValueError(f"this integral does not converge numerically: {str(warning).splitlines()[0]}") from None
    if error > 1e-7 * max(1, abs(value)):
        raise ValueError(f"this integral is not known to better than {error:.1g}")
    return value
