"""From the LaTeX and the values of a check to a tree and a scope; values that the formula never mentions are an error."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.cursor import Vocabulary
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.statements import Derivative
from snippets._engine.formula.parse.tree import Apply, Index, Mark, Name, Node, Number, Phrase, descendants
from snippets._engine.formula.value import calculus, cases, chance, functions, indexing, series, values
from snippets._engine.formula.value.algebra import Value, clean
from snippets._engine.formula.value.bound import parameters
from snippets._engine.formula.value.evaluate import Scope, evaluate, mentioned

RULES = (calculus, cases, chance, functions, indexing, series, values)  # their rules give the nodes of a tree a value


def bind(latex: str, values: Mapping[str, Any], phrases: Mapping[str, Any] | None = None) -> tuple[Node, Scope]:
    """Read a formula with the bound names known, and make the scope to evaluate it in.

    Raises:
        FormulaError: the formula cannot be read, or a value or phrase does not occur in it.
    """
    phrases = phrases or {}
    functions_ = frozenset(n for n, v in values.items() if is_function(v))
    tree, used = _read(latex, Vocabulary(frozenset(values), functions_, tuple(sorted(phrases))))
    check_used(used, latex, values, phrases)
    names, whole = ({n: clean(v) for n, v in of.items()} for of in (values, phrases))
    return tree, Scope(latex, names, whole, applied=used.applied)


def value(latex: str, **values: Value) -> Value:
    """The value of a formula without relations: `value(r"x^\\top y", x=x, y=y)`."""
    tree, scope = bind(latex, values)
    return evaluate(tree, scope)


def is_function(bound: Value) -> bool:
    if isinstance(bound, dict):
        bound = list(bound.values())
    return callable(bound) or isinstance(bound, (list, tuple)) and bool(bound) and all(map(callable, bound))


@dataclass(frozen=True)
class Used:
    """What a formula mentions: names, the beginnings of those it spells out (`x_` of x_i for x_1, x_2 …), phrases, and
    the functions that are written with their arguments, and nowhere differentiated without, as in `∂f/∂x`."""

    names: frozenset[str]
    families: frozenset[str]
    phrases: frozenset[str]
    applied: frozenset[str]


def check_used(used: Used, latex: str, values: Mapping[str, Any], phrases: Mapping[str, Any]) -> None:
    names = used.names
    for name, bound in values.items():
        if name in names and callable(bound):
            names = names | set(parameters(bound))
    unused = [
        n
        for n in values
        if n not in names and not any(n.startswith(p) and n[len(p) :].isdigit() for p in used.families)
    ]
    unused += [f"bind {p}" for p in phrases if p not in used.phrases]
    if unused:
        raise FormulaError(f"the formula does not mention {', '.join(unused)}", latex)


@lru_cache(maxsize=4096)
def _read(latex: str, vocabulary: Vocabulary) -> tuple[Node, Used]:
    """The tree of a formula, and what it mentions: looked up once for all draws."""
    tree = parse(latex, vocabulary)
    nodes = list(descendants(tree))
    names, families = mentioned(tree), set()
    for node in nodes:
        if (
            isinstance(node, Index)
            and isinstance(node.base, Name)
            and not all(isinstance(i, Number) for i in node.items)
        ):
            families.add(f"{node.base.identifier}_")
        if isinstance(node, Mark) and node.kind == "c":
            names.add("Omega")
    of = lambda kind, part: {getattr(getattr(n, part), "identifier", None) for n in nodes if isinstance(n, kind)}
    applied = frozenset(n for n in of(Apply, "function") - of(Derivative, "body") if n)
    phrases = frozenset(n.key for n in nodes if isinstance(n, Phrase))
    return tree, Used(frozenset(names), frozenset(families), phrases, applied)
