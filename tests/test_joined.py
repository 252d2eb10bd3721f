"""The style sheets of the book are written in parts and served as one."""

import re
import shutil

import pytest

from snippets._engine.shrink import joined
from tests.conftest import ROOT

ASSETS = ROOT / "docs" / "assets"


def test_the_parts_stand_in_their_order_in_the_place_of_the_imports(tmp_path):
    source, site = tmp_path / "docs", tmp_path / "site"
    (source / "book").mkdir(parents=True)
    (source / "book.css").write_text('/* all */\n@import "book/a.css";\n@import "book/b.css";\n')
    (source / "book/a.css").write_text("a { color: red }\n")
    (source / "book/b.css").write_text("b { color: blue }\n")
    shutil.copytree(source, site)
    for copied in ("all", "a part", "nothing"):  # a preview copies what has changed
        joined(site / "book.css", source / "book.css")
        if copied == "nothing":
            assert list(site.iterdir()) == []
            continue
        assert (site / "book.css").read_text() == "/* all */\na { color: red }\n\nb { color: blue }\n\n"
        assert [path.name for path in site.iterdir()] == ["book.css"]
        (site / "book.css").unlink()
        if copied == "all":
            (site / "book").mkdir()
            shutil.copy(source / "book/b.css", site / "book/b.css")


def test_every_part_is_imported_once_and_is_short():
    named = re.findall(r'"book/(\w+\.css)"', (ASSETS / "book.css").read_text(encoding="utf-8"))
    assert sorted(named) == sorted(path.name for path in (ASSETS / "book").iterdir())
    assert all(len((ASSETS / "book" / n).read_text(encoding="utf-8").splitlines()) <= 100 for n in named)


@pytest.mark.browser
def test_the_site_asks_for_one_style_sheet_of_the_book(tab, address, site):
    """And the last rule of the last part holds: an import that was left would be read after it, or not at all."""
    page = tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "linear_algebra/svd/", wait_until="networkidle")
    assert [url for url in asked if "/assets/book" in url and url.endswith(".css")] == [f"{address}assets/book.css"]
    assert not (site / "assets/book").exists() and "@import" not in (site / "assets/book.css").read_text()
    assert page.evaluate("getComputedStyle(document.querySelector('.take-away')).borderTopStyle") == "solid"
