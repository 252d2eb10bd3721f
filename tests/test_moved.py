"""An old address with an old section leads to where the section is now, without a server that knows of it."""

import json
import re
from functools import cache

import yaml
from markdown.extensions.toc import slugify

from snippets._engine.read.book import Book
from snippets._engine.read.places import boxes, runs
from tests.conftest import ROOT

MOVED = ROOT / "docs/assets/moved.js"
FIRST = ROOT / "tests/first_edition.json"  # address -> the places of its page, as the first edition had them


@cache
def moved() -> dict[str, dict[str, str]]:
    """Address -> {address today: the places that stand there under their old names, or "old" of one "page#new"}."""
    return json.loads(
        re.search(r"^window.moved = (.*);$", MOVED.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)[1]
    )


@cache
def redirects() -> dict[str, str]:
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    [maps] = [p["redirects"]["redirect_maps"] for p in settings["plugins"] if isinstance(p, dict) and "redirects" in p]
    return {old.removesuffix(".md"): new.replace(".md", "") for old, new in maps.items()}


def places(book: Book) -> dict[str, set[str]]:
    """Address -> every name on its page that a link may end in."""
    pages = {page.url.strip("/"): page.body for page in book.pages.values()}
    for lab in sorted((ROOT / "docs/labs").glob("*.py")):  # read, not run
        pages[f"labs/{lab.stem}"] = re.sub("^# ?", "", lab.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = {}
    for address, body in pages.items():
        text = re.sub(r"^(`{3,}).*?^\1", "", body, flags=re.DOTALL | re.MULTILINE)
        here = {
            slugify(re.sub(r"\$|`|\*|\[|\]\([^)]*\)|\{[^}]*\}", "", heading), "-")
            for heading in re.findall(r"^#{1,6} (.*?)[ #]*$", text, re.MULTILINE)
        }
        here |= {f"{name}_1" for name in here}  # of a heading that stands twice
        here |= set(re.findall(r"\{[^}\n]*#([\w-]+)[^}\n]*\}", text)) | set(re.findall(r"book-touch#([\w-]+)", text))
        found[address] = here | {box.anchor for box in boxes(body)}
    for page in book.pages.values():
        found[page.url.strip("/")] |= set(runs(page.tokens).values())
    for equation in book.equations.values():
        found[book.pages[equation.page].url.strip("/")].add(equation.anchor)
    return found


def arrives(address: str, place: str, now: dict[str, set[str]]) -> str:
    """Where a reader of `address#place` ends: an address, with the place if the page has it."""
    address, _, fixed = redirects().get(address, address).partition("#")
    if place in now[address]:
        return f"{address}#{place}"
    for target, names in moved().get(address, {}).items():
        if place in names.split():
            return target if "#" in target else f"{target}#{place}"
    return f"{address}#{fixed}" if fixed else address


def test_every_place_of_the_first_edition_leads_to_one_of_today():
    now = places(Book(ROOT))
    lost = []
    for address, names in json.loads(FIRST.read_text(encoding="utf-8")).items():
        for place in names.split():
            page, _, found = arrives(address, place, now).partition("#")
            if found not in now[page]:  # an empty place, too: of a page as a whole only its own title may be left
                lost.append(f"{address}#{place} -> {page}#{found}")
    assert lost == [], "say in docs/assets/moved.js where it stands now"


def test_the_list_names_places_that_are_there():
    now = places(Book(ROOT))
    for address, targets in moved().items():
        for target, names in targets.items():
            page, _, new = target.partition("#")
            assert not [n for n in names.split() if n in now[address]], f"{address}: stands there, and is sent away"
            missing = [n for n in ([new] if new else names.split()) if n not in now[page]]
            assert not missing, f"{address} -> {target}: {missing}"


def test_a_browser_goes_there(tab, address):
    old = {
        "linear_algebra/linear_maps/#rank": "linear_algebra/rank/#rank",
        "linear_algebra/linear_maps/#the-determinant-area-with-a-sign": "linear_algebra/determinant/#determinant-and-trace",
        "probability/estimation/#where-the-next-value-falls": "probability/intervals/#where-the-next-value-falls",
        "linear_algebra/svd/#eq-svd": "linear_algebra/svd/#eq-svd",
        "calculus/gradient_descent/#run-gd-descent-lemma": "calculus/smoothness/#run-gd-descent-lemma-figure",
    }
    page = tab()
    for where, expected in old.items():
        page.goto(address + where)
        page.wait_for_url(address + expected)
        assert page.locator(f"[id='{expected.partition('#')[2]}']").count() == 1, page.url
