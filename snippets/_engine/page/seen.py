"""What the files of a book looked like, so that a preview reads, runs and prints again only what has changed."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

Seen = dict[str, tuple[int, int, int]]  # path from the root -> times of its last change, size
FOLDERS = {"docs": (".md",), "snippets": None, "tests": (".py", ".json")}  # the endings that count; None: any


def look(root: Path) -> Seen:
    """Every file that a page or a check of the book is made from, save what only a run itself finds."""
    found: Seen = {}
    with suppress(OSError):
        found["mkdocs.yml"] = _state((root / "mkdocs.yml").stat())
    for folder, endings in FOLDERS.items():
        for entry in _files(root / folder):
            if endings is None or entry.name.endswith(endings):
                with suppress(OSError):  # gone since it was listed, or an editor's lock
                    found[os.path.relpath(entry.path, root).replace(os.sep, "/")] = _state(entry.stat())
    return found


def changed(before: Seen, now: Seen) -> set[str]:
    """The files that were added, edited or deleted between two looks."""
    return {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}


def _state(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size  # the first can be set to what it was


def _files(folder: str | Path) -> Iterator[os.DirEntry]:
    try:
        with os.scandir(folder) as entries:
            inside = list(entries)
    except OSError:
        return
    for entry in inside:
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        else:
            yield entry
