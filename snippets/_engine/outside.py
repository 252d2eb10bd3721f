"""What a build refuses before it reads or runs anything: what would act, be published, or hold it up, by being there.

A link among the files of the book publishes what it leads to, such as a file of your home. A Python file beside
`mkdocs.yml` stands before the installed library of its name, and a build would import it. A pipe lets whoever opens
it wait for ever. What may not be read ends a builder in the middle.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from snippets._engine.place import ROOT

FOLDERS = ("docs", "snippets", "tests", ".ci", ".github")
OURS = ("snippets", "tests")
CODE = (".py", ".pyc", ".so", ".pyd")
LINK = "this is a link to another place; put the file itself here"
NO_FILE = "this is neither a file nor a folder, but a pipe, a socket or a device; delete it"
CLOSED = "this may not be read by whoever builds; change its rights"


def found(root: Path = ROOT) -> list[str]:
    """What is refused, each as `path:1: why`, by path."""
    with os.scandir(root) as listed:
        top = list(listed)
    said = [
        f"{e.name}:1: {LINK}" for e in top if e.is_symlink() and (e.name[0] != "." or e.name in (*FOLDERS, ".cache"))
    ]
    for folder in FOLDERS:
        if not (root / folder).is_symlink():
            said += (
                f"{os.path.relpath(path, root).replace(os.sep, '/')}:1: {why}" for path, why in _below(root / folder)
            )
    for entry in top:
        if entry.name.endswith(CODE) or entry.is_dir() and entry.name not in OURS and _package(entry.path):
            why = "Python would import this in the place of an installed library; move it into snippets or tests"
            said.append(f"{entry.name}:1: {why}, or delete it")
    return sorted(said)


def _below(folder: str | Path) -> Iterator[tuple[str, str]]:
    """What is refused in a folder, and why; what begins with a dot is an editor's own, and is not published."""
    try:
        with os.scandir(folder) as listed:
            inside = [entry for entry in listed if entry.name[0] != "." and entry.name != "__pycache__"]
    except FileNotFoundError:
        return
    except OSError:
        yield os.fspath(folder), CLOSED
        return
    for entry in inside:
        if entry.is_symlink():
            yield entry.path, LINK
        elif entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        elif not entry.is_file(follow_symlinks=False):
            yield entry.path, NO_FILE
        elif not os.access(entry.path, os.R_OK) and os.path.exists(entry.path):
            yield entry.path, CLOSED


def _package(folder: str) -> bool:
    try:
        return any(name.startswith("__init__.") for name in os.listdir(folder))
    except OSError:
        return False
