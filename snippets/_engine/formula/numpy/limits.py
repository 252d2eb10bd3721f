"""NumPy expressions for limits, for O(…) and for extremes over real values: they do what the trial of the formula does."""

import math
from typing import NoReturn

import numpy as np

from snippets._engine.formula.convergence import bases_of, without
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import write, writer
from snippets._engine.formula.parse.statements import Big, BigO, Chain, Limit
from snippets._engine.formula.parse.tree import Name, descendants
from snippets._engine.formula.value.algebra import is_scalar
from snippets._engine.formula.value.evaluate import Scope, number
from snippets._engine.formula.value.extremes import real_variable

NEAR = 0.12  # so far an order may be from the stated one, as in the trial


@writer(Limit)
def _(node: Limit, scope: Scope) -> str:
    name, target = node.variable.identifier, number(node.target, scope)
    near = int(math.copysign(4, target)) if abs(target) == np.inf else target + (-0.5 if node.side == "-" else 0.5)
    body = write(node.body, scope.bound(name, **{name: near}))
    sides = {"+": ", sides=(1,)", "-": ", sides=(-1,)"}.get(node.side, "")
    return f"limit_of(lambda {name}: {body}, {write(node.target, scope)}{sides})"


@writer(BigO)
def _(node: BigO, scope: Scope) -> NoReturn:
    raise FormulaError("O(…) has no NumPy expression beside other signs", scope.latex, node.start, node.end)


def order(node: Chain, scope: Scope, sharp: bool) -> str:
    """`left = right + O(h^p)`: how the difference of the sides falls with what stands in O(…).

    Raises:
        FormulaError: O(…) stands elsewhere, or not one number shrinks in it.
    """
    bigs = [n for n in descendants(node) if isinstance(n, BigO)]
    inside = {n.identifier for n in bases_of(bigs[0].body) if isinstance(n, Name) and n.identifier in scope.names}
    if len(bigs) != 1 or node.ops != ("=",) or len(inside) != 1 or not is_scalar(scope.names[h := inside.pop()]):
        raise FormulaError("this O(…) has no NumPy expression", scope.latex, node.start, node.end)
    if abs(number(bigs[0].body, scope.bound(**{h: scope.names[h] / 2}))) >= abs(number(bigs[0].body, scope)):
        raise FormulaError("O(…) of what grows has no NumPy expression", scope.latex, node.start, node.end)
    left, right = (write(without(side), scope) for side in node.terms)
    measured = f"order_of(lambda {h}: ({left}, {right}), lambda {h}: {write(bigs[0].body, scope)}, {h})"
    return f"abs({measured} - 1) <= {NEAR}" if sharp else f"{measured} >= {1 - NEAR}"


def distance(node: Chain, scope: Scope) -> str:
    """`left \\to right`: the largest difference of the two, along what goes there."""
    left, right = (write(side, scope) for side in node.terms)
    return f"np.max(np.abs({left} - ({right})))" if right != "0" else f"np.max(np.abs({left}))"


def extreme(node: Big, scope: Scope) -> str | None:
    """`\\min_x`, `\\argmax_x` over real x, or over x of length 1: the lowest of several descents."""
    found = real_variable(node, scope)
    if found is None:
        return None
    name, start, _ = found
    condition = node.conditions[0]
    inside = scope.bound(name, **{name: start})
    f = f"lambda {name}: {'-' if node.op.endswith('max') else ''}({write(node.body, inside)})"
    if isinstance(condition, Chain) and condition.ops == ("=",):
        kind = getattr(condition.terms[0], "kind", None)
        if kind is not None or node.op.startswith("arg"):
            raise FormulaError("this range has no NumPy expression", scope.latex, node.start, node.end)
        f = f"on_sphere({f})"
    first = name if name in scope.names else f"np.ones({np.shape(start)})" if np.ndim(start) else "1.0"
    if node.op.startswith("arg"):
        return f"place_of_least({f}, {first})"
    return f"{'-' if node.op == 'max' else ''}least_value({f}, {first})"
