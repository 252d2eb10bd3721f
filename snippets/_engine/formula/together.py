"""What only all draws of a check together show: a border that is reached, a ratio that is constant, sides that tell."""

import numpy as np

from snippets._engine.formula.chain import Disagreement
from snippets._engine.formula.parse.statements import Chain, Logic
from snippets._engine.formula.parse.tree import Node, Number
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.comparison import ROUNDING, difference

REACHED = 1e-7  # sides this close, relative to the larger one, are equal: the border of \le

ZERO = 1e-15  # sides this close are equal, however small they are: rounding around 0


def gaps(a: Value, b: Value) -> tuple[float, float]:
    """The smallest and the largest difference of two sides, relative to the larger one."""
    a, b = algebra.fit(a, b)
    size = float(np.max(np.abs([a, b]), initial=0.0))
    if not np.isfinite(size):
        return np.inf, np.inf
    found = np.abs(np.subtract(a, b))
    found = np.where(found <= ZERO, 0.0, found / (size or 1.0))
    return float(np.min(found)), float(np.max(found))


def apart(a: Value, b: Value) -> tuple[float, float]:
    """How far two equal sides are apart, and how large they are; sets and what has no size count as telling."""
    try:
        return difference(a, b)
    except (ValueError, TypeError):
        return 1.0, 1.0


def telling(node: Chain, sides: list[tuple[float, float]]) -> None:
    """Sides of `=` that are 0 on every draw tell nothing; sides of `\\approx` that agree to rounding are equal."""
    if node.ops == (r"\approx",):
        if all(gap <= ROUNDING * size for gap, size in sides):
            raise Disagreement(node, "the sides agree to rounding on every draw; write =")
    elif len(sides) > 1 and all(size <= ZERO for _, size in sides) and not any(t == Number("0") for t in node.terms):
        raise Disagreement(node, "both sides are 0 on every draw; draw values for which they are not")


def both_truths(node: Logic, seen: set) -> None:
    """The left statement of an implication is seen true, that of an equivalence false, too."""
    if node.op == r"\Leftrightarrow" and len(seen) < 2 or node.op == r"\Rightarrow" and True not in seen:
        raise Disagreement(
            node,
            f"the left statement is never {str(not any(seen)).lower()} over the draws; "
            "draw values for which it is, too",
        )


def bordered(node: Chain, found: list[tuple[float, float]], differ: bool, tight: bool | float, border: str) -> None:
    """An inequality is reached on some draw, or `border` says why that cannot be; and it is not an equality: on some
    draw the sides `differ`."""
    weak = node.ops[0] in (r"\le", r"\ge")
    least = min(g[0] for g in found)
    if weak and not differ:
        raise Disagreement(node, "the sides are equal on every draw; draw values for which they differ, or write =")
    if tight and tight is not True or tight and not weak:
        wanted = 0.1 if tight is True else tight
        if least > wanted:
            raise Disagreement(
                node,
                f"tight: the sides come no closer than {least:.3g} (relative) over the draws, {wanted:g} is wanted",
            )
    if weak and least > REACHED and not border:
        raise Disagreement(
            node,
            f"equality is never reached: the sides come no closer than {least:.3g} (relative) over the draws. "
            'Draw values at the border, or say why there are none: holds(..., border="…")',
        )
    if border and weak and least <= REACHED:
        raise Disagreement(node, f"border= says why equality is not reached, and it is: {border}")


def proportional(node: Node, parts: list, tolerance: float) -> None:
    """One positive ratio within a draw where it has several entries, otherwise over the draws, and not always 1."""
    draws: dict[int, list] = {}
    for left, right, drawn, _ in parts:
        draws.setdefault(drawn, []).append((left, right))
    groups = [tuple(np.concatenate(side) for side in zip(*pairs)) for pairs in draws.values()]
    if all(left.size == 1 for left, _ in groups):
        groups = [tuple(np.concatenate(side) for side in zip(*groups))]
    constants = []
    for left, right in groups:
        if left.size < 2 or np.ptp(np.abs(right)) == 0:
            raise Disagreement(node, r"\propto needs several different values: pass each={...} or an array")
        constant = np.vdot(right, left) / np.vdot(right, right)
        if constant == 0 or np.max(np.abs(left - constant * right)) > tolerance * np.max(np.abs(left)):
            raise Disagreement(node, "the ratio is not constant", left, right, parts[0][3])
        if np.real(constant) < 0:
            raise Disagreement(node, r"the constant of \propto is negative; write the sign", left, right, parts[0][3])
        constants.append(constant)
    if all(abs(c - 1) <= tolerance for c in constants):
        raise Disagreement(node, r"the sides of \propto are equal; write =")
