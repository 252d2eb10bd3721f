"""Cases: exactly one applies. Two that apply must agree, and at the borders of the conditions one applies."""

from typing import TypeGuard

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Cases, Name, Node, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.comparison import close, truth
from snippets._engine.formula.value.evaluate import Scope, evaluate, rule

UNDEFINED = Name("undefined")  # the value of a case in which nothing is defined


@rule(Cases)
def _(node: Cases, scope: Scope) -> Value:
    applying = [value for value, condition in node.branches if condition is not None and truth(condition, scope)]
    if not applying:
        value, condition = node.branches[-1]
        if condition is not None:
            raise ValueError("none of the cases applies; write a case for this, or otherwise")
        return evaluate(value, scope)
    values = [evaluate(value, scope) for value in applying]
    if not all(_same(values[0], v) for v in values[1:]):
        raise ValueError("two cases apply here and give different values")
    return values[0]


def _same(a: Value, b: Value) -> bool:
    try:
        return not (np.any(a != a) or np.any(b != b)) and close(a, b)
    except (ValueError, TypeError):
        return a == b


def refuse_gaps(tree: Node, scope: Scope) -> None:
    """Try the borders of the conditions: a scalar x moved to where `x < c` begins, and to both sides of it.

    Raises:
        FormulaError: no case applies at such a place, or two that differ.
    """
    for node in descendants(tree):
        if not isinstance(node, Cases):
            continue
        conditions = [c for _, c in node.branches if isinstance(c, Chain)]
        for name in sorted(
            {n.identifier for c in conditions for t in c.terms for n in descendants(t) if _real(n, scope)}
        ):
            for place in _places(name, conditions, scope):
                _try(node, scope.bound(**{name: place}), name, place)


def _real(node: Node, scope: Scope) -> TypeGuard[Name]:
    value = scope.names.get(node.identifier) if isinstance(node, Name) else None
    return algebra.is_scalar(value) and not isinstance(value, (bool, complex))


def _places(name: str, conditions: list[Chain], scope: Scope) -> list:
    """Where the sides of a condition meet as `name` moves (they are taken as linear in it), and a step to each side."""
    found, start = [], scope.names[name]
    for c in conditions:
        for left, right in zip(c.terms, c.terms[1:]):
            gap = lambda x: evaluate(left, scope.bound(**{name: x})) - evaluate(right, scope.bound(**{name: x}))
            try:
                for at in (start, -start):
                    slope = (gap(at + 1e-3) - gap(at)) / 1e-3
                    if np.ndim(slope) == 0 and abs(slope) > 1e-9:
                        found.append(at - gap(at) / slope)
            except (FormulaError, ValueError, TypeError):
                continue
    whole = isinstance(start, int)
    places = [round(f, 9) for f in found if np.isfinite(f)]
    if whole:
        return sorted({int(p) + k for p in places if p == int(p) for k in (-1, 0, 1)})
    return sorted({p + k for p in places for k in (-0.01, 0.0, 0.01)})


def _try(node: Cases, scope: Scope, name: str, place: float) -> None:
    try:
        applying = [v for v, c in node.branches if c is not None and truth(c, scope)]
        if applying == [UNDEFINED] or not applying and node.branches[-1][1] is None:
            return
        values = [np.nan if v == UNDEFINED else evaluate(v, scope) for v in applying]
    except FormulaError:
        return  # outside of what the formula is about
    if not applying:
        raise FormulaError(
            rf"the cases leave a gap: none applies at {name} = {place:g}; where nothing is defined, write the case "
            r"\text{undefined}",
            scope.latex,
            node.start,
            node.end,
        )
    if not all(_same(values[0], v) for v in values[1:]):
        raise FormulaError(
            f"the cases overlap: two apply at {name} = {place:g} and give different values",
            scope.latex,
            node.start,
            node.end,
        )
