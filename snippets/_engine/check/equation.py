"""`@equation`: a test that evaluates a published formula on many draws.

    @equation("normal-equation")
    def test_normal_equation(holds, rng):
        X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
        holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])

The formula is read by its label from the Markdown sources. pytest collects the decorated function;
`run(label)` gives the verdict without pytest, `publish(label, latex)` puts another LaTeX in the formula's place.
"""

import inspect
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

import numpy as np

from snippets._engine.check.failure import summary
from snippets._engine.check.registry import REGISTRY, ROOT, Check, Reason, line_in, relative
from snippets._engine.formula.bind import bind as bound_in
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.read.book import Book

_overrides: dict[str, str] = {}


class EquationFailed(AssertionError):
    """The published formula is false for some values."""


class EquationError(Exception):
    """The formula cannot be evaluated, or the check does not fit it."""


@dataclass(frozen=True)
class Published:
    """A formula as it stands on a page."""

    label: str
    latex: str
    place: str


@dataclass(frozen=True)
class Verdict:
    """`kind` is passed, failed (a relation is false) or error (formula and check do not fit)."""

    label: str
    kind: str
    checks: tuple[Check, ...]
    draws: int
    compared: int
    message: str = ""


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
    return Published(label, _overrides.get(label) or (found.latex if found else ""), place)


@contextmanager
def publish(label: str, latex: str) -> Iterator[None]:
    """Check another LaTeX under a label, e.g. a mutant."""
    before = _overrides.get(label)
    _overrides[label] = latex
    try:
        yield
    finally:
        _overrides.pop(label)
        if before is not None:
            _overrides[label] = before


class Holds:
    """The `holds` of one check: evaluates the formula's relations for the values of one draw."""

    def __init__(self, formula: Published):
        self.formula = formula
        self.trials: dict[tuple, Trial] = {}
        self.calls = self.compared = 0
        self.outside: dict[str, list[bool]] = {}  # condition -> whether the formula was false without it

    def __call__(
        self,
        *,
        bind: Mapping[str, Any] | None = None,
        each: Mapping[str, Any] | None = None,
        tolerance: float | None = None,
        tight: bool | float = False,
        sharp: bool = True,
        simulated: str = "",
        border: str = "",
        **values,
    ):
        """Every relation of the formula holds for these values.

        Args:
            bind: values of whole phrases, e.g. {r"P(H \\mid E)": 0.3}.
            each: names with the values to run through, e.g. {"k": range(1, 4)}.
            tolerance: relative tolerance, where a simulation or an approximation needs one.
            simulated: why `=` has a tolerance, for the reader, e.g. "the mean of 20,000 draws".
            border: why equality in `\\le` is not reached, for the reader.
            tight: over the draws, an inequality is reached (`<`: comes within 0.1, or the number given).
            sharp: O(h^p) is the exact order, not only a bound.
            values: by Python name; `\\hat\\theta` is theta_hat.

        Raises:
            Disagreement, FormulaError
        """
        self.calls += 1
        scopes = []
        for combination in product(*(each or {}).values()):
            tree, scope = bound_in(self.formula.latex, {**values, **dict(zip(each or {}, combination))}, bind)
            scopes.append(scope)
        if not scopes:
            raise ValueError("each= holds no values")
        stated = (tree, tolerance, tight, sharp, simulated, border)
        trial = self.trials.setdefault(stated, Trial(*stated))
        trial.draw(scopes)
        self.compared += len(scopes)

    def fails(self, *, outside: str, bind: Mapping[str, Any] | None = None, tolerance: float | None = None, **values):
        """The formula is false for values outside of a condition, on one draw at least; or a definition refuses them.

        Args:
            outside: the condition that these values break, e.g. "independent".

        Raises:
            FormulaError: the formula cannot be evaluated for them.
        """
        tree, scope = bound_in(self.formula.latex, values, bind)
        seen = self.outside.setdefault(outside, [])
        try:
            Trial(tree, tolerance, simulated=outside).draw([scope])
        except Disagreement:
            seen.append(True)
        else:
            seen.append(False)

    def refuse_needless(self):
        """Raises EquationFailed for a condition without which the formula was never false."""
        for condition, false in self.outside.items():
            if not any(false):
                raise EquationFailed(
                    f'{self.formula.place}: equation "{self.formula.label}" holds without "{condition}" on all '
                    f"{len(false)} tries: the condition is not needed, or the check does not see what it is for"
                )


