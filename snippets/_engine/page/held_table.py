"""What holds the numbers and the inline facts of the book, counted, and what nothing holds.

python -m snippets._engine held
"""

import argparse
import sys

from snippets._engine.page import facts, numbers
from snippets._engine.page.press import Press
from snippets._engine.place import ROOT


def main() -> int:
    argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0]).parse_args()
    press = Press.at(ROOT)
    press.hold()
    counts = press.prints.counts
    print("\n".join(table(counts)))
    return int(any(counts.get(state) for state in ("number nowhere", "fact unchecked")))


def table(counts: dict[str, int]) -> list[str]:
    """A line for each state: how often, and what it says."""
    lines = []
    for kind, title, states in (
        ("number", "numbers of two digits or more in running text", numbers.STATES),
        ("fact", "inline formulas with a relation, or with a label", facts.STATES),
    ):
        lines.append(f"{sum(counts.get(f'{kind} {state}', 0) for state in states):6} {title}")
        lines += [f"{counts.get(f'{kind} {state}', 0):12} {said}" for state, said in states.items()]
    return lines
