"""A small book with a press of its own, on which faults are tried."""

import subprocess
import sys
from pathlib import Path

import pytest

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.read.book import Book
from tests.small_book import engine

CONFIG = """\
site_name: Small
theme: {name: mkdocs}
nav: [index.md, linear_algebra/a.md]
watch: [snippets, tests]
hooks: [snippets/_engine/mkdocs_hook.py]
markdown_extensions: [attr_list, md_in_html, pymdownx.superfences, pymdownx.highlight]
plugins: []
"""
PAGE = """\
# A

[Run](../../snippets/linear_algebra/a.py){ .run }

$$
y = x^2
\\label{square}
$$

$$
y = 2 x
\\label{twice}
$$
"""
CHECKS = """\
from snippets._engine.check.equation import equation


@equation("%s")
def test_%s(holds, rng):
    x = rng.normal()
    holds(x=x, y=%s)
"""


class SmallBook:
    """Its folder, and what is done with it."""

    def __init__(self, root: Path):
        self.root = root

    def write(self, path: str, text: str | bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text, (path, old)
        self.write(path, text.replace(old, new))

    def build(self, *words: str, timeout: float = 240) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", *words]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, timeout=timeout)

    def page(self, path: str = "linear_algebra/a") -> str:
        return (self.root / "site" / path / "index.html").read_text(encoding="utf-8")

    def ledger(self) -> Ledger:
        return Ledger(Book(self.root))

    def check(self, checks: Checks | None = None) -> tuple[Ledger, list[str]]:
        """The ledger after its stale checks have run, and every problem that a build would report."""
        checks = checks or Checks()
        ledger = checks.run(self.ledger())
        refuted = [f"{e.equation.page}:{e.equation.line}: {e.verdict.message}" for e in failed(ledger)]
        return ledger, [*map(str, ledger.problems), *map(str, checks.problems(ledger)), *refuted]


def failed(ledger: Ledger):
    return [e for e in ledger.entries.values() if e.state == "failed"]


@pytest.fixture
def small(tmp_path) -> SmallBook:
    """One chapter with two formulas, each with a file of checks, and one snippet."""
    return made(tmp_path)


@pytest.fixture(scope="module")
def small_book(tmp_path_factory) -> SmallBook:
    """The same for all tests of a file."""
    return made(tmp_path_factory.mktemp("book"))


def made(root: Path) -> SmallBook:
    engine(root)
    book = SmallBook(root)
    book.write("mkdocs.yml", CONFIG)
    book.write("docs/index.md", "# Home\n")
    book.write("docs/linear_algebra/a.md", PAGE)
    book.write("snippets/linear_algebra/a.py", '"""A."""\nprint("all is well")\n')
    book.write("tests/linear_algebra/test_a.py", CHECKS % ("square", "square", "x * x"))
    book.write("tests/linear_algebra/test_b.py", CHECKS % ("twice", "twice", "x + x"))
    return book
