"""Where the rules for NumPy expressions are registered, and where brackets go."""

import re
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, TypeVar

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Binary, Index, Name, Node, Product, Sum
from snippets._engine.formula.value.bound import parameters
from snippets._engine.formula.value.evaluate import Scope

Writer = TypeVar("Writer", bound=Callable[[Any, Scope], str])
LENGTHS: ContextVar[bool] = ContextVar("lengths", default=False)  # whether I is as large as what stands beside it, else
# as in these values: where the draws have several shapes
WRITERS: dict[type, Callable[[Any, Scope], str]] = {}


def write(node: Node, scope: Scope) -> str:
    """The expression; for a chain, a statement that is true or false.

    Raises:
        FormulaError: this notation has no NumPy expression.
    """
    write = WRITERS.get(type(node))
    if write is None:
        raise FormulaError("this has no NumPy expression", scope.latex, node.start, node.end)
    return write(node, scope)


def writer(*kinds: type) -> Callable[[Writer], Writer]:
    """Register how nodes of these types are written."""

    def register(f: Writer) -> Writer:
        WRITERS.update(dict.fromkeys(kinds, f))
        return f

    return register


def atom(node: Node, scope: Scope) -> str:
    """The expression of an operand, in brackets unless it is a name, a call, or an index of one."""
    text = write(node, scope)
    return text if re.fullmatch(r"[\w.]+", text) or _encloses(text) else f"({text})"


def _encloses(text: str) -> bool:
    """Whether a text is a name with brackets behind it that end where it ends."""
    head = re.match(r"[A-Za-z_][\w.]*(?=[(\[])", text)
    if head is None:
        return False
    depth = 0
    for i, sign in enumerate(text[head.end() :], head.end()):
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and i + 1 < len(text) and text[i + 1] not in "[(.":
            return re.fullmatch(r"\.[\w.]+", text[i + 1 :]) is not None
    return True


def factor(node: Node, scope: Scope, first: bool = False) -> str:
    """An operand of a product; a quotient needs no brackets where it comes first."""
    bare = first and isinstance(node, Binary) and node.op == "/"
    return atom(node, scope) if isinstance(node, (Sum, Product, Binary, Chain)) and not bare else write(node, scope)


def named(node: Any, scope: Scope) -> str:
    """The name of a bound function, or its place in a list of them."""
    if isinstance(node, Index) and node.identifier not in scope.names and isinstance(node.base, Name):
        several = scope.names.get(node.base.identifier)
        if isinstance(several, (list, tuple)) and len(node.items) == 1:
            return f"{node.base.identifier}[{write(node.items[0], scope)} - 1]"
    if getattr(node, "identifier", None) not in scope.names:
        raise FormulaError("this function has no name of its own", scope.latex, node.start, node.end)
    return node.identifier


def at_names(name: str, bound: Callable, node: Node, scope: Scope) -> str:
    """A bare function at the values of its arguments' names."""
    names = parameters(bound)
    if not names or any(n not in scope.names for n in names):
        raise FormulaError("a function without its argument", scope.latex, node.start, node.end)
    inner = (scope.names[n] for n in names)
    return f"{name}({', '.join(at_names(n, v, node, scope) if callable(v) else n for n, v in zip(names, inner))})"
