"""Finished pages, kept from one build to the next: what does not change is neither printed nor rendered again.

An entry is named by a fingerprint of all that it was made from, so it is never out of date; what is damaged, or
was not made by this user's builds, counts as not there. Printed tokens and figures lie apart: a warm build needs the figures alone.
"""

import hashlib
import json
import os
import time
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from snippets._engine.page.markup import Html, Line
from snippets._engine.place import ENGINE
from snippets._engine.run import signed

LIBRARIES = ("markdown", "mkdocs", "mkdocs-material", "pymdown-extensions", "pygments", "math-core")
ROOMS = ("read", "formula", "check", "typeset", "page", "run")  # of the macros to the states of a formula
MONTH = 30 * 24 * 3600.0
# They say when a page is made, and not what stands on it.
APART = (
    "press",
    "prints",
    "gather",
    "seen",
    "preview",
    "problems",
    "labs",
    "rendered",
    "finished",
    "scaffold",
    "held_table",
)


def fingerprint(*parts: object) -> str:
    """A short name for anything that JSON or `repr` can write."""
    return hashlib.sha256(json.dumps(parts, default=repr, sort_keys=True).encode()).hexdigest()[:40]


@cache
def press_fingerprint() -> str:
    """The press's own files and the libraries that print and render a page."""
    files = [ENGINE / "extension.py", *(f for room in ROOMS for f in sorted((ENGINE / room).rglob("*")) if f.is_file())]
    made_from = (
        f for f in files if f.suffix not in (".pyc", "") and f not in {ENGINE / f"page/{name}.py" for name in APART}
    )
    texts = [(f.name, hashlib.sha256(f.read_bytes()).hexdigest()) for f in made_from]
    return fingerprint(texts, [(name, metadata.version(name)) for name in LIBRARIES])


class Kept:
    """A folder of JSON files by kind and fingerprint. A folder that cannot be written keeps nothing."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._used: set[str] = set()
        self._remembered: dict[str, Any] | None = None

    def remember(self) -> None:
        """From now on, hold what was loaded or kept in memory, too. Nobody changes it."""
        self._remembered = {}

    def forget(self) -> None:
        """Hold no more in memory than what was asked for since the last call."""
        if self._remembered is not None:
            self._remembered = {name: value for name, value in self._remembered.items() if name in self._used}
        self._used.clear()

    def has(self, kind: str, key: str) -> bool:
        file = self._file(kind, key)
        return self._remembered is not None and file.name in self._remembered or os.path.isfile(file)

    def load(self, kind: str, key: str) -> Any:
        """What was kept under this name, or None."""
        file = self._file(kind, key)
        if self._remembered is not None and file.name in self._remembered:
            return self._remembered[file.name]
        try:
            value = json.loads(signed.read(file))
        except (OSError, ValueError, RecursionError):
            return None
        if self._remembered is not None:
            self._remembered[file.name] = value
        return value

    def keep(self, kind: str, key: str, value: Any) -> None:
        file = self._file(kind, key)
        if self._remembered is not None:
            self._remembered[file.name] = value
        try:
            signed.write(file, json.dumps(value, ensure_ascii=False))
        except OSError:
            pass  # the next build makes it anew

    def evict(self) -> None:
        """Forget what nobody has asked for since the last call, and templates, which only new pages ask for, later."""
        for file in self.folder.glob("*.json"):
            rare = file.name.startswith("template-") and time.time() - file.stat().st_mtime < MONTH
            if file.name not in self._used and not rare:
                file.unlink(missing_ok=True)
        self._used.clear()

    def _file(self, kind: str, key: str) -> Path:
        name = f"{kind}-{key}.json"
        self._used.add(name)
        return self.folder / name


def packed(tokens: Iterable[list[Line]]) -> list:
    """Printed lines as JSON: text as it is, finished HTML as a list of one."""
    return [[[[piece] if isinstance(piece, Html) else piece for piece in line] for line in lines] for lines in tokens]


def unpacked(tokens: list) -> list[list[Line]]:
    """What `packed` made, as lines again."""
    return [
        [tuple(Html(piece[0]) if isinstance(piece, list) else piece for piece in line) for line in lines]
        for lines in tokens
    ]
