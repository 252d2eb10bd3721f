r"""A relation that a page states as a condition, such as `0 < \eta < 2/\beta`: is it kept, how near do the draws come?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from snippets._engine.check.given.values import read
from snippets._engine.formula.chain import default_tolerance
from snippets._engine.formula.parse.statements import ForAll
from snippets._engine.formula.parse.tree import Index, Name, Number, descendants
from snippets._engine.formula.together import REACHED
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.comparison import compare, truth
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.series import ranges
from snippets._engine.read.condition import Condition

NEAR = 0.1  # of its range: so near to its end a quantity comes on some draw
HALF = 0.3  # of the largest distance, where the range has one end and that is a number
ORDER = {"<", ">", r"\le", r"\ge"}
NOT = r"\ne"
STRICT = {r"\le": "<", r"\ge": ">"}


@dataclass(frozen=True)
class Distance:
    r"""How far the two sides are apart, and what that is compared with: None for the largest distance of all draws.
    For `\ne` between numbers the distance has a sign."""

    gap: float
    size: float | None
    whole: bool


def link(condition: Condition, scope: Scope) -> tuple[bool, list[Distance]]:
    r"""Whether the relation holds, for every value of an index without one; for an order, how near its sides are.

    Raises:
        FormulaError: a name in it has no value.
    """
    found = [_link(condition, inside) for inside in _everywhere(condition, scope)]
    return all(kept for kept, _ in found), [distance for _, distance in found if distance]


def _everywhere(condition: Condition, scope: Scope) -> Iterator[Scope]:
    r"""A scope for each value of the indices that have none, as the i of `p_i \ge 0`."""
    free: dict[str, int] = {}
    for latex in condition.args if condition.ops else ():
        for node in descendants(read(latex, scope)[0]):
            if isinstance(node, Index) and isinstance(node.base, Name) and not _spelled(node, scope):
                size = len(scope.names.get(node.base.identifier, ()))
                free |= {
                    i.identifier: size for i in node.items if isinstance(i, Name) and i.identifier not in scope.names
                }
    for places in product(*(range(1, size + 1) for size in free.values())):
        yield replace(scope, names={**scope.names, **dict(zip(free, places))})


def _spelled(node: Index, scope: Scope) -> bool:
    return node.identifier in scope.names or not hasattr(scope.names.get(node.base.identifier), "__len__")  # type: ignore[attr-defined]


def _link(condition: Condition, scope: Scope) -> tuple[bool, Distance | None]:
    op = condition.ops[condition.link] if condition.ops else ""
    if op in ("", r"\in", r"\subseteq", r"\sim"):
        tree, inside = read(condition.text, scope)
        if isinstance(tree, ForAll):
            return all(truth(tree.body, each) for each in ranges(tree, inside)), None
        return truth(tree, inside), None
    i = condition.link
    sides = [evaluate(*read(term, scope)) for term in condition.args]
    a, b = sides[i : i + 2]
    equal = (default_tolerance(read(condition.text, scope)[0], scope),) if op == "=" else ()  # wider for a slope
    kept = compare(a, b, op, *equal)
    if op == NOT and kept and isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return kept, Distance(a - b, 1.0, False)
    if op not in ORDER or not kept:
        return kept, None
    x, y = algebra.fit(a, b)
    if not np.all(np.isfinite([x, y])):
        return kept, None
    gap = float(np.min(np.abs(np.subtract(x, y))))
    whole = all(np.all(np.asarray(v) == np.round(np.real(v))) for v in (x, y))
    size: float | None = float(np.max(np.abs([x, y])))
    if len(sides) > 2 and all(o in ORDER for o in condition.ops):
        size = float(np.max(np.abs(np.subtract(*algebra.fit(sides[-1], sides[0])))))
    elif any(isinstance(read(t, scope)[0], Number) for t in condition.args[i : i + 2]):
        size = None
    return kept, Distance(gap, size, whole)


def nearest(found: list[Distance]) -> float:
    """The smallest distance over the draws as a part of the range."""
    most = max((d.gap for d in found), default=0.0)
    return min((d.gap / ((d.size if d.size is not None else most) or 1.0) for d in found), default=0.0)


def at_border(found: list[Distance]) -> int:
    """On how many draws the two sides are equal."""
    most = max((d.gap for d in found), default=0.0)
    return sum(abs(d.gap) <= REACHED * ((d.size if d.size is not None else most) or 1.0) for d in found)


def complaint(condition: Condition, found: list[Distance]) -> str:
    """What is missing at the border, empty where nothing is."""
    op = sign(condition)
    if op == NOT:
        if len({d.gap > 0 for d in found}) > 1:
            return ""
        left, right = condition.args[condition.link : condition.link + 2]
        one = f"{left} {'>' if found[0].gap > 0 else '<'} {right}"
        return f'every draw has ${one}$; the page says only {condition.shown}. Draw both, or say why there are none: holds.only(r"{one}", because="…")'
    if op in STRICT and not at_border(found):
        return (
            f"no draw reaches the border of ${condition.text}$: draw values at it, write {STRICT[op]} on the page, "
            f'or say why there are none: holds.only(r"{stricter(condition)}", because="…")'
        )
    wanted = HALF if any(d.size is None for d in found) else NEAR
    if op not in STRICT and not any(d.whole and d.gap <= 1 for d in found) and nearest(found) > wanted:
        return (
            f"the draws come no nearer to the end of ${condition.text}$ than {nearest(found):.0%} of its range; "
            f"{wanted:.0%} is wanted: a wider condition on the page would go unnoticed"
        )
    return ""


def stricter(condition: Condition) -> str:
    r"""`a < b` for `a \le b`; otherwise what the page says."""
    if not condition.ops:
        return condition.text
    op = sign(condition)
    left, right = condition.args[condition.link : condition.link + 2]
    return f"{left} {STRICT.get(op, '>' if op == NOT else op)} {right}"


def sign(condition: Condition) -> str:
    """The sign of the link, empty where the relation is said for all values of a name."""
    return condition.ops[condition.link] if condition.ops else ""
