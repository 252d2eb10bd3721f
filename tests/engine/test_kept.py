"""Finished pages: taken as they were while nothing they are made of changes, made anew when something does."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from snippets._engine.page import kept, prints
from snippets._engine.page.kept import Kept, packed, unpacked
from snippets._engine.page.markup import Html
from snippets._engine.page.press import Press
from snippets._engine.page.prints import Prints
from tests.engine.conftest import CHECKS
from tests.small_book import build, run_lines

PAGE = """---
title: One
---

# One

[Three numbers](../snippets/calculus/three.py){ .run }

It was $x + 1$.
"""


@pytest.fixture
def book(tmp_path):
    for folder in ("docs", "snippets/calculus", "tests/calculus"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("nav: [one.md]\n")
    (tmp_path / "docs/one.md").write_text(PAGE)
    (tmp_path / "docs/two.md").write_text("# Two\n\n$y$\n")
    (tmp_path / "snippets/calculus/three.py").write_text('"""Three."""\nprint(1, 2, 3)\n')
    return tmp_path


def printed(book, monkeypatch):
    """The pages that a new process would print, and the text of the first."""
    made = []
    plain = Prints._print
    monkeypatch.setattr(Prints, "_print", lambda self, page: made.append(page.path) or plain(self, page))
    press = Press(book)
    _, one = press.print(PAGE.split("---\n", 2)[2])
    text = "\n".join("".join(line) for lines in one.tokens for line in lines)
    monkeypatch.undo()
    return made, text


def test_a_second_process_prints_nothing_and_shows_the_same(book, monkeypatch):
    first, text = printed(book, monkeypatch)
    assert first == ["docs/one.md", "docs/two.md"] and "1 2 3" in text
    assert printed(book, monkeypatch) == ([], text)


@pytest.mark.parametrize(
    "file, text, again",
    [
        ("docs/two.md", "# Two\n\n$z$\n", ["docs/two.md"]),
        ("snippets/calculus/three.py", '"""Three."""\nprint(1, 2, 4)\n', ["docs/one.md"]),
        ("docs/three.md", "# Three\n", ["docs/three.md"]),
    ],
)
def test_an_edit_prints_the_pages_that_show_it(book, monkeypatch, file, text, again):
    printed(book, monkeypatch)
    (book / file).write_text(text)
    made, shown = printed(book, monkeypatch)
    assert made == again
    assert ("1 2 4" in shown) == file.startswith("snippets")


def test_many_pages_that_are_printed_are_told_and_kept_ones_are_not(book, monkeypatch, capsys):
    monkeypatch.setattr(prints, "MANY", 1)
    for told in (["printing pages 0/2", "printing pages 1/2 docs/one.md", "printing pages 2/2 docs/two.md"], []):
        Press(book).print(PAGE)
        lines = capsys.readouterr().err.splitlines()
        assert [re.sub(r", about \d+ s left", "", line) for line in lines if line.startswith("printing")] == told


def test_what_is_damaged_is_made_again(book, monkeypatch):
    _, text = printed(book, monkeypatch)
    for file in (book / ".cache/pages").iterdir():
        file.write_text("{")
    assert printed(book, monkeypatch) == (["docs/one.md", "docs/two.md"], text)


def test_a_page_with_a_problem_is_not_kept(book, monkeypatch):
    (book / "docs/two.md").write_text("# Two\n\n$\\frac{1}$\n")
    printed(book, monkeypatch)
    press = Press(book)
    assert [p.page for p in press.problems if "formula" in p.message] == ["docs/two.md"]


def test_lines_survive_json():
    tokens = [[("a", Html("<b>")), ()], [("c",)]]
    again = unpacked(json.loads(json.dumps(packed(tokens))))
    assert again == tokens and isinstance(again[0][0][1], Html) and not isinstance(again[0][0][0], Html)


def test_only_what_was_asked_for_stays(tmp_path):
    kept = Kept(tmp_path)
    for key in ("a", "b"):
        kept.keep("print", key, [key])
    kept.evict()
    kept.load("print", "a")
    kept.evict()
    assert (kept.load("print", "a"), kept.load("print", "b")) == (["a"], None)


def test_a_macro_that_is_edited_makes_every_page_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "ENGINE", tmp_path)
    for file in ("extension.py", "formula/names.py", "check/ledger.py", "page/prints.py"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text("one\n")
    found = [kept.press_fingerprint.__wrapped__()]
    for file in ("formula/names.py", "check/ledger.py", "extension.py", "page/prints.py"):
        (tmp_path / file).write_text("two\n")
        found.append(kept.press_fingerprint.__wrapped__())
    assert len(set(found[:4])) == 4
    assert found[4] == found[3]  # it says when a page is made, not what stands on it


def files(site):
    return {f.relative_to(site).as_posix(): f.read_bytes() for f in site.rglob("*") if f.is_file()}


def test_a_site_of_kept_pages_is_the_same_to_the_byte(tmp_path, monkeypatch):
    """The book's own theme and plugins: every file of the site, the search index and the notebooks among them."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")  # the times that a builder writes down
    files_of_run = [f"snippets/linear_algebra/norm_axioms_{library}.py" for library in ("numpy", "torch")]
    line = (lines := run_lines())[next(file for file in files_of_run if file in lines)][0]
    formula = "$$\ny = x + x\n\\label{twice}\n$$\n\nSee \\eqref{twice} of $x + 1$.\n"
    pages = {"linear_algebra/index.md": "# Part\n", "linear_algebra/one.md": f"# One\n\n{line}\n\n{formula}"}
    site = build(tmp_path, pages, files_of_run, {"linear_algebra/test_one.py": CHECKS % ("twice", "twice", "x + x")})
    first, kept = files(site), list((tmp_path / ".cache/pages").glob("*.json"))
    assert kept and "search/search_index.json" in first and "notebooks/linear_algebra/one.ipynb" in first

    def again():
        done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=tmp_path, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        return files(site)

    def anew():
        shutil.rmtree(tmp_path / ".cache/pages")
        return again()

    for made in (again(), anew()):
        assert sorted(made) == sorted(first)
        assert [name for name in made if made[name] != first[name]] == []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1840000000")  # a page says in which year it was built
    later = again()
    assert b"{2028}" in later["linear_algebra/one/index.html"]
    made = anew()
    assert [name for name in made if made[name] != later[name]] == []
