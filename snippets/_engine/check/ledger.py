"""What is known of every labelled formula: its check, its verdict, or the reason for having none.

The checks are read as text, so a warm build imports none of them. A verdict counts only while
everything that it was obtained from is unchanged; else the formula stands as unchecked.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from snippets._engine.check.dependencies import Dependencies
from snippets._engine.check.found import checks_in, left_in
from snippets._engine.check.reading import Reading
from snippets._engine.check.record import Mutants, Record, Recorded, Verdict
from snippets._engine.check.registry import Reason
from snippets._engine.read.book import PARTS, Book, Equation
from snippets._engine.read.near import meant
from snippets._engine.read.problem import Problem
from snippets._engine.typeset.mathml import MACROS

WORKER = "snippets/_engine/check/worker.py"


@dataclass(frozen=True)
class Source:
    """A check as it stands in its file."""

    name: str
    file: str
    line: int
    code: str


@dataclass(frozen=True)
class Entry:
    """A formula and what is known of it."""

    equation: Equation
    checks: tuple[Source, ...]
    reason: Reason | None
    verdict: Verdict | None
    mutants: Mutants | None

    @property
    def state(self) -> str:
        """checked, failed, unchecked (no run of this very text), excused (a reason stands) or missing."""
        if self.reason:
            return "excused"
        if not self.checks:
            return "missing"
        if self.verdict is None:
            return "unchecked"
        return "checked" if self.verdict.passed else "failed"


class Ledger:
    """Every labelled formula of a book, by label, in the order of the pages."""

    def __init__(self, book: Book):
        self.book, self.root = book, book.root
        self.verdicts = Record(self.root / ".cache" / "checks.json", Verdict, ours=True)
        self.mutants = Record(self.root / "tests" / "mutants.json", Mutants)
        self.problems: list[Problem] = []
        self.sources: dict[str, list[Source]] = {}
        self.reasons: dict[str, Reason] = {}
        self.reading = Reading(self.root)
        self.dependencies = Dependencies(self.root, self.reading)
        self._slices: dict[str, str] = {}  # of each file of checks, what all its checks depend on
        self._bases: dict[tuple, str] = {}
        for part in PARTS:
            for file in sorted(self.root.glob(f"tests/{part}/test_*.py")):
                self._read(file)
        self.reading.keep()
        unnamed = set(book.equations) - {*self.sources, *self.reasons}
        for label in {*self.sources, *self.reasons} - set(book.equations):
            place = self.sources[label][0] if label in self.sources else self.reasons[label]
            self.problems.append(
                Problem(
                    place.file,
                    place.line,
                    f'no formula is labelled "{label}"' + meant(label, unnamed or book.equations),
                )
            )

    @cached_property
    def entries(self) -> dict[str, Entry]:
        verdicts, mutants = self.verdicts.load(), self.mutants.load()

        def fresh(known: Mapping[str, Recorded], label: str, digest: Callable[[str], str]) -> Recorded | None:
            return known[label] if label in known and known[label].digest == digest(label) else None

        def verdict(label: str) -> Verdict | None:
            found = fresh(verdicts, label, self.digest)
            changed = found and any(self.dependencies.digest(p) != known for p, known in found.files.items())
            return None if changed else found

        found = {
            label: Entry(
                e,
                tuple(self.sources.get(label, ())),
                self.reasons.get(label),
                verdict(label),
                fresh(mutants, label, self.content),
            )
            for label, e in self.book.equations.items()
        }
        self.reading.keep()
        return found

    @property
    def stale(self) -> list[str]:
        """The labels whose checks have not run on this very text."""
        return [label for label, entry in self.entries.items() if entry.state == "unchecked"]

    def digest(self, label: str) -> str:
        """A fingerprint of all that a verdict is obtained from, save the files that only the run itself finds.

        These are the formula, the macros that set it, its checks, every file that they and the evaluator
        import, Python and the libraries.
        """
        return _hash([self._formula(label), self._slices_of(label), self._base(self._files(label), False)])

    def content(self, label: str) -> str:
        """A fingerprint of the formula, its checks and what they import besides the press.

        The counts of refused mutants are tied to it: a full run of them takes hours, and the evaluator, whose
        changes make every verdict stale, is what these counts least depend on.
        """
        return _hash([self._formula(label), self._slices_of(label), self._base(self._files(label), True)])

    def rests(self, label: str) -> frozenset[str]:
        """The files that the checks of a label, and what runs them, import."""
        return self._rests(self._files(label))

    def _files(self, label: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(s.file for s in self.sources.get(label, ())))

    def _rests(self, files: tuple[str, ...]) -> frozenset[str]:
        closure = self.dependencies.closure
        return closure(WORKER).union(*map(closure, files))

    def _base(self, files: tuple[str, ...], bare: bool) -> str:
        """What the checks in these files rest on besides the files themselves; `bare`: leaving the press out."""
        if (files, bare) not in self._bases:
            rests = self._rests(files)
            kept = sorted(f for f in rests - {*files} if not bare or not f.startswith("snippets/_engine/"))
            known = [(f, self.dependencies.digest(f)) for f in kept]
            self._bases[files, bare] = _hash([known, {} if bare else self.dependencies.libraries(rests)])
        return self._bases[files, bare]

    def _formula(self, label: str) -> list:
        equation = self.book.equations[label]
        latex = equation.latex
        stated = [[repr(c) for c in equation.given]] if equation.given else []
        return [latex, sorted((n, m) for n, m in MACROS.items() if f"\\{n}" in latex), *stated]

    def _slices_of(self, label: str) -> list:
        return [[s.file, s.code, self._slices[s.file]] for s in self.sources.get(label, ())]

    def _read(self, path: Path) -> None:
        file = path.relative_to(self.root).as_posix()
        found = self.reading.of("checks", self.dependencies.bytes(file), checks_in)
        if "broken" in found:
            self.problems.append(Problem(file, *found["broken"]))
            return
        lines = self.dependencies.bytes(file).decode("utf-8").split("\n")
        self._slices[file] = found["shared"]
        self.problems += [Problem(file, line, said) for line, said in found["unseen"]]
        for label, name, first, last in found["checks"]:
            code = "\n".join(lines[first - 1 : last])
            given = self.book.equations[label].given if label in self.book.equations else ()
            if given and "outside" in code:  # else there is no near miss in it
                left = self.reading.of("left behind", f"{given!r} {code}".encode(), lambda _: left_in(code, given))
                self.problems += [Problem(file, first + line, said) for line, said in left]
            self.sources.setdefault(label, []).append(Source(name, file, first, code))
        self.reasons |= {label: Reason(label, because, file, line) for label, because, line in found["reasons"]}


def _hash(known: object) -> str:
    return hashlib.sha256(json.dumps(known).encode()).hexdigest()
