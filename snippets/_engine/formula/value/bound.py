"""Functions that a check binds: calling them, and their value at the names of their arguments."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Protocol

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.tree import Node
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value


class Names(Protocol):
    """What is asked of a scope here: `evaluate.Scope` stands above."""

    @property
    def latex(self) -> str: ...

    @property
    def names(self) -> Mapping[str, Value]: ...


@lru_cache(maxsize=1024)
def parameters(f: Callable[..., Value]) -> tuple[str, ...]:
    """The names of a function's arguments without a default; none where they are not known."""
    try:
        found = inspect.signature(f).parameters.values()
    except (ValueError, TypeError):
        return ()
    return tuple(
        p.name for p in found if p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
    )


def call(f: Value, args: Iterable[Value]) -> Value:
    """A bound function at a point; its result as a number or an array."""
    if not callable(f):
        raise ValueError(f"{algebra.shape(f)} is no function")
    value = f(*args)
    return algebra.clean(np.array(value) if isinstance(value, (list, tuple)) else value)


def at_names(f: Callable[..., Value], scope: Names, node: Node, frozen: Mapping[str, Value] | None = None) -> Value:
    """A bound function at the values bound to its arguments' names, which may be functions of others in turn.

    `y=lambda u: u**2, u=np.sin, x=0.3`: the value of y is sin(0.3)**2 where sin is written `lambda x: np.sin(x)`.
    """
    names = parameters(f)
    if not names:
        raise FormulaError("a function without its argument", scope.latex, node.start, node.end)
    args = []
    for name in names:
        value = (frozen or {}).get(name, scope.names.get(name))
        if value is None:
            raise FormulaError(f"a function here takes {name}, which has no value", scope.latex, node.start, node.end)
        args.append(at_names(value, scope, node) if callable(value) else algebra.clean(value))
    return call(f, args)
