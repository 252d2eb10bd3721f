"""Sums that a text does: terms of a chain that hold numbers alone, evaluated without any values.

`1 - 0.95^{20} = 0.64` is true if the left side rounds to the literal on the right; `s^2 = (4 + 1 + 9)/2 = 7` does one
sum, whatever s is. Needs the evaluator only where there is a sum.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.cursor import Vocabulary
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.statements import Chain, Chance, Lines
from snippets._engine.formula.parse.tree import (
    Apply,
    Fence,
    Index,
    Matrix,
    Name,
    Node,
    Number,
    Sample,
    Sum,
    descendants,
)

CONSTANTS = {"e", "pi"}
EQUAL, ORDERED = {"=", r"\approx"}, {"<", ">", r"\le", r"\ge", r"\ne"}
EXACT = 1e-9


@dataclass(frozen=True)
class Done:
    """A sum that a formula does: the two sides as written, where they stand, and what is wrong with it, or nothing."""

    left: str
    op: str
    right: str
    start: int
    end: int
    wrong: str = ""


@lru_cache(maxsize=8192)
def reads(latex: str) -> Node | None:
    """The tree of a formula, read without any names bound; None where it is not read."""
    try:
        return parse(latex, Vocabulary())
    except FormulaError:
        return None


def numeric(node: Node) -> bool:
    """Whether it holds numbers, e and π alone."""
    below = list(descendants(node))
    return all(
        not isinstance(n, (Index, Sample, Apply, Chain, Chance))
        and not (isinstance(n, Name) and (n.marks or n.base not in CONSTANTS))
        for n in below
    )


def plain(node: Node) -> bool:
    """Whether it is a literal with its sign, or a row or matrix of such: what a result is written as."""
    match node:
        case Number():
            return True
        case Sum(_, (term,)):
            return plain(term)
        case Fence(_, items, _):
            return all(map(plain, items))
        case Matrix(rows):
            return all(plain(n) for row in rows for n in row)
    return False


@lru_cache(maxsize=8192)
def sums(latex: str) -> tuple[Done, ...]:
    """Every sum that a formula does, in its order."""
    tree = reads(latex)
    chains = (
        [tree]
        if isinstance(tree, Chain)
        else [n for n in tree.items if isinstance(n, Chain)]
        if isinstance(tree, Lines)
        else []
    )
    found = []
    for chain in chains:
        known: tuple[int, Node] | None = None
        for n, term in enumerate(chain.terms):
            bare = isinstance(term, Name) and chain.ops[max(n - 1, 0)] != r"\approx"
            if not numeric(term) or bare:
                continue
            between = chain.ops[known[0] : n] if known else ()
            if known and (set(between) <= EQUAL or len(between) == 1 and between[0] in ORDERED):
                found += _done(latex, known[1], between[-1], term)
            known = n, term
    return tuple(found)


def _done(latex: str, left: Node, op: str, right: Node) -> list[Done]:
    """The sum, or nothing where a side has no value, as 0 log 0."""
    said = latex[left.start : left.end], op, latex[right.start : right.end]
    try:
        wrong = _wrong(latex, left, op, right, _value(latex, left), _value(latex, right))
    except (FormulaError, ValueError, TypeError, ArithmeticError):
        return []
    return [Done(*said, left.start, right.end, wrong)]


def _wrong(latex: str, left: Node, op: str, right: Node, a: Any, b: Any) -> str:
    from snippets._engine.formula.value.comparison import compare, difference

    if op in ORDERED:
        return "" if compare(a, b, op) else f"is false: the sides are {_shown(a)} and {_shown(b)}"
    off, size = difference(a, b)
    units = [_unit(n) for n in (left, right) if plain(n)]
    units = units or [min(filter(None, (_rounding(latex, left, a), _rounding(latex, right, b))), default=0.0)]
    if off <= EXACT * size + 1e-15 or off <= max(units) / 2 * (1 + EXACT):
        return ""
    one, other = (a, b) if plain(right) else (b, a)
    return f"is false: {_shown(one)} is not {_shown(other)}"


def _value(latex: str, node: Node) -> Any:
    from snippets._engine.formula.bind import RULES
    from snippets._engine.formula.value.evaluate import Scope, evaluate

    assert RULES  # they give the nodes their values
    return evaluate(node, Scope(latex, {}, {}))


def _unit(node: Node) -> float:
    """The worth of the last digit of a literal, of the roughest of several."""
    texts = [n.text for n in descendants(node) if isinstance(n, Number)]
    return max(float(Decimal(1).scaleb(-len(t.partition(".")[2]))) for t in texts)


def _rounding(latex: str, node: Node, value: Any) -> float:
    """By how much a side is uncertain if its decimals are rounded, twice."""
    from snippets._engine.formula.value.comparison import difference

    off = 0.0
    for n in [d for d in descendants(node) if isinstance(d, Number) and "." in d.text]:
        moved = replace(n, text=str(Decimal(n.text) + Decimal(1).scaleb(-len(n.text.partition(".")[2])) / 2))
        off += difference(value, _value(latex, _put(node, n, moved)))[0]
    return 2 * off


def _put(node: Any, old: Node, new: Node) -> Any:
    """The tree with one node, found by its place, replaced."""
    if isinstance(node, tuple):
        return tuple(_put(n, old, new) for n in node)
    if not isinstance(node, Node):
        return node
    if node == old and node.start == old.start:
        return new
    return replace(
        node, **{f: _put(getattr(node, f), old, new) for f in node.__dataclass_fields__ if f not in ("start", "end")}
    )


def _shown(value: Any) -> str:
    import numpy as np

    found = np.ravel(value)
    text = ", ".join(f"{float(x):.6g}" for x in found[:6])
    return text if found.size == 1 else f"({text}{', …' if found.size > 6 else ''})"
