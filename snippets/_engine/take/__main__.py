"""Make what readers take away of a built site: a zip for each part, the book as a PDF, and the list of both.

python -m snippets._engine take SITE [--only zip|pdf]
"""

import argparse
import re
import time
from pathlib import Path

from snippets._engine.place import ROOT
from snippets._engine.read.book import PARTS
from snippets._engine.read.navigation import navigation
from snippets._engine.take.bundle import bundle
from snippets._engine.take.pdf import print_book

LIST = re.compile(r'(<div class="take-list">).*?(</div>)', re.DOTALL)
PDF = "mathematics-that-runs.pdf"
LOOKED_UP = ("reference/statements", "reference/traps", "reference/functions", "sources")


def main() -> int:
    """The command. What is missing is said, with what to do."""
    reader = argparse.ArgumentParser(prog="python -m snippets._engine take", description=__doc__.split("\n")[0])
    reader.add_argument("site", type=Path, help="the folder that mkdocs build has written")
    reader.add_argument("--only", choices=("zip", "pdf"), help="leave the other out")
    asked = reader.parse_args()
    folder, lines = asked.site / "take", []
    if not (folder / "index.html").is_file():
        reader.error(f"{asked.site} is no site of this book: {folder / 'index.html'} is missing; build it first")
    try:
        if asked.only != "pdf":
            for part in (p for p in PARTS if (asked.site / p / "index.html").is_file()):
                title = part.replace("_", " ").capitalize()
                count = bundle(asked.site, part, title, folder / f"{part}.zip")
                lines.append((f"{part}.zip", f"{title}, {count} pages", (folder / f"{part}.zip").stat().st_size))
                print(f"{folder / part}.zip: {count} pages, {lines[-1][2] / 1e6:.1f} MB", flush=True)
        if asked.only != "zip":
            started = time.monotonic()
            print("printing the book…", flush=True)
            pages, size = print_book(asked.site, order(asked.site), folder / PDF)
            lines.append((PDF, f"The book as a PDF, {pages} pages", size))
            print(f"{folder / PDF}: {pages} pages, {size / 1e6:.1f} MB, {time.monotonic() - started:.0f} s", flush=True)
    except OSError as error:
        reader.error(str(error))
    listed = "".join(f'<li><a download href="{f}">{said}</a>, {size / 1e6:.1f} MB</li>' for f, said, size in lines)
    page = (folder / "index.html").read_text(encoding="utf-8")
    (folder / "index.html").write_text(LIST.sub(rf"\1<ul>{listed}</ul>\2", page, count=1), encoding="utf-8")
    return 0


def order(site: Path) -> list[str]:
    """The pages of the book, as addresses of files below the site: the notation, the parts in the order of the navigation,
    the labs, and what is looked up."""
    names = navigation(ROOT / "mkdocs.yml")
    chapters = [n.removesuffix(".md") for n in names if n.split("/")[0] in (*PARTS, "labs")]
    labs = [f"labs/{p.stem}" for p in sorted((ROOT / "docs" / "labs").glob("*.py"))]
    found = [
        f"{n.removesuffix('/index')}/index.html" for n in dict.fromkeys(["notation", *chapters, *labs, *LOOKED_UP])
    ]
    return [address for address in found if (site / address).is_file()]
