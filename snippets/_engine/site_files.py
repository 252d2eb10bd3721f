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
from snippets._engine.take.notebook import notebooks

DRAWN = ("book.mplstyle", "figure.py")  # what a run in the page needs to draw like the book


def write(root: Path, site: Path, labs: Labs | None = None, repository: str = ""):
    """Write every figure, every shown snippet and every lab of the book at `root` below `site`.

    `repository` is the address at which readers report what is wrong, or empty.
    """
    press = Press.at(root)
    texts = {**press.figures, **panel.pages(press.ledger, press.kept, repository), **notebooks(press)}
    for lab in (labs or Labs(root, press.preview, press.guest)).labs.values():
        texts |= lab.figures | lab.downloads(press.book)
    for address, text in texts.items():
        path = site / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    copies = {site / file: root / file for file in press.places}
    copies |= {site / "assets" / name: ENGINE / "run" / name for name in DRAWN}
    for path, file in copies.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, path)


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: python -m snippets._engine files SITE")
    write(ROOT, Path(sys.argv[1]), repository=os.environ.get("REPO_URL", ""))
