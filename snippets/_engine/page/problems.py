"""What is wrong with a build, and what it has not tried."""

from collections.abc import Iterable, Mapping, Set

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.page import held
from snippets._engine.page.edition import Edition
from snippets._engine.page.facts import Fact
from snippets._engine.page.labs import Labs
from snippets._engine.page.printing import Print
from snippets._engine.read.problem import Problem
from snippets._engine.run.absent import ABSENT, OPTIONAL


def met(
    edition: Edition, checks: Checks, running: Set[str], prints: Iterable[Print], facts: Mapping[str, list[Fact]]
) -> list[Problem]:
    """Every problem, sorted by page and line. The checks of the labels in `running` have still to end."""
    book, ledger = edition.book, edition.ledger
    found = [*book.problems, *ledger.problems, *_orphans(edition), *_refuted(ledger), *_missing(ledger)]
    found += checks.problems(ledger, set(ledger.stale) - running)
    for printed in prints:
        found += printed.problems
    for path, stated in facts.items():
        found += held.unchecked(book.pages[path], stated)
    return sorted({*found, *held.readme(edition)})


def untried(edition: Edition, checks: Checks, labs: Labs) -> str:
    """What was not tried, because a library is not installed that some machines cannot have; empty if all was."""
    runs = sum(run.failure is not None and run.failure.type == ABSENT for run in edition.results.values())
    labels = len(checks.untried(edition.ledger))
    said = f"{runs} snippets, the checks of {labels} formulas and {len(labs.untried)} labs were not tried"
    missing = " and ".join(OPTIONAL.values())
    return f"{missing} is not installed: {said}, and the pages say so" if runs or labels or labs.untried else ""


def _refuted(ledger: Ledger) -> list[Problem]:
    """A formula that its own check refutes must not be published."""
    return [
        Problem(e.equation.page, e.equation.line, e.verdict.message)
        for e in ledger.entries.values()
        if e.state == "failed" and e.verdict
    ]


def _missing(ledger: Ledger) -> list[Problem]:
    """Nor one that nothing tries, unless a file of checks says why."""
    return [
        Problem(
            e.equation.page,
            e.equation.line,
            f'equation "{e.equation.label}" has no check; write one, @equation("{e.equation.label}"), '
            f"or say why there is none, not_executed('{e.equation.label}', because='…')",
        )
        for e in ledger.entries.values()
        if e.state == "missing"
    ]


def _orphans(edition: Edition) -> list[Problem]:
    files = (f.relative_to(edition.root).as_posix() for f in sorted(edition.root.glob("snippets/[!_]*/**/[!.]*.py")))
    said = "no page shows this snippet; embed it or delete it"
    return [Problem(f, 1, said) for f in files if f not in edition.places]
