"""What was read from files of Python, kept from one build to the next: parsing hundreds of them takes longer than all
else that an unchanged build looks up in them.

An entry is named by a fingerprint of the text, so it is never out of date; what was not made by this user's builds,
or by another version of the reader, counts as not there.
"""

import hashlib
import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from snippets._engine.place import ENGINE
from snippets._engine.run import signed


class Reading:
    """The findings below `root`: JSON values by name and text. Nothing is kept where the cache cannot be written."""

    def __init__(self, root: Path):
        self._file = root / ".cache" / "read.json"
        self._used: dict[str, Any] = {}
        self._new = False
        try:
            made_by, self._known = json.loads(signed.read(self._file))
            if made_by != _reader():
                self._known = {}
        except (OSError, ValueError, TypeError, RecursionError):
            self._known = {}

    def of(self, what: str, text: bytes, read: Callable[[bytes], Any]) -> Any:
        """What `read` finds in a text, as it was found before or now."""
        name = f"{what} {hashlib.sha256(text).hexdigest()}"
        if name not in self._used:
            if name not in self._known:
                self._known[name], self._new = read(text), True
            self._used[name] = self._known[name]
        return self._used[name]

    def keep(self) -> None:
        """Keep what has been asked for, if anything of it is new."""
        if self._new:
            self._new = False
            try:
                signed.write(self._file, json.dumps([_reader(), self._used]))
            except OSError:
                pass  # the next build reads it anew


@cache
def _reader() -> str:
    """The version of Python, and the modules that read, with the parser of formulas, which conditions are read by."""
    files = sorted(f for room in ("check", "formula", "read") for f in (ENGINE / room).rglob("*.py"))
    return hashlib.sha256(
        "\0".join([sys.version, *(f.read_text(encoding="utf-8") for f in files)]).encode()
    ).hexdigest()
