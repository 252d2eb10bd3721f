"""What a run has found out, by label, kept from one build to the next."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from importlib import metadata
from pathlib import Path
from types import GenericAlias
from typing import Any, Generic, TypeVar

from snippets._engine.place import write_whole
from snippets._engine.run import signed

_UNKEPT: dict[Path, dict] = {}  # what could not be written, for this process: a folder that is read-only, or full
LIBRARIES = ("numpy", "scipy", "torch", "scikit-learn")


@dataclass(frozen=True)
class Verdict:
    """The outcome of a formula's checks: `compared` counts evaluated relations over all `draws`; `script`
    is the check as lines that run from an empty file, `unscripted` why it has no such form; `files` are
    what the run opened besides what the checks import, with their hashes; `notes` are told to the reader, a line
    each, formulas between dollars."""

    digest: str
    passed: bool
    draws: int
    compared: int
    message: str
    versions: dict[str, str]
    script: str = ""
    files: dict[str, str] = field(default_factory=dict)
    notes: str = ""
    unscripted: str = ""


@dataclass(frozen=True)
class Mutants:
    """Wrong versions of a formula that were tried, and how many of them its checks caught."""

    digest: str
    tried: int
    caught: int


Recorded = TypeVar("Recorded", Verdict, Mutants)


class Record(Generic[Recorded]):
    """A JSON file of values of one kind by label; what cannot be read counts as unknown.

    What was added since it was last written stands in a file beside it, one value a line, so that nothing is lost
    where a run is interrupted. With `ours`, both carry keyed hashes, and what this user's builds have not written
    counts as unknown, too.
    """

    def __init__(self, path: Path, kind: type[Recorded], ours: bool = False):
        self.path, self.ours = path, ours
        self.kind: type[Recorded] = kind
        self.added = path.with_suffix(".added")

    def load(self) -> dict[str, Recorded]:
        known: dict[str, Recorded] = {}
        for label, value in self._stored():
            if (made := self.made(value)) is not None:
                known[label] = made
            else:
                known.pop(label, None)
        return known | _UNKEPT.get(self.path, {})

    def add(self, label: str, value: Recorded) -> None:
        """Keep one value at once, at least in this process."""
        line = json.dumps([label, asdict(value)])
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with open(self.added, "a", encoding="utf-8") as file:
                file.write(f"\n{signed.mark(self.added.name, line)} {line}\n" if self.ours else f"\n{line}\n")
            _UNKEPT.get(self.path, {}).pop(label, None)
        except OSError as error:
            if self.path not in _UNKEPT:
                print(f"warning: verdicts cannot be kept for the next build: {error}", file=sys.stderr)
            _UNKEPT.setdefault(self.path, {})[label] = value

    def write(self, values: Mapping[str, Recorded], known: set[str]) -> None:
        """Keep values beside those that stand there; forget labels that are not known any more."""
        kept = {label: v for label, v in {**self.load(), **values}.items() if label in known}
        lines = (f"{json.dumps(label)}: {json.dumps(asdict(v))}" for label, v in sorted(kept.items()))
        (signed.write if self.ours else write_whole)(self.path, "{\n" + ",\n".join(lines) + "\n}\n")
        self.path.chmod(0o644)
        self.added.unlink(missing_ok=True)

    def _stored(self) -> Iterator[tuple[str, Any]]:
        try:
            stored = json.loads(signed.read(self.path) if self.ours else self.path.read_text(encoding="utf-8"))
            yield from stored.items()
        except (OSError, ValueError, AttributeError, RecursionError):
            pass
        try:
            lines = self.added.read_text(encoding="utf-8").split("\n")
        except (OSError, ValueError):
            return
        for line in filter(None, lines):
            if self.ours:
                known, _, line = line.partition(" ")
                if known != signed.mark(self.added.name, line):
                    continue
            try:
                label, value = json.loads(line)
            except (ValueError, TypeError, RecursionError):
                continue  # cut off by an interrupt
            if isinstance(label, str):
                yield label, value

    def made(self, value: Any) -> Recorded | None:
        """The value that was written, None where anything in it has another form."""
        try:
            made = self.kind(**value)
        except TypeError:
            return None
        return made if all(_fits(getattr(made, f.name), f.type) for f in fields(made)) else None


def _fits(value: object, kind: Any) -> bool:
    if isinstance(kind, GenericAlias):  # dict[str, str]
        return isinstance(value, dict) and all(isinstance(t, str) for pair in value.items() for t in pair)
    return type(value) is kind


def oracles() -> dict[str, str]:
    """The libraries that checks compare with, found without importing them."""
    found = {}
    for library in LIBRARIES:
        try:
            found[library] = metadata.version(library)
        except metadata.PackageNotFoundError:
            pass
    return found
