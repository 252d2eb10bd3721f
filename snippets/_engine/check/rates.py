"""How many wrong formulas of each kind the checks have refused, kept beside the tests with the formulas tried.

Full runs of both mutators take minutes, so a build does not repeat them: it shows what was kept, and says if the
formulas have changed since.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from snippets._engine.place import write_whole
from snippets._engine.read.book import Book

FILE = "tests/mutation_rates.json"
MUTATORS = ("by rule", "by chance")


@dataclass(frozen=True)
class Rates:
    """Of one mutator: kind -> how many were tried and refused; `current`: on the formulas as they stand; `passed`: the
    labels and the LaTeX of those that were not."""

    mutator: str
    kinds: Mapping[str, tuple[int, int]]
    current: bool
    passed: tuple[tuple[str, str], ...] = ()

    @property
    def whole(self) -> tuple[int, int]:
        """All that were tried, and refused."""
        return sum(tried for tried, _ in self.kinds.values()), sum(caught for _, caught in self.kinds.values())


def known(root: Path, book: Book) -> list[Rates]:
    """What is kept, by mutator; nothing where there is no file, or where it holds something else."""
    try:
        kept = json.loads((root / FILE).read_text(encoding="utf-8"))
        return [
            Rates(
                mutator,
                {kind: (int(tried), int(caught)) for kind, (tried, caught) in kept[mutator]["kinds"].items()},
                kept[mutator]["formulas"] == _formulas(book),
                tuple((str(label), str(latex)) for label, latex in kept[mutator].get("passed", ())),
            )
            for mutator in MUTATORS
            if mutator in kept
        ]
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return []


def keep(
    root: Path,
    book: Book,
    mutator: str,
    kinds: Mapping[str, tuple[int, int]],
    passed: Iterable[tuple[str, str]] = (),
) -> None:
    """Keep what a run over the whole book found, beside what the other mutator did."""
    file = root / FILE
    kept = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    kept[mutator] = {"formulas": _formulas(book), "kinds": kinds, "passed": sorted(passed)}
    write_whole(file, json.dumps(kept, indent=1, sort_keys=True) + "\n")


def _formulas(book: Book) -> str:
    text = "".join(f"{label}\0{e.latex}\0" for label, e in sorted(book.equations.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
