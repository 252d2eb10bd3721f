"""`= … + O(h^p)`: the remainder is measured while h shrinks, and its order compared with the stated one."""

import math
from collections.abc import Iterator
from typing import NoReturn

import numpy as np

from snippets._engine.formula.chain import Disagreement
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import BigO, Chain
from snippets._engine.formula.parse.tree import Name, Node, Number, Power, Sum, children, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.comparison import difference
from snippets._engine.formula.value.evaluate import Scope, evaluate, number, rule

HALVINGS, MARGIN, FLOOR = 8, 0.12, 1e-12


@rule(BigO)
def _(node: BigO, scope: Scope) -> NoReturn:
    raise ValueError(r"O(…) stands as a term of one side of =")


def check(node: Chain, scope: Scope, sharp: bool) -> None:
    """The slope of log|remainder| against log of what stands in O must be 1 (with sharp=False, at least 1).

    Raises:
        Disagreement: the measured order is another one.
        FormulaError: the order cannot be measured.
    """
    bigs = [n for n in descendants(node) if isinstance(n, BigO)]
    if node.ops != ("=",) or len(bigs) != 1:
        raise FormulaError("one O(…) in an equation", scope.latex, node.start, node.end)
    left, right = (without(side) for side in node.terms)
    names = sorted(
        {
            n.identifier
            for n in bases_of(bigs[0].body)
            if isinstance(n, Name)
            and n.identifier in scope.names
            and (algebra.is_scalar(scope.names[n.identifier]) or algebra.is_array(scope.names[n.identifier]))
        }
    )
    if not names:
        raise FormulaError("no variable in O(…) has a value to start from", scope.latex, bigs[0].start, bigs[0].end)
    shrink = _size(bigs[0], scope, names, 0.5) < _size(bigs[0], scope, names, 1.0)
    points = []
    for k in range(HALVINGS):
        factor = (0.5 if shrink else 2.0) ** k
        inside = _scaled(scope, names, factor)
        a, b = evaluate(left, inside), evaluate(right, inside)
        try:
            remainder, size = difference(a, b)
        except ValueError as error:
            raise Disagreement(node, str(error), a, b, inside) from None
        if remainder > FLOOR * max(size, 1e-300) * 10:
            points.append((math.log(_size(bigs[0], scope, names, factor)), math.log(remainder)))
    if len(points) < 4:
        raise FormulaError(
            "the remainder is too small to measure its order; choose a larger step or a less special function",
            scope.latex,
            node.start,
            node.end,
        )
    x, y = np.array(points).T
    slopes = np.diff(y) / np.diff(x)
    measured = float(np.median(slopes[-3:]) if len(slopes) < 5 else np.median(slopes[2:5]))
    if abs(measured - 1) > MARGIN and (sharp or measured < 1):
        stated = scope.latex[bigs[0].start : bigs[0].end]
        raise Disagreement(
            node, f"the remainder behaves like {stated[1:]}^{measured:.2f}, not like {stated[1:]}", scope=scope
        )


def bases_of(node: Node) -> Iterator[Node]:
    """The node and all below it but exponents: in O(h^p) the h shrinks, p stays."""
    yield node
    for child in (node.base,) if isinstance(node, Power) else children(node):
        yield from bases_of(child)


def _size(big: BigO, scope: Scope, names: list[str], factor: float) -> float:
    size = abs(number(big.body, _scaled(scope, names, factor)))
    if not 0 < size < math.inf:
        raise FormulaError("what stands in O(…) is a positive number", scope.latex, big.start, big.end)
    return size


def _scaled(scope: Scope, names: list[str], factor: float) -> Scope:
    values = {n: scope.names[n] * factor for n in names}
    return scope.bound(**{n: int(v) if isinstance(scope.names[n], int) else v for n, v in values.items()})


def without(node: Node) -> Node:
    """A side with its O(…) term left out."""
    if isinstance(node, BigO):
        return Number("0")
    if isinstance(node, Sum):
        kept = [(s, t) for s, t in zip(node.signs, node.terms) if not isinstance(t, BigO)]
        return Sum(tuple(s for s, _ in kept), tuple(t for _, t in kept), start=node.start, end=node.end)
    return node
