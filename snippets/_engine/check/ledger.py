"""What is known of every labelled formula: its check, its verdict, or the reason for having none.

The checks are read as text, so a warm build imports none of them. A verdict counts only while
everything that it was obtained from is unchanged; else the formula stands as unchecked.
"""

import ast
import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from importlib import metadata
from pathlib import Path

from snippets._engine.check.record import Mutants, Record, Verdict
from snippets._engine.read.book import PARTS, Book, Equation, Problem

ENGINE = Path(__file__).resolve().parents[1]
LIBRARIES = ("numpy", "scipy", "torch", "scikit-learn")
STATES = ("checked", "failed", "unchecked", "excused", "missing")


@dataclass(frozen=True)
class Source:
    """A check as it stands in its file."""

    name: str
    file: str
    line: int
    code: str


@dataclass(frozen=True)
class Reason:
    """Why a formula is not executed."""

    because: str
    file: str
    line: int


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
        self.verdicts = Record(self.root / ".cache" / "checks.json", Verdict)
        self.mutants = Record(self.root / ".cache" / "mutants.json", Mutants)
        self.problems: list[Problem] = []
        self.sources: dict[str, list[Source]] = {}
        self.reasons: dict[str, Reason] = {}
        self._bytes: dict[str, bytes] = {}
        for part in PARTS:
            for file in sorted(self.root.glob(f"tests/{part}/test_*.py")):
                self._read(file)
        for label in {*self.sources, *self.reasons} - set(book.equations):
            place = (*self.sources.get(label, []), self.reasons.get(label))[0]
            self.problems.append(Problem(place.file, place.line, f'no formula is labelled "{label}"'))

    @cached_property
    def entries(self) -> dict[str, Entry]:
        verdicts, mutants = self.verdicts.load(), self.mutants.load()

        def fresh(known, label):
            return known[label] if label in known and known[label].digest == self.digest(label) else None

        return {
            label: Entry(
                e,
                tuple(self.sources.get(label, ())),
                self.reasons.get(label),
                fresh(verdicts, label),
                fresh(mutants, label),
            )
            for label, e in self.book.equations.items()
        }

    @property
    def stale(self) -> list[str]:
        """The labels whose checks have not run on this very text."""
        return [label for label, entry in self.entries.items() if entry.state == "unchecked"]

    def digest(self, label: str) -> str:
        """A fingerprint of the formula, its checks' files, the evaluator and the libraries."""
        parts = [self.book.equations[label].latex.encode(), self._evaluator]
        parts += [self._bytes[file] for file in dict.fromkeys(s.file for s in self.sources.get(label, ()))]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    @cached_property
    def _evaluator(self) -> bytes:
        files = [
            *sorted((ENGINE / "formula").rglob("*.py")),
            *(ENGINE / "check" / n for n in ("equation.py", "registry.py", "failure.py")),
        ]
        texts = [f.read_bytes() for f in files if f.is_file()]
        return b"\0".join([*texts, json.dumps(versions()).encode()])

    def _read(self, path: Path):
        file, text = path.relative_to(self.root).as_posix(), path.read_text(encoding="utf-8")
        self._bytes[file] = text.encode()
        try:
            tree = ast.parse(text)
        except SyntaxError as error:
            self.problems.append(Problem(file, error.lineno or 1, f"this file of checks does not parse: {error.msg}"))
            return
        lines = text.splitlines()
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                for call in node.decorator_list:
                    if (label := _label(call, "equation")) is not None:
                        first = node.decorator_list[0].lineno
                        code = "\n".join(lines[first - 1 : node.end_lineno])
                        self.sources.setdefault(label, []).append(Source(node.name, file, first, code))
            elif isinstance(node, ast.Expr) and (label := _label(node.value, "not_executed")) is not None:
                because = next(
                    (
                        k.value.value
                        for k in node.value.keywords
                        if k.arg == "because" and isinstance(k.value, ast.Constant)
                    ),
                    "",
                )
                self.reasons[label] = Reason(because, file, node.lineno)


def _label(call: ast.AST, function: str) -> str | None:
    """The first argument of a call of this function, where it is text."""
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == function and call.args:
        first = call.args[0]
        return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
    return None


def versions() -> dict[str, str]:
    """The libraries that checks compare with, found without importing them."""
    found = {}
    for library in LIBRARIES:
        try:
            found[library] = metadata.version(library)
        except metadata.PackageNotFoundError:
            pass
    return found
