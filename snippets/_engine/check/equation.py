"""`@equation`: a test that evaluates a published formula on many draws.

    @equation("normal-equation")
    def test_normal_equation(holds, rng):
        X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
        holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])

The formula is read by its label from the Markdown sources. pytest collects the decorated function;
`run(label)` says without pytest what they find, `publish(label, latex)` puts another LaTeX in the formula's place.
"""

import inspect
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from snippets._engine.check.failure import summary
from snippets._engine.check.given.free import free
from snippets._engine.check.given.judge import Broken, Given
from snippets._engine.check.holds import Holds
from snippets._engine.check.published import EquationError, EquationFailed, book, publish, published
from snippets._engine.check.registry import REGISTRY, Check, Reason, line_in, relative
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.relations import Disagreement

__all__ = [
    "EquationError",
    "EquationFailed",
    "book",
    "equation",
    "not_executed",
    "on_all_draws",
    "publish",
    "published",
    "run",
]


@dataclass(frozen=True)
class Finding:
    """`kind` is passed, failed (a relation is false) or error (formula and check do not fit)."""

    label: str
    kind: str
    checks: tuple[Check, ...]
    draws: int
    compared: int
    message: str = ""
    notes: str = ""  # what a reader is told besides, a line each


def on_all_draws(check: Check, given: Given | None = None) -> Holds:
    """Run one check on all its draws. The conditions are judged at the end, where it is the only check of its formula;
    otherwise they are `given`, and judged over all of them.

    Raises:
        EquationFailed: a relation is false, or a condition of the page is not that of the check.
        EquationError: the formula cannot be evaluated, or `holds` is never called.
    """
    formula = published(check.label)
    wanted = inspect.signature(check.body).parameters
    holds = Holds(formula, given, free(check.body) if "rng" in wanted else frozenset())
    draws = check.draws if "rng" in wanted else 1
    head, where = f'{formula.place}: equation "{check.label}"', ""
    try:
        for draw in range(draws):
            seed = [zlib.crc32(check.label.encode()), draw]
            where, before = f"draw {draw + 1} of {draws} (rng = np.random.default_rng({seed}))", holds.calls
            check.body(**{"holds": holds, "rng": np.random.default_rng(seed)} if "rng" in wanted else {"holds": holds})
            if holds.calls == before:
                raise EquationError(f"{head}: {check.name} never calls holds in {where}")
            if holds.ended < holds.calls:
                raise EquationError(f"{head}: {check.name} catches what holds raises in {where}; let it through")
        where = f"all {draws} draws together"
        for each in holds.trials.values():
            each.finish()
        holds.refuse_needless()
        holds.refuse_unstated()
        if given is None and len(REGISTRY.checks.get(check.label, ())) < 2:
            holds.given.finish()
    except Disagreement as found:
        raise EquationFailed(f"{head} is false\n{summary(found, formula.latex)}\n  {where}") from None
    except Broken as found:
        raise EquationFailed(f"{head}: {found}\n  {check.file}:{check.line}: {check.name}, {where}") from None
    except FormulaError as error:
        raise EquationError(f"{head} cannot be checked by {check.name}, {where}\n  {error}") from None
    except Exception as error:
        error.add_note(f"{head}, {where}")
        raise
    return holds


def run(label: str) -> Finding:
    """What all checks of a label find; errors are findings, too."""
    checks = tuple(REGISTRY.checks.get(label, ()))
    draws = compared = 0
    formula = published(label)
    given, notes = Given(formula.given), []
    for check in checks:
        try:
            holds = on_all_draws(check, given)
            draws, compared = draws + holds.calls, compared + holds.compared
            notes += holds.notes()
        except EquationFailed as found:
            return Finding(label, "failed", checks, draws, compared, str(found))
        except EquationError as error:
            return Finding(label, "error", checks, draws, compared, str(error))
        except Exception as error:
            line = line_in(error, {check.file}) or check.line
            said = f"{check.file}:{line}: {type(error).__name__}: {error}"
            return Finding(label, "error", checks, draws, compared, said)
    try:
        if checks:
            given.finish()
    except Broken as found:
        said = f'{formula.place}: equation "{label}": {found}\n  {checks[0].file}:{checks[0].line}, all draws together'
        return Finding(label, "failed", checks, draws, compared, said)
    if not checks:
        return Finding(
            label, "unchecked", checks, 0, 0, f'{formula.place}: equation "{label}": no check of it is registered'
        )
    told = "\n".join(dict.fromkeys([*given.notes(), *notes]))
    return Finding(label, "passed", checks, draws, compared, notes=told)


def equation(label: str, draws: int = 20) -> Callable[[Callable], Callable[[], None]]:
    """Make a function of `holds` and `rng` a test of the formula with this label; without `rng` it runs once."""

    def decorate(body: Callable) -> Callable[[], None]:
        wanted = set(inspect.signature(body).parameters)
        if "holds" not in wanted or wanted - {"holds", "rng"}:
            raise TypeError(f"{body.__name__} takes holds and, if it draws, rng")
        if draws < 1:
            raise ValueError(f"{body.__name__} makes {draws} draws: it would try nothing")
        published(label)
        check = Check(
            label, body.__name__, relative(body.__code__.co_filename), body.__code__.co_firstlineno, draws, body
        )
        REGISTRY.add(check)

        def test() -> None:
            __tracebackhide__ = True
            on_all_draws(check)

        test.__name__, test.__qualname__, test.__module__, test.__doc__ = (
            body.__name__,
            body.__qualname__,
            body.__module__,
            body.__doc__,
        )
        return test

    return decorate


def not_executed(label: str, because: str) -> None:
    """State why a formula has no check; the ledger shows the reason."""
    if not because.strip():
        raise ValueError(f'"{label}": the reason is empty')
    published(label)
    caller = sys._getframe(1)
    REGISTRY.excuse(Reason(label, because, relative(caller.f_code.co_filename), caller.f_lineno))
