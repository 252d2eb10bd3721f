"""Run the checks of the formulas and keep their verdicts for the pages.

python -m snippets._engine verify            every formula whose verdict is stale
python -m snippets._engine verify svd        some, by label, stale or not
python -m snippets._engine verify --all
"""

import argparse
import sys

from snippets._engine.check import named
from snippets._engine.check.background import SECONDS, Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.place import ROOT
from snippets._engine.progress import Progress
from snippets._engine.read.book import Book


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("labels", nargs="*")
    parser.add_argument("--all", action="store_true", help="also those whose verdict is fresh")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="processor time for the checks of one formula")
    chosen = parser.parse_args()
    ledger, checks = Ledger(Book(ROOT)), Checks(chosen.seconds)
    executed = [label for label, entry in ledger.entries.items() if entry.checks]
    if unknown := named.unchecked(ledger, chosen.labels):
        print(*unknown, sep="\n", file=sys.stderr)
        return 2
    labels = chosen.labels or (executed if chosen.all else ledger.stale)
    failed, true = [], []
    for label, verdict in checks.outcomes(ledger, labels, Progress("checking", len(labels))) if labels else ():
        if verdict and not verdict.passed:
            failed.append(label)
            equation = ledger.book.equations[label]
            print(f"{equation.page}:{equation.line}: {verdict.message}")
        elif verdict:
            true.append((label, verdict))
    ledger = Ledger(ledger.book)
    unchecked = checks.problems(ledger, set(labels))
    homes = {ledger.book.equations[label].page for label in chosen.labels}
    stated = [problem for problem in ledger.book.problems if problem.page in homes]
    for problem in sorted({*ledger.problems, *unchecked, *stated}):
        print(problem, file=sys.stderr)
    for label, verdict in true if chosen.labels else ():
        draws = "once" if verdict.draws == 1 else f"on {verdict.draws} draws"
        print(f"{label} holds, tried {draws}")
    wrong = bool(failed or ledger.problems or unchecked or stated)
    if chosen.labels:
        return int(wrong)
    counts: dict[str, int] = {}
    for entry in ledger.entries.values():
        if entry.equation.display:
            counts[entry.state] = counts.get(entry.state, 0) + 1
    scripts = sum(bool(e.verdict and e.verdict.script) for e in ledger.entries.values())
    print(f"{scripts} formulas can be checked with a few lines from an empty file")
    print(
        f"{counts.get('checked', 0)} of {sum(counts.values())} display formulas executed"
        + "".join(f", {n} {state}" for state, n in sorted(counts.items()) if state != "checked")
    )
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
