"""The ways through the book: addresses that stay, lists made from the pages, what builds on what, sources, symbols."""

import json
import re

import pytest

from snippets._engine.page.around import around, minutes, needs
from snippets._engine.read.book import PARTS
from snippets._engine.read.page_tokens import Embed
from snippets._engine.read.places import boxes, runs
from tests.conftest import ROOT

LISTS = ("formulas", "statements", "traps", "figures", "functions")


def test_every_box_and_every_run_has_its_address_and_a_link_to_it(pages, press):
    for path in press.book.chapters:
        page = press.book.pages[path]
        html = pages[page.url]
        for box in boxes(page.body):
            found = html.find(id=box.anchor)
            assert found is not None and box.kind in found["class"], f"{path}: {box.anchor}"
            if box.kind != "pseudocode":
                assert found.select_one(f'.admonition-title > a.headerlink[href="#{box.anchor}"]'), box.anchor
        for anchor in runs(page.tokens).values():
            assert html.find(id=anchor) is not None, f"{path}: {anchor}"


def test_an_address_comes_from_the_title_and_says_what_it_is_of(press):
    svd = {b.title: b.anchor for b in boxes(press.book.pages["docs/linear_algebra/svd.md"].body)}
    assert svd["Singular value decomposition"] == "theorem-singular-value-decomposition"
    every = [b for p in press.book.pages.values() for b in boxes(p.body)]
    assert all(re.fullmatch(rf"{b.kind}(-[a-z0-9]+)+", b.anchor) for b in every), [b.anchor for b in every]


def links(pages, name: str) -> set[str]:
    return {a["href"] for a in pages[f"reference/{name}/"].select("article a[href]")}


def test_the_lists_hold_what_the_pages_hold(pages, press):
    wanted = {name: set() for name in LISTS[:4]}
    for path in press.book.chapters:
        page = press.book.pages[path]
        for box in boxes(page.body):
            for name, kinds in (("statements", ("definition", "theorem", "pseudocode")), ("traps", ("trap",))):
                if box.kind in kinds:
                    wanted[name].add(f"../../{page.url}#{box.anchor}")
        wanted["figures"] |= {f"../../{page.url}#{anchor}" for e, anchor in runs(page.tokens).items() if e.alt}
    for e in press.book.equations.values():
        if e.page in press.book.chapters:
            wanted["formulas"].add(f"../../{press.book.pages[e.page].url}#{e.anchor}")
    for name, hrefs in wanted.items():
        assert len(hrefs) > 40 and sorted(hrefs - links(pages, name)) == [], name


def test_the_functions_lead_to_the_listing_that_calls_them(pages, press):
    text = pages["reference/functions/"].select_one("article")
    row = next(li for li in text.find_all("li") if li.code and li.code.text == "np.linalg.lstsq")
    for link in row.find_all("a"):
        url, _, anchor = link["href"].removeprefix("../../").partition("#")
        page = next(p for p in press.book.pages.values() if p.url == url)
        [target] = [e.target for e, name in runs(page.tokens).items() if name == anchor]
        source = (ROOT / "docs" / page.path.split("/")[1] / target).resolve().read_text(encoding="utf-8")
        assert "linalg.lstsq(" in source, link["href"]


@pytest.mark.parametrize("part", PARTS)
def test_a_cheat_sheet_holds_what_its_chapters_name(pages, press, part):
    wanted = set()
    for path, (_, number) in press.book.chapters.items():
        if path.startswith(f"docs/{part}/") and number:
            key = press.book.pages[path].meta.get("key", ())
            own = [label for label, e in press.book.equations.items() if e.page == path and e.display]
            assert min(1, len(own)) <= len(key) <= 4, f"{path}: name one to four formulas as key"
            wanted |= {f"../../{press.book.pages[path].url}#eq-{label}" for label in key}
    found = {a["href"] for a in pages[f"reference/{part}/"].select(".sheet .equation-number")}
    assert found == wanted


def test_what_builds_on_a_chapter_is_what_needs_it(pages, press):
    book = press.book
    for path, (_, number) in book.chapters.items():
        here = around(book, book.pages[path])
        html = pages[book.pages[path].url]
        if not number:
            assert here is None and html.select_one(".time") is None
            continue
        wanted = {book.pages[p].url for p in book.chapters if book.chapters[p][1] and path in needs(book.pages[p])}
        assert {a["href"].removeprefix("../../") for a in html.select(".next-chapters a")} == wanted, path
        assert str(here.minutes) in html.select_one(".time").text and 3 <= here.minutes <= 60, (path, here.minutes)
    svd = needs(book.pages["docs/linear_algebra/svd.md"])
    assert "docs/linear_algebra/symmetric.md" in svd and all(p in book.pages for p in svd)


def test_every_theorem_and_every_algorithm_names_its_source(press):
    sources = (ROOT / "docs/sources.md").read_text(encoding="utf-8")
    known = re.findall(r"^\{ #([a-z-]+) \}$", sources, re.MULTILINE)
    for path in press.book.chapters:
        for box in boxes(press.book.pages[path].body):
            if box.kind in ("theorem", "pseudocode"):
                cited = re.findall(r"\]\(\.\./sources\.md#([a-z-]+)\)", box.text)
                assert cited and set(cited) <= set(known), f"{path}: {box.title}"


def test_every_symbol_is_linked_to_a_page_that_uses_it(press):
    page = press.book.pages["docs/notation.md"]
    rows = [line.split(" | ") for line in page.body.splitlines() if re.match(r"\| \$", line)]
    assert len(rows) > 80
    for symbol, *_, defined in rows:
        targets = {press.book.equations[label].page for label in re.findall(r"\\eqref\{([^}]*)\}", defined)}
        targets |= {f"docs/{link}" for link in re.findall(r"\]\(([^)#]+\.md)", defined)}
        assert targets, symbol
        text = "".join(press.book.pages[t].body for t in targets)
        for command in re.findall(r"\\[A-Za-z]{2,}", symbol):
            assert command in text or command in (r"\dots", r"\times"), f"{symbol}: {command} is not on {targets}"


def test_a_page_describes_itself_to_machines(pages, press):
    for path, (part, number) in press.book.chapters.items():
        page = press.book.pages[path]
        [script] = pages[page.url].select('script[type="application/ld+json"]')
        said = json.loads(script.string)
        assert said["name"] == page.meta["title"] and said["description"] == page.meta["description"]
        if number:
            assert said["position"] == f"{part}.{number}" and said["timeRequired"] == f"PT{minutes(page)}M"


def test_a_run_shown_twice_has_one_address(press):
    for page in press.book.pages.values():
        shown = [t for t in page.tokens if isinstance(t, Embed) and t.kind == "run"]
        assert len(set(runs(page.tokens).values())) == len(runs(page.tokens)) <= len(shown)