def trial(check: Check) -> Holds:
    """Run one check on all its draws.

    Raises:
        EquationFailed: a relation is false.
        EquationError: the formula cannot be evaluated, or `holds` is never called.
    """
    formula = published(check.label)
    holds = Holds(formula)
    wanted = inspect.signature(check.body).parameters
    draws = check.draws if "rng" in wanted else 1
    head, where = f'{formula.place}: equation "{check.label}"', ""
    try:
        for draw in range(draws):
            seed = [zlib.crc32(check.label.encode()), draw]
            where, before = f"draw {draw + 1} of {draws} (rng = np.random.default_rng({seed}))", holds.calls
            check.body(**{"holds": holds, "rng": np.random.default_rng(seed)} if "rng" in wanted else {"holds": holds})
            if holds.calls == before:
                raise EquationError(f"{head}: {check.name} never calls holds in {where}")
        where = f"all {draws} draws together"
        for each in holds.trials.values():
            each.finish()
        holds.refuse_needless()
    except Disagreement as found:
        raise EquationFailed(f"{head} is false\n{summary(found, formula.latex)}\n  {where}") from None
    except FormulaError as error:
        raise EquationError(f"{head} cannot be checked by {check.name}, {where}\n  {error}") from None
    except Exception as error:
        error.add_note(f"{head}, {where}")
        raise
    return holds


def run(label: str) -> Verdict:
    """The verdict over all checks of a label; errors become verdicts, too."""
    checks = tuple(REGISTRY.checks.get(label, ()))
    draws = compared = 0
    for check in checks:
        try:
            holds = trial(check)
            draws, compared = draws + holds.calls, compared + holds.compared
        except EquationFailed as found:
            return Verdict(label, "failed", checks, draws, compared, str(found))
        except EquationError as error:
            return Verdict(label, "error", checks, draws, compared, str(error))
        except Exception as error:
            line = line_in(error, {check.file}) or check.line
            said = f"{check.file}:{line}: {type(error).__name__}: {error}"
            return Verdict(label, "error", checks, draws, compared, said)
    return Verdict(label, "passed" if checks else "unchecked", checks, draws, compared)


def equation(label: str, draws: int = 20) -> Callable[[Callable], Callable[[], None]]:
    """Make a function of `holds` and `rng` a test of the formula with this label; without `rng` it runs once."""

    def decorate(body: Callable) -> Callable[[], None]:
        wanted = set(inspect.signature(body).parameters)
        if "holds" not in wanted or wanted - {"holds", "rng"}:
            raise TypeError(f"{body.__name__} takes holds and, if it draws, rng")
        published(label)
        check = Check(
            label, body.__name__, relative(body.__code__.co_filename), body.__code__.co_firstlineno, draws, body
        )
        REGISTRY.add(check)

        def test():
            __tracebackhide__ = True
            trial(check)

        test.__name__, test.__qualname__, test.__module__, test.__doc__ = (
            body.__name__,
            body.__qualname__,
            body.__module__,
            body.__doc__,
        )
        return test

    return decorate


def not_executed(label: str, because: str):
    """State why a formula has no check; the ledger shows the reason."""
    if not because.strip():
        raise ValueError(f'"{label}": the reason is empty')
    published(label)
    caller = sys._getframe(1)
    REGISTRY.excuse(Reason(label, because, relative(caller.f_code.co_filename), caller.f_lineno))
