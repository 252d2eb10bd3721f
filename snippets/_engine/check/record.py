"""What a run has found out, by label, kept from one build to the next."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Verdict:
    """The outcome of a formula's checks: `compared` counts evaluated relations over all `draws`; `script`
    is the check as lines that run from an empty file, or nothing where it has no such form."""

    digest: str
    passed: bool
    draws: int
    compared: int
    message: str
    versions: dict[str, str]
    script: str = ""


@dataclass(frozen=True)
class Mutants:
    """Wrong versions of a formula that were tried, and how many of them its checks caught."""

    digest: str
    tried: int
    caught: int


class Record:
    """A JSON file of values of one kind by label; what cannot be read counts as unknown."""

    def __init__(self, path: Path, kind: type):
        self.path, self.kind = path, kind

    def load(self) -> dict:
        try:
            return {label: self.kind(**v) for label, v in json.loads(self.path.read_text(encoding="utf-8")).items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def write(self, values: dict, known: set[str]):
        """Keep values beside those that stand there; forget labels that are not known any more."""
        kept = {label: v for label, v in {**self.load(), **values}.items() if label in known}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=self.path.parent, suffix=".unfinished")
        with open(number, "w", encoding="utf-8") as file:
            json.dump({label: asdict(v) for label, v in sorted(kept.items())}, file, indent=1)
        os.replace(name, self.path)
