"""What a pull request may bring that would act, or be published, before anything runs contained.

A link among the files of the book publishes what it leads to, such as a file of your home. A Python file beside
`mkdocs.yml` stands before the installed library of its name, and a build would import it. Both are refused, and
nothing is read or run.
"""

import os
from pathlib import Path

from snippets._engine.place import ROOT

FOLDERS = ("docs", "snippets", "tests", ".ci", ".github")
OURS = ("snippets", "tests")
CODE = (".py", ".pyc", ".so", ".pyd")


def found(root: Path = ROOT) -> list[str]:
    """What is refused, each as `path:1: why`, by path."""
    with os.scandir(root) as listed:
        top = list(listed)
    links = [e.name for e in top if e.is_symlink() and (e.name[0] != "." or e.name in (*FOLDERS, ".cache"))]
    links += [link for folder in FOLDERS if not (root / folder).is_symlink() for link in _links(root, folder)]
    said = [f"{path}:1: this is a link to another place; put the file itself here" for path in links]
    for entry in top:
        if entry.name.endswith(CODE) or entry.is_dir() and entry.name not in OURS and _package(entry.path):
            why = "Python would import this in the place of an installed library; move it into snippets or tests"
            said.append(f"{entry.name}:1: {why}, or delete it")
    return sorted(said)


def _links(root: Path, folder: str) -> list[str]:
    """The links below a folder; what begins with a dot is an editor's own, and is not published."""
    links = []
    for place, folders, files in os.walk(root / folder):
        folders[:] = [name for name in folders if name[0] != "." and name != "__pycache__"]
        for name in (*folders, *files):
            if name[0] != "." and os.path.islink(path := os.path.join(place, name)):
                links.append(os.path.relpath(path, root).replace(os.sep, "/"))
    return links


def _package(folder: str) -> bool:
    try:
        return any(name.startswith("__init__.") for name in os.listdir(folder))
    except OSError:
        return False
