"""How many wrong formulas the checks catch.

python -m snippets._engine mutate                       every mutant of every executed formula
python -m snippets._engine mutate svd                   of some formulas, by label
python -m snippets._engine mutate --part linear_algebra --sample 200
python -m snippets._engine mutate --by-chance 10        ten random edits of each formula, by no rule
python -m snippets._engine mutate --kind condition      mutants of one kind only
"""

import argparse
import random
import sys

from snippets._engine.check import named, rates
from snippets._engine.check.ledger import Ledger
from snippets._engine.check.mutate.attempt import ROOT, Candidate, Outcome, attempts, load
from snippets._engine.check.mutate.equivalent import STATED
from snippets._engine.check.record import Mutants
from snippets._engine.read.book import PARTS, Book


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("labels", nargs="*", help="formulas; all if none is named")
    parser.add_argument("--part", choices=PARTS, help="formulas of one part")
    parser.add_argument("--sample", type=int, help="try so many mutants, of as many formulas, drawn with --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--at-least", type=float, default=0.0, help="exit with an error below this rate, e.g. 0.97")
    parser.add_argument(
        "--by-chance",
        type=int,
        default=0,
        metavar="N",
        help="N random edits of each formula instead of the usual slips",
    )
    parser.add_argument("--kind", help="mutants of one kind only, e.g. condition")
    parser.add_argument("--stated", action="store_true", help="only what is stated to be true as well: is it still?")
    chosen = parser.parse_args()
    if unknown := named.unchecked(Ledger(Book(ROOT)), chosen.labels) if chosen.labels else []:
        print(*unknown, sep="\n", file=sys.stderr)
        return 2

    def some(labels: list[str]) -> list[str]:
        """The formulas whose mutants are made: all of them take a while, a sample needs few."""
        if chosen.stated:
            return [label for label in labels if label in STATED]
        few = len(labels) if chosen.sample is None else min(chosen.sample, len(labels))
        return labels if few == len(labels) else random.Random(chosen.seed).sample(labels, few)

    candidates = load(chosen.part, chosen.labels, chosen.by_chance, some)
    total = len(candidates)
    if chosen.kind:
        candidates = [c for c in candidates if c.kind == chosen.kind]
    if chosen.stated:
        candidates = [c for c in candidates if c.reason]
    if chosen.sample is not None and chosen.sample < len(candidates):
        candidates = random.Random(chosen.seed).sample(candidates, chosen.sample)
    if chosen.stated:
        return still_true(candidates)
    outcomes = []
    for n, outcome in enumerate(attempts(candidates), start=1):
        outcomes.append(outcome)
        if sys.stderr.isatty() or n % 500 == 0 or n == len(candidates):
            print(
                f"{chr(13) if sys.stderr.isatty() else ''}tried {n}/{len(candidates)}",
                end="" if sys.stderr.isatty() and n < len(candidates) else "\n",
                file=sys.stderr,
                flush=True,
            )
    if len(outcomes) == total:
        if not chosen.by_chance:
            keep(outcomes)
        if not chosen.labels and not chosen.part and chosen.sample is None:
            passed = [(o.label, " ".join(o.latex.split())) for o in survivors(outcomes)]
            rates.keep(ROOT, Book(ROOT), rates.MUTATORS[bool(chosen.by_chance)], by_kind(outcomes), passed)
    return report(outcomes, total, chosen.at_least)


def still_true(candidates: list[Candidate]) -> int:
    """Print what is stated to be true as well and is caught; 1 if there is any, or nothing was tried."""
    stale = [o for o in attempts(candidates) if o.caught]
    for o in stale:
        print(f"stated as equivalent, yet caught: {o.place}  {o.label}\n    {' '.join(o.latex.split())}")
    print(f"{len(candidates)} statements tried, {len(stale)} gone stale")
    return int(bool(stale) or not candidates)


def keep(outcomes: list[Outcome]) -> None:
    """Write how many wrong versions of each formula were tried and caught: the pages show it."""
    ledger = Ledger(Book(ROOT))
    by_label: dict[str, list[bool]] = {}
    for o in outcomes:
        if o.caught or not o.reason and o.caught is not None:
            by_label.setdefault(o.label, []).append(o.caught)
    ledger.mutants.write(
        {label: Mutants(ledger.content(label), len(caught), sum(caught)) for label, caught in by_label.items()},
        set(ledger.book.equations),
    )


def by_kind(outcomes: list[Outcome]) -> dict[str, tuple[int, int]]:
    """Kind -> how many were tried and caught; what is true as well, or took too long to tell, is not counted."""
    counted = [o for o in outcomes if o.caught or not o.reason and o.caught is not None]
    return {
        kind: (sum(o.kind == kind for o in counted), sum(o.kind == kind and bool(o.caught) for o in counted))
        for kind in sorted({o.kind for o in counted})
    }


def survivors(outcomes: list[Outcome]) -> list[Outcome]:
    """What no check refused and nobody has stated to be true as well."""
    return [o for o in outcomes if o.caught is False and not o.reason]


def report(outcomes: list[Outcome], total: int, at_least: float) -> int:
    """Print rate and survivors; 1 if the rate is too low or a stated equivalent has gone stale."""
    equivalents = [o for o in outcomes if o.reason and not o.caught]
    stale = [o for o in outcomes if o.reason and o.caught]
    slow = [o for o in outcomes if o.caught is None and not o.reason]
    passed = survivors(outcomes)
    tried = len(outcomes) - len(equivalents) - len(slow)
    for o in sorted(passed, key=lambda o: (o.place, o.label)):
        print(f"survived  {o.place}  {o.label}  ({o.kind})\n    {' '.join(o.latex.split())}")
    for o in sorted(stale, key=lambda o: o.label):
        print(f"stated as equivalent, yet caught: {o.label}\n    {' '.join(o.latex.split())}")
    if not tried:
        print("no mutant was tried")
        return 1
    for kind, (of, caught) in by_kind(outcomes).items():
        print(f"{kind:18s} {caught:5d} of {of:5d} caught")
    if slow:
        print(f"{len(slow)} took too long, as does the right formula: not counted")
    rate = (tried - len(passed)) / tried
    print(
        f"{len({o.label for o in outcomes})} formulas, {tried} wrong ones tried"
        f"{f' (of {total})' if total != len(outcomes) else ''}, {tried - len(passed)} caught: {rate:.1%}; "
        f"{len(equivalents)} more are true as well, as stated beside their checks"
    )
    return int(rate < at_least or bool(stale))


if __name__ == "__main__":
    sys.exit(main())
