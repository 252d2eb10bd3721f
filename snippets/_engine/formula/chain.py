"""The single relations a formula states, what is said when one is false, and how exactly it is compared."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from snippets._engine.formula.parse.statements import (
    Big,
    Chain,
    Chance,
    Derivative,
    Gradient,
    Integral,
    Limit,
    Lines,
    Logic,
)
from snippets._engine.formula.parse.tree import Node, Prime, descendants
from snippets._engine.formula.value.comparison import EXACT
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.extremes import real_variable
from snippets._engine.formula.value.laws import is_density

NUMERICAL = 1e-6  # relative tolerance where a derivative, an integral or a limit is computed


@dataclass
class Disagreement(Exception):
    """A relation that does not hold for some values."""

    node: Node
    message: str
    left: Any = None
    right: Any = None
    scope: Scope | None = None

    def __str__(self) -> str:
        return self.message


def relations(tree: Node) -> list[Node]:
    """Every single relation: a chain of one operator, an implication, or a statement for all values of a variable.

    Raises:
        ValueError: a part of the formula states nothing.
    """
    if isinstance(tree, Lines):
        return [r for item in tree.items for r in relations(item)]
    if isinstance(tree, Logic) and tree.op == r"\land":
        return [r for item in tree.terms for r in relations(item)]
    if isinstance(tree, Chain):
        return [
            Chain((a, b), (op,), start=a.start, end=b.end) for a, op, b in zip(tree.terms, tree.ops, tree.terms[1:])
        ]
    return [tree]


def default_tolerance(node: Node, scope: Scope) -> float:
    """1e-9, or 1e-6 where the formula holds a derivative, an integral, a limit, a minimum over real values, or an expectation
    under a density."""
    numerical, random, extremes = _numerical(node)
    dense = random and any(map(is_density, scope.names.values()))
    return NUMERICAL if numerical or dense or any(real_variable(n, scope) for n in extremes) else EXACT


@lru_cache(maxsize=4096)
def _numerical(node: Node) -> tuple[bool, bool, tuple[Big, ...]]:
    """Whether it holds something numerical, or an expectation; and its maxima and minima."""
    below = list(descendants(node))
    extremes = tuple(n for n in below if isinstance(n, Big) and n.op in ("argmin", "argmax", "max", "min"))
    numerical = any(isinstance(n, (Derivative, Gradient, Integral, Limit, Prime)) for n in below)
    return numerical, any(isinstance(n, Chance) for n in below), extremes
