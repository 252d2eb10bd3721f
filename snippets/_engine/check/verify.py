"""Run the checks of the formulas and keep their verdicts for the pages.

python -m snippets._engine.check.verify            every formula whose verdict is stale
python -m snippets._engine.check.verify svd        some, by label, stale or not
python -m snippets._engine.check.verify --all
"""

import argparse
import importlib
import multiprocessing
import os
import sys
from dataclasses import replace
from pathlib import Path

from snippets._engine.check import equation, script
from snippets._engine.check.ledger import Ledger, versions
from snippets._engine.check.record import Verdict
from snippets._engine.read.book import Book

ROOT = Path(__file__).resolve().parents[3]


def verify(ledger: Ledger, labels: list[str]) -> dict[str, Verdict]:
    """Run the checks of these labels on all cores and write their verdicts."""
    for file in sorted({s.file for label in labels for s in ledger.sources[label]}):
        importlib.import_module(file.removesuffix(".py").replace("/", "."))
    verdicts = {}
    for n, (label, found, lines) in enumerate(_run(labels), start=1):
        verdicts[label] = Verdict(
            ledger.digest(label), found.kind == "passed", found.draws, found.compared, found.message, versions(), lines
        )
        if sys.stderr.isatty() or n == len(labels):
            print(
                f"{chr(13) if sys.stderr.isatty() else ''}checked {n}/{len(labels)} formulas",
                end="\n" if n == len(labels) else "",
                file=sys.stderr,
                flush=True,
            )
    ledger.verdicts.write(verdicts, set(ledger.book.equations))
    return verdicts


def _run(labels: list[str]):
    if len(labels) < 4 or not hasattr(os, "fork"):
        yield from map(_one, labels)
        return
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        yield from pool.imap_unordered(_one, labels, chunksize=2)


def _one(label: str):
    found = equation.run(label)
    scripts = filter(None, map(script.script, equation.REGISTRY.checks[label] if found.kind == "passed" else ()))
    return label, replace(found, checks=()), next(scripts, "")  # a check is a function: it stays in its process


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m snippets._engine.check.verify", description=__doc__.splitlines()[0]
    )
    parser.add_argument("labels", nargs="*")
    parser.add_argument("--all", action="store_true", help="also those whose verdict is fresh")
    chosen = parser.parse_args()
    ledger = Ledger(Book(ROOT))
    for problem in ledger.problems:
        print(problem, file=sys.stderr)
    executed = [label for label, entry in ledger.entries.items() if entry.checks]
    unknown = set(chosen.labels) - set(executed)
    if unknown:
        parser.error(f"no check for {', '.join(sorted(unknown))}")
    labels = chosen.labels or (executed if chosen.all else ledger.stale)
    failed = [v for v in verify(ledger, labels).values() if not v.passed] if labels else []
    for verdict in failed:
        print(verdict.message)
    counts = {}
    for entry in Ledger(ledger.book).entries.values():
        if entry.equation.display:
            counts[entry.state] = counts.get(entry.state, 0) + 1
    total = sum(counts.values())
    scripts = sum(bool(e.verdict and e.verdict.script) for e in Ledger(ledger.book).entries.values())
    print(f"{scripts} formulas can be checked with a few lines from an empty file")
    print(
        f"{counts.get('checked', 0)} of {total} display formulas executed"
        + "".join(f", {n} {state}" for state, n in sorted(counts.items()) if state != "checked")
    )
    return int(bool(failed or ledger.problems))


if __name__ == "__main__":
    sys.exit(main())
