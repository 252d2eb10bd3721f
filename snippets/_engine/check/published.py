"""The formula that a check is of, as it stands on a page or as something puts another in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from snippets._engine.place import ROOT
from snippets._engine.read.book import Book
from snippets._engine.read.condition import Condition

_overrides: dict[str, tuple[str, tuple[Condition, ...] | None]] = {}


class EquationFailed(AssertionError):
    """The published formula is false for some values, or its conditions are not those of the check."""


class EquationError(Exception):
    """The formula cannot be evaluated, or the check does not fit it."""


@dataclass(frozen=True)
class Published:
    """A formula as it stands on a page, with its conditions."""

    label: str
    latex: str
    place: str
    given: tuple[Condition, ...] = ()


@lru_cache(maxsize=1)
def book() -> Book:
    return Book(ROOT)


def published(label: str) -> Published:
    """The formula with this label: from the pages, or as `publish` has set it.

    Raises:
        EquationError: no page has the label.
    """
    found = book().equations.get(label)
    if found is None and label not in _overrides:
        raise EquationError(f'no formula in docs/ has the label "{label}"')
    place = f"{found.page}:{found.line}" if found else "unpublished"
    latex, given = _overrides.get(label, ("", None))
    if given is None:
        given = found.given if found else ()
    return Published(label, latex or (found.latex if found else ""), place, given)


@contextmanager
def publish(label: str, latex: str, given: tuple[Condition, ...] | None = None) -> Iterator[None]:
    """Check another LaTeX under a label, e.g. a mutant; and under other conditions, where they are `given`."""
    before = _overrides.get(label)
    _overrides[label] = latex, given
    try:
        yield
    finally:
        _overrides.pop(label)
        if before is not None:
            _overrides[label] = before
