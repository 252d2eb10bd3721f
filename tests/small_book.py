"""A small book that is really built: a few pages around snippets of the whole book, for the browser tests."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUN = re.compile(r"^\[.*\]\((?P<target>[^)\s]+).*\.run\b.*\}$", re.MULTILINE)
# The checks of a formula that the pages of such books show.
PROJECTION = """
import numpy as np

from snippets._engine.check.equation import equation


@equation("projection")
def test_projection(holds, rng):
    a, b = rng.normal(size=(2, 3))
    t = np.linalg.lstsq(a[:, None], b)[0]
    holds(a=a, b=b, p=t * a)
"""


def engine(root: Path) -> None:
    """Give the book at `root` a press of its own, with its byte code: each of its processes would compile it again."""
    shutil.copytree(ROOT / "snippets/_engine", root / "snippets/_engine")


def run_lines() -> dict[str, list[str]]:
    """The lines of the chapters that show a run, by its file; a line that shows the whole file comes first."""
    found: dict[str, list[str]] = {}
    for chapter in sorted(ROOT.glob("docs/*/*.md")):
        for line in RUN.finditer(chapter.read_text(encoding="utf-8")):
            file, _, part = line["target"].removeprefix("../../").partition("#")
            found.setdefault(file, []).insert(len(found.get(file, [])) if part else 0, line[0])
    return found


def write(root: Path, pages: dict[str, str], files: Iterable[str], checks: dict[str, str] | None = None) -> None:
    """A book with these pages (path below docs -> Markdown); `files` are copied out of the repository.

    `checks` are files of checks, path below tests -> text. Configuration, theme and assets are those of the whole book.
    """
    engine(root)
    for folder in ("_theme", "assets"):
        shutil.copytree(ROOT / "docs" / folder, root / "docs" / folder)
    nav = "nav:\n" + "".join(f"  - {page}\n" for page in ("index.md", *pages) if "/" not in page)
    for part in dict.fromkeys(page.split("/")[0] for page in pages if "/" in page):
        nav += f"  - {part}:\n" + "".join(f"    - {page}\n" for page in pages if page.startswith(f"{part}/"))
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"^nav:\n(?: .*\n)+", lambda _: nav, config, flags=re.M)
    config = re.sub(r"^  - redirects:.*\n(?:    .*\n)+", "", config, flags=re.M)
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    for page, text in ({"index.md": "# Home\n"} | pages).items():
        (root / "docs" / page).parent.mkdir(exist_ok=True)
        (root / "docs" / page).write_text(text, encoding="utf-8")
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, root / file)
    (root / "tests").mkdir(exist_ok=True)
    for file, text in (checks or {}).items():
        (root / "tests" / file).parent.mkdir(exist_ok=True)
        (root / "tests" / file).write_text(text, encoding="utf-8")


def build(root: Path, pages: dict[str, str], files: Iterable[str], checks: dict[str, str] | None = None) -> Path:
    """The folder of a site of such a book.

    Raises:
        AssertionError: the build left out a page; what it said.
    """
    write(root, pages, files, checks)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=400)
    made = [(root / "site" / page).with_suffix("") / "index.html" for page in pages if not page.endswith("index.md")]
    assert all(file.is_file() for file in made), done.stderr
    return root / "site"
