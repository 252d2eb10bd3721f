"""Whether the book was changed while it ran: what runs may not write into it, and a build looks whether it was so."""

import os
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("docs", "snippets", "tests", ".ci", ".github")  # and every file beside them

Known = dict[str, tuple[int, int, int]]


def seen(root: Path) -> Known:
    """Size and times of change of what is published, executed or reviewed, by path."""
    known = {file.path: file.stat(follow_symlinks=False) for file in os.scandir(root) if not file.is_dir()}
    for folder in FOLDERS:
        known.update(_files(f"{root}{os.sep}{folder}"))
    cut = len(str(root)) + 1
    return {path[cut:].replace(os.sep, "/"): (s.st_size, s.st_mtime_ns, s.st_ctime_ns) for path, s in known.items()}


def _files(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    """Of a folder and all in it, without what begins with a dot, which is an editor's own."""
    try:
        entries = [entry for entry in os.scandir(folder) if entry.name[0] != "." and entry.name != "__pycache__"]
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            else:
                yield entry.path, entry.stat(follow_symlinks=False)
        except OSError:  # gone since it was listed
            continue


def changed(root: Path, before: Known) -> list[tuple[str, str]]:
    """The files that differ from what `seen` saw, and how: changed, made, deleted."""
    after = seen(root)
    found = [(path, "made" if path not in before else "changed") for path in after if after[path] != before.get(path)]
    return sorted(found + [(path, "deleted") for path in before if path not in after])
