"""Where the files of `docs` go in the site: of two that go to one place, one would be lost and nothing said."""

import os
from collections.abc import Mapping
from pathlib import Path

from snippets._engine.read.problem import Problem

LEFT_OUT = (".ipynb",)  # no builder takes these along


def clashes(root: Path, pages: Mapping[str, str], made: Mapping[str, str]) -> list[Problem]:
    """The files that go where another goes, or whose place is a folder of another. Capitals do not tell them apart,
    because many file systems do not.

    `pages` are the pages and labs, path -> address; `made` is what the press writes, address -> its source or "".
    """
    places = [(address, path) for address, path in made.items()]
    places += [(f"{pages[p]}index.html" if p in pages else p.removeprefix("docs/"), p) for p in _files(root)]
    taken: dict[str, str] = {}
    found = []
    for address, path in places:
        place = address.casefold()
        if place in taken:
            who = taken[place] or "what the press writes"
            found.append(Problem(path or who, 1, f"this goes to {address} in the site, like {who}; rename it"))
        taken.setdefault(place, path)
    for address, path in places:
        for end in (n for n, letter in enumerate(address) if letter == "/"):
            if (other := taken.get(address[:end].casefold())) is not None:
                who = path or "what the press writes"
                found.append(Problem(other or who, 1, f"{address[:end]} in the site is a folder, of {who}; rename it"))
    return sorted(set(found))


def _files(root: Path) -> list[str]:
    """What is published of `docs`; what begins with a dot is an editor's own."""
    found = []
    for folder, folders, names in os.walk(root / "docs"):
        folders[:] = [name for name in folders if name[0] != "."]
        inside = os.path.relpath(folder, root).replace(os.sep, "/")
        found += [f"{inside}/{name}" for name in names if name[0] != "." and not name.endswith(LEFT_OUT)]
    return sorted(found)
