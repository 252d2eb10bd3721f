"""An old address with an old section leads to where the section is now, without a server that knows of it."""

import json
import re
from functools import cache

import yaml
from markdown.extensions.toc import slugify

from snippets._engine.page.labs import Labs
from snippets._engine.read.places import boxes, runs
from tests.conftest import ROOT
from tests.served import served

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


def places(press) -> dict[str, set[str]]:
    """Address -> every name on its page that a link may end in."""
    found = {}
    labs = {lab.page for lab in Labs(press.root, press.preview, press.guest).labs.values()}
    for page in (*press.book.pages.values(), *labs):
        here = found.setdefault(page.url.strip("/"), set())
        text = re.sub(r"^(`{3,}).*?^\1", "", page.body, flags=re.DOTALL | re.MULTILINE)
        for heading in re.findall(r"^#{1,6} (.*?)[ #]*$", text, re.MULTILINE):
            here.add(slugify(re.sub(r"\$|`|\*|\[|\]\([^)]*\)|\{[^}]*\}", "", heading), "-"))
        here |= set(re.findall(r"\{[^}\n]*#([\w-]+)[^}\n]*\}", text))
        here |= {box.anchor for box in boxes(page.body)} | set(runs(page.tokens).values())
        here |= {f"{name}_1" for name in here}  # of a heading that stands twice
        here |= set(re.findall(r"book-touch#([\w-]+)", text))
    for equation in press.book.equations.values():
        found[press.book.pages[equation.page].url.strip("/")].add(equation.anchor)
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


def test_every_place_of_the_first_edition_leads_to_one_of_today(press):
    now = places(press)
    lost = []
    for address, names in json.loads(FIRST.read_text(encoding="utf-8")).items():
        for place in names.split():
            page, _, found = arrives(address, place, now).partition("#")
            if found not in now[page]:  # an empty place, too: of a page as a whole only its own title may be left
                lost.append(f"{address}#{place} -> {page}#{found}")
    assert lost == [], "say in docs/assets/moved.js where it stands now"


def test_the_list_names_places_that_are_there(press):
    now = places(press)
    for address, targets in moved().items():
        for target, names in targets.items():
            page, _, new = target.partition("#")
            assert not [n for n in names.split() if n in now[address]], f"{address}: stands there, and is sent away"
            missing = [n for n in ([new] if new else names.split()) if n not in now[page]]
            assert not missing, f"{address} -> {target}: {missing}"


def test_a_browser_goes_there(browser, site):
    old = {
        "linear_algebra/linear_maps/#rank-in-floating-point": None,
        "probability/estimation/#confidence-intervals-counted-first": None,
        "linear_algebra/svd/#eq-svd": "linear_algebra/svd/#eq-svd",
    }
    with served(site) as root:
        page = browser.new_page()
        for address, expected in old.items():
            page.goto(root + address)
            if expected is None:
                page.wait_for_url(lambda url, old=address: not url.endswith(old) and "/estimation/" not in url)
            place = page.url.partition("#")[2]
            assert expected is None or page.url == root + expected
            assert page.locator(f"[id='{place}']").count() == 1, page.url
        page.close()
