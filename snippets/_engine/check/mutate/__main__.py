"""How many wrong formulas the checks catch.

python -m snippets._engine mutate                       every mutant of every executed formula
python -m snippets._engine mutate svd                   of some formulas, by label
python -m snippets._engine mutate --part linear_algebra --sample 200
"""

import argparse
import random
import sys

from snippets._engine.check.ledger import Ledger
from snippets._engine.check.mutate.trial import ROOT, Outcome, load, trials
from snippets._engine.check.record import Mutants
from snippets._engine.read.book import PARTS, Book


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("labels", nargs="*", help="formulas; all if none is named")
    parser.add_argument("--part", choices=PARTS, help="formulas of one part")
    parser.add_argument("--sample", type=int, help="try so many mutants, drawn with --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--at-least", type=float, default=0.0, help="exit with an error below this rate, e.g. 0.97")
    chosen = parser.parse_args()

    candidates = load(chosen.part, chosen.labels)
    total = len(candidates)
    if chosen.sample is not None and chosen.sample < total:
        candidates = random.Random(chosen.seed).sample(candidates, chosen.sample)
    outcomes = []
    for n, outcome in enumerate(trials(candidates), start=1):
        outcomes.append(outcome)
        if sys.stderr.isatty() or n % 500 == 0 or n == len(candidates):
            print(
                f"{chr(13) if sys.stderr.isatty() else ''}tried {n}/{len(candidates)}",
                end="" if sys.stderr.isatty() and n < len(candidates) else "\n",
                file=sys.stderr,
                flush=True,
            )
    if len(outcomes) == total:
        keep(outcomes)
    return report(outcomes, total, chosen.at_least)


def keep(outcomes: list[Outcome]):
    """Write how many wrong versions of each formula were tried and caught: the pages show it."""
    ledger = Ledger(Book(ROOT))
    by_label: dict[str, list[bool]] = {}
    for o in outcomes:
        if o.caught or not o.reason:
            by_label.setdefault(o.label, []).append(o.caught)
    ledger.mutants.write(
        {label: Mutants(ledger.content(label), len(caught), sum(caught)) for label, caught in by_label.items()},
        set(ledger.book.equations),
    )


def report(outcomes: list[Outcome], total: int, at_least: float) -> int:
    """Print rate and survivors; 1 if the rate is too low or a stated equivalent has gone stale."""
    equivalents = [o for o in outcomes if o.reason and not o.caught]
    stale = [o for o in outcomes if o.reason and o.caught]
    survivors = [o for o in outcomes if not o.caught and not o.reason]
    tried = len(outcomes) - len(equivalents)
    for o in sorted(survivors, key=lambda o: (o.place, o.label)):
        print(f"survived  {o.place}  {o.label}  ({o.kind})\n    {' '.join(o.latex.split())}")
    for o in sorted(stale, key=lambda o: o.label):
        print(f"stated as equivalent, yet caught: {o.label}\n    {' '.join(o.latex.split())}")
    if not tried:
        print("no mutant was tried")
        return 1
    kinds = sorted({o.kind for o in outcomes})
    for kind in kinds:
        of = [o for o in outcomes if o.kind == kind and o not in equivalents]
        print(f"{kind:18s} {sum(o.caught for o in of):5d} of {len(of):5d} caught")
    rate = (tried - len(survivors)) / tried
    print(
        f"{len({o.label for o in outcomes})} formulas, {tried} wrong ones tried"
        f"{f' (of {total})' if total != len(outcomes) else ''}, {tried - len(survivors)} caught: {rate:.1%}; "
        f"{len(equivalents)} more are true as well, as stated beside their checks"
    )
    return int(rate < at_least or bool(stale))


if __name__ == "__main__":
    sys.exit(main())
