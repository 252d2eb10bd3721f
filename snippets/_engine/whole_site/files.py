"""Copy what pages refer to into a built site: figures, what opens on demand, downloadable snippets and notebooks.

python -m snippets._engine files SITE

With REPO_URL in the environment, each formula has a link that opens a report in that repository.
"""

import os
import shutil
import sys
from pathlib import Path

from snippets._engine.page import panel
from snippets._engine.page.labs import Labs
from snippets._engine.page.press import Press
from snippets._engine.place import ENGINE, ROOT
from snippets._engine.read.addresses import clashes
from snippets._engine.read.problem import Problem
from snippets._engine.take.notebook import address as notebook_of
from snippets._engine.take.notebook import notebooks

DRAWN = ("book.mplstyle", "figure.py")  # what a run in the page needs to draw like the book


def texts(press: Press, labs: Labs, repository: str) -> dict[str, str]:
    """Every figure, every page of a formula and every notebook, by its address below the site."""
    found = {
        **press.figures,
        **panel.pages(press.ledger, press.kept, repository),
        **notebooks(press.edition, press.kept, press.origin),
    }
    for lab in labs.labs.values():
        found |= lab.figures | lab.downloads(press.book)
    return found


def copied(press: Press) -> dict[str, Path]:
    """Every shown snippet, and what a run in the page needs to draw, by the address below the site."""
    found = {file: press.root / file for file in press.edition.places}
    return found | {f"assets/{name}": ENGINE / "run" / name for name in DRAWN}


def made(press: Press, labs: Labs) -> dict[str, str]:
    """The address of every file that the press writes into the site, with the file that it is made from, or ""."""
    found = {address: address if address in press.edition.places else "" for address in copied(press)}
    found |= dict.fromkeys(press.figures, "")
    found |= {f"{panel.address(e)}index.html": "" for e in press.book.equations.values()}
    found |= {notebook_of(press.book.pages[p]): "" for p in press.book.chapters if p in press.book.pages}
    for lab in labs.labs.values():
        found |= dict.fromkeys([*lab.figures, *lab.downloads(press.book)], "")
    return found


def clashing(press: Press, labs: Labs) -> list[Problem]:
    """The files that would hide each other in the site."""
    pages = [*press.book.pages.values(), *(lab.page for lab in labs.labs.values())]
    return clashes(press.root, {page.path: page.url for page in pages}, made(press, labs))


def write(root: Path, site: Path, labs: Labs | None = None, repository: str = "") -> None:
    """Write every figure, every shown snippet and every lab of the book at `root` below `site`.

    `repository` is the address at which readers report what is wrong, or empty.
    """
    press = Press.at(root)
    made: set[Path] = set()
    for address, text in texts(press, labs or Labs(root, press.preview, press.guest), repository).items():
        put(site / address, text, made)
    for address, file in copied(press).items():
        copy(file, site / address, made)


def put(path: Path, text: str, made: set[Path]) -> None:
    """Write a file of the site; `made` are the folders that are there."""
    _folder(path, made)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def copy(source: Path, path: Path, made: set[Path]) -> None:
    """Copy a file into the site; `made` are the folders that are there."""
    _folder(path, made)
    shutil.copyfile(source, path)


def _folder(path: Path, made: set[Path]) -> None:
    if path.parent not in made:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.add(path.parent)


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: python -m snippets._engine files SITE")
    write(ROOT, Path(sys.argv[1]), repository=os.environ.get("REPO_URL", ""))
