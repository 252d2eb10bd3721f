""" "Is this wrong?": a report about a formula, filled in, where the repository is known; nothing where it is not."""

from urllib.parse import parse_qs, urlsplit

import pytest

from snippets._engine.check.ledger import Ledger
from snippets._engine.page import panel
from snippets._engine.page.kept import Kept
from snippets._engine.read.book import Book

LATEX = r"\|x\|^2 = x^\top x & 1"


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("nav:\n  - linear_algebra/a.md\n")
    page = tmp_path / "docs/linear_algebra/a.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"---\ntitle: Norms & angles\n---\n\n# A\n\n$$\n{LATEX}\n\\label{{squared-length}}\n$$\n")
    return Ledger(Book(tmp_path))


def links(ledger, tmp_path, repository):
    html = str(panel.pages(ledger, Kept(tmp_path / "kept"), repository)["formulas/squared-length/index.html"])
    return [part.split('"')[0].replace("&amp;", "&") for part in html.split('href="')[1:] if "issues/new" in part]


def test_without_a_repository_there_is_no_link(ledger, tmp_path):
    assert links(ledger, tmp_path, "") == []
    [wrong] = panel.pages(ledger, Kept(tmp_path / "kept"), "https://forge.test/a/b").values()
    assert "Is this wrong?" in wrong
    [right] = panel.pages(ledger, Kept(tmp_path / "kept"), "").values()
    assert "Is this wrong?" not in right


@pytest.mark.parametrize(
    "repository, address, title, body",
    [
        ("https://forge.test/a/b.git", "https://forge.test/a/b/issues/new", "title", "body"),
        ("https://gitlab.test/a/b/", "https://gitlab.test/a/b/-/issues/new", "issue[title]", "issue[description]"),
    ],
)
def test_with_one_the_report_is_filled_in(ledger, tmp_path, repository, address, title, body):
    [link] = links(ledger, tmp_path, repository)
    parts = urlsplit(link)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == address
    said = parse_qs(parts.query)
    assert said[title] == ["Formula 1.1.1: is it wrong?"]
    [text] = said[body]
    assert LATEX in text and "Norms & angles (docs/linear_algebra/a.md, line 7)" in text
    assert "1.1.1, squared-length" in text and "No check has been written" in text


def test_a_long_formula_is_cut_so_that_the_address_still_works(ledger, tmp_path):
    page = tmp_path / "docs/linear_algebra/a.md"
    page.write_text("$$\n" + " + ".join(["x_1"] * 2000) + "\n\\label{squared-length}\n$$\n")
    [link] = links(Ledger(Book(tmp_path)), tmp_path, "https://forge.test/a/b")
    assert len(link) < 8000
