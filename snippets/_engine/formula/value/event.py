"""Events: a relation about a random variable, or such joined; and the chance of one under a density."""

from collections.abc import Iterable

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain, Logic
from snippets._engine.formula.parse.tree import Binary, Mark, Name, Node
from snippets._engine.formula.value.evaluate import Scope, evaluate


def interval(event: Node, name: str, scope: Scope) -> float:
    """`P(a < X \\le b)`, `P(X > a)`, `P(X = k)` from the distribution function of X."""
    law = scope.names[name]
    if not isinstance(event, Chain) or sum(t == Name(name) for t in event.terms) != 1:
        raise ValueError("P with a density is read for one variable between bounds")
    at = next(i for i, t in enumerate(event.terms) if t == Name(name))
    sides = list(zip(event.terms[:at], event.ops[:at])) + [
        (t, _turned(op)) for op, t in zip(event.ops[at:], event.terms[at + 1 :])
    ]
    low, high = 0.0, 1.0
    discrete_law = hasattr(law.dist, "pmf")
    mass = lambda x: law.pmf(x) if discrete_law else law.cdf(x) - law.cdf(np.nextafter(x, -np.inf))
    for term, op in sides:  # term op X
        bound = evaluate(term, scope)
        if op == "=":
            return float(mass(bound))
        if op in ("<", r"\le"):
            low = max(low, law.cdf(bound) - (mass(bound) if op == r"\le" else 0.0))
        elif op in (">", r"\ge"):
            high = min(high, law.cdf(bound) - (mass(bound) if op == ">" else 0.0))
        else:
            raise ValueError(f"{op} has no meaning in this event")
    return float(max(high - low, 0.0))


def _turned(op: str) -> str:
    return {"<": ">", ">": "<", r"\le": r"\ge", r"\ge": r"\le"}.get(op, op)


def happens(conditions: Iterable[Node], scope: Scope) -> bool:
    return all(_event(c, scope) for c in conditions)


def _event(node: Node, scope: Scope) -> bool:
    """An event: a relation, a variable of `events`, or such joined by `\\cap`, `\\cup`, `^c`, `\\neg`."""
    if isinstance(node, Binary) and node.op in (r"\cap", r"\cup", r"\setminus"):
        a, b = _event(node.left, scope), _event(node.right, scope)
        return {r"\cap": a and b, r"\cup": a or b, r"\setminus": a and not b}[node.op]
    if isinstance(node, Mark) and node.kind == "c":
        return not _event(node.base, scope)
    if isinstance(node, Logic):
        parts = [_event(t, scope) for t in node.terms]
        if node.op in (r"\neg", r"\land", r"\lor"):
            return not parts[0] if node.op == r"\neg" else all(parts) if node.op == r"\land" else any(parts)
    value = evaluate(node, scope)
    if not isinstance(value, (bool, np.bool_)):
        raise FormulaError("an event is needed here", scope.latex, node.start, node.end)
    return bool(value)
