"""What a process of ours opens below the repository while somebody else's code runs in it."""

import hashlib
import importlib.util
import os
import sys
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[1]
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """Notes each file of the repository that is opened; a file that would be written raises PermissionError.

    `who` is the subject of the message, e.g. "a snippet". `sys.addaudithook(watch.audit)` starts it.
    """

    def __init__(self, root: Path, who: str):
        self.root, self.who = root, who
        self.opened: set[str] = set()
        self.recording = True

    def relative(self, name) -> str | None:
        """The path inside the repository, None for the press, installed libraries and everything outside.

        A compiled file stands for its source.
        """
        try:
            path = Path(os.path.abspath(os.fsdecode(name)))
            inner = path.relative_to(self.root)
            if "__pycache__" in inner.parts:
                path = Path(importlib.util.source_from_cache(path))
                inner = path.relative_to(self.root)
        except (TypeError, ValueError, NotImplementedError):
            return None
        foreign = any(p.startswith(".") or p == "site-packages" for p in inner.parts)
        return None if foreign or path.is_relative_to(ENGINE) or _installed(path, self.root) else inner.as_posix()

    def audit(self, event: str, args: tuple) -> None:
        if event != "open" or not self.recording or isinstance(args[0], int):
            return
        name, _, flags = args
        if (inside := self.relative(name)) is None:
            return
        if flags & WRITING:
            raise PermissionError(f"{self.who} may not write into the repository: {inside}")
        self.note(inside)

    def note(self, path: str) -> None:
        self.opened.add(path)

    def digests(self, without: Path | None = None) -> dict[str, str]:
        """The files that were opened, with what they hold now."""
        paths = {p: self.root / p for p in sorted(self.opened) if self.root / p != without}
        return {p: digest(path) for p, path in paths.items()}


def digest(path: Path) -> str:
    """SHA-256 of a file, '' if there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _installed(path: Path, root: Path) -> bool:
    return any(
        path.is_relative_to(p) and p != root for p in map(Path, {sys.prefix, sys.base_prefix}) if p.is_relative_to(root)
    )
