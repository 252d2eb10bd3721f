"""Which formulas can be checked with lines that run from an empty file, and why the others cannot.

python -m snippets._engine yourself
"""

import argparse
import re
import sys

from snippets._engine.check.ledger import Ledger
from snippets._engine.check.record import Verdict
from snippets._engine.place import ROOT
from snippets._engine.read.book import Book


def kinds(ledger: Ledger) -> dict[str, list[str]]:
    """Kind of script, or reason for having none -> labels, the largest first."""
    found: dict[str, list[str]] = {}
    for label, entry in ledger.entries.items():
        if entry.checks:
            found.setdefault(_kind(entry.verdict), []).append(label)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))


def _kind(verdict: Verdict | None) -> str:
    if verdict is None or not verdict.passed:
        return "its check has not run, or fails"
    if not verdict.script:
        return re.sub(r"\$.*\$|\d+", "…", verdict.unscripted)
    draws = re.search(r"^for draw in range\((\d+)\)", verdict.script, re.MULTILINE)
    return f"has a script of {draws[1]} draws" if draws else "has a script, and nothing to draw"


def main() -> int:
    """Print each kind with its count; of the formulas without a script, the labels and the reasons."""
    argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0]).parse_args()
    ledger = Ledger(Book(ROOT))
    for kind, labels in kinds(ledger).items():
        print(f"{len(labels):4}  {kind}")
        for label in labels:
            verdict = ledger.entries[label].verdict
            if verdict is None or not verdict.script:
                print(f"      {label}{f': {verdict.unscripted}' if verdict and verdict.unscripted else ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
