"""Functions that a check binds: calling them, and their value at the names of their arguments."""

import inspect
from functools import lru_cache

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.value import algebra


@lru_cache(maxsize=1024)
def parameters(f) -> tuple[str, ...]:
    """The names of a function's arguments without a default; none where they are not known."""
    try:
        found = inspect.signature(f).parameters.values()
    except (ValueError, TypeError):
        return ()
    return tuple(
        p.name for p in found if p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
    )


def call(f, args):
    """A bound function at a point; its result as a number or an array."""
    if not callable(f):
        raise ValueError(f"{algebra.shape(f)} is no function")
    value = f(*args)
    return algebra.clean(np.array(value) if isinstance(value, (list, tuple)) else value)


def at_names(f, scope, node, frozen=None):
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
