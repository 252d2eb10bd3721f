"""How a kind of condition is recognised in a value, and how a value is changed until it is of that kind no more."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

Decides = TypeVar("Decides", bound=Callable[..., bool | None])
Misses = TypeVar("Misses", bound=Callable[..., Iterator[Any]])
DECIDES: dict[str, Callable[..., bool | None]] = {}  # kind -> whether a value is of it; None: no number can tell
MISSES: dict[str, Callable[..., Iterator[Any]]] = {}  # kind -> values of the same shape that are not of it


def decides(name: str) -> Callable[[Decides], Decides]:
    """Register `f(value, *args) -> bool | None`, or `f(values, *args)` for a kind that is said of several at once."""

    def register(f: Decides) -> Decides:
        DECIDES[name] = f
        return f

    return register


def misses(*names: str) -> Callable[[Misses], Misses]:
    """Register `f(value, rng)`, which yields near misses, the nearest first."""

    def register(f: Misses) -> Misses:
        MISSES.update(dict.fromkeys(names, f))
        return f

    return register
