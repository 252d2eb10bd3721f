"""A strict build, and what every page of it must keep."""

import json
import re
from collections import Counter
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import NavigableString, Tag

from tests.conftest import ROOT
from tests.letters import smallest
from tests.served import POLICY
from tests.touch.core import figures

BASE = "http://book/"


def article(page):
    return page.find("article") or page


def prose(tag) -> str:
    """The text of an element without code and scripts."""
    inner = (child for child in tag.children if child.name not in ("pre", "code", "annotation", "script"))
    return "".join(prose(c) if isinstance(c, Tag) else c if type(c) is NavigableString else "" for c in inner)


def test_the_press_has_no_problem(press):
    assert [str(p) for p in press.problems] == []


def test_no_source_map_is_published(site):
    assert not list(site.rglob("*.map"))
    assert not [p for e in ("js", "css") for p in site.rglob(f"*.{e}") if b"sourceMappingURL" in p.read_bytes()]


def test_every_page_of_the_book_is_built(pages, press):
    assert {p.url for p in press.book.pages.values()} <= set(pages)


def test_no_id_twice(pages):
    for address, page in pages.items():
        ids = Counter(tag["id"] for tag in page.find_all(id=True))
        assert [i for i, n in ids.items() if n > 1] == [], address


def test_nothing_is_left_of_the_press_or_of_the_source(pages, site):
    for address, page in pages.items():
        html = (site / (address if address.endswith(".html") else f"{address}index.html")).read_text(encoding="utf-8")
        html = html.replace("␂wzxhzdk:0␃", "")  # as the guide shows it, where a snippet printed it
        assert "\x02" not in html and "wzxhzdk" not in html and "press-problem" not in html, address
        assert not re.search(r"\$\$|\\eqref|\\label|\{\s*\.run|^///", prose(article(page)), re.MULTILINE), address


def test_a_folded_solution_is_titled_like_its_exercise():
    for file in (ROOT / "docs").rglob("*.md"):
        boxes = re.findall(r"^[ \t]*/{3,} (exercise|solution) \| (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        exercise = None
        for kind, title in boxes:
            assert kind == "exercise" or title == exercise, f"{file.name}: solution | {title}"
            exercise = title


def test_every_picture_has_alt_text_and_a_size(pages):
    for address, page in pages.items():
        for image in article(page).find_all("img"):
            if not address.startswith("labs/"):
                assert image.get("alt") and image.get("width") and image.get("height"), (address, image)


def test_every_figure_has_a_file_for_each_scheme(pages, site):
    for address, page in pages.items():
        for figure in page.select(".run figure"):
            sources = [urlsplit(urljoin(BASE + address, image["src"])).path for image in figure.find_all("img")]
            assert len(sources) == 2 and sources[0] != sources[1], address
            for source in sources:
                assert (site / unquote(source[1:])).read_text(encoding="utf-8").count("<svg") >= 1


def test_the_letters_of_every_figure_can_be_read_on_a_phone(site):
    sizes = {f.stem: smallest(f.read_text(encoding="utf-8")) for f in (site / "figures").rglob("*-light.svg")}
    small = {name: round(size, 1) for name, size in sizes.items() if size < 9}
    assert len(sizes) > 100 and not small, "pixels at a width of 390: use larger letters, or a narrower figsize"


def test_no_chapter_opens_with_a_long_listing(pages):
    """Until the picture of its opening, or in all of it, no listing in sight has more than 15 lines, blank ones not counted."""
    long, seen = {}, 0
    for name, page in pages.items():
        goals = page.find(class_="goals")
        if not goals:
            continue
        seen += 1
        for found in goals.find_all_previous(["figure", "pre"])[::-1]:
            if found.name == "figure":
                break
            shown = found.find_parent(class_="run") and not found.find_parent(["details", "figcaption"])
            lines = sum(bool(line.strip()) for line in found.get_text().splitlines())
            if shown and lines > 15 and not found.find_parent(class_="run-output"):
                long[name] = lines
    assert seen > 100 and long == {}, "show the figure first, or fold the code"


def test_no_output_leaves_open_what_stands_behind_a_plus_or_minus():
    """A standard error, a standard deviation and half an interval look alike behind +-, so outputs name them."""
    texts = (ROOT / "tests/golden").rglob("*.txt")
    assert [f.name for f in texts if re.search(r"\+-|\+/-|±", f.read_text(encoding="utf-8"))] == []


def test_every_interactive_figure_stands_around_a_published_picture(pages):
    """Paper, and a browser without scripts, show that picture."""
    hosts = [host for page in pages.values() for host in page.select("book-touch")]
    assert sorted(host["id"].removeprefix("touch-") for host in hosts) == figures()
    assert [host["id"] for host in hosts if not host.select("figure img")] == []


def test_links_and_anchors_inside_the_site_lead_somewhere(pages, site):
    dead = []
    ids = {address: {tag["id"] for tag in page.find_all(id=True)} for address, page in pages.items()}
    for address, page in pages.items():
        if address == "404.html":
            continue
        for tag in page.find_all(["a", "img", "script", "link"]):
            link = tag.get("href") or tag.get("src")
            if not link or urlsplit(link).scheme not in ("", "http", "https"):
                continue
            where, anchor = urldefrag(urljoin(BASE + address, link))
            if not where.startswith(BASE):
                continue
            path = unquote(urlsplit(where).path[1:])
            known = path in pages or (site / path).is_file()
            if known and anchor and path in pages and not anchor.startswith(("only-", "__")):
                known = unquote(anchor) in ids[path]
            if not known:
                dead.append((address, link))
    assert dead == []


# Attributes that make a browser fetch, in a page; a link is fetched unless it says what the page is elsewhere.
FETCHED = {"src", "srcset", "poster", "data", "background", "href", "xlink:href"}
ELSEWHERE = re.compile(r"(?:https?:)?//[\w.-]+", re.IGNORECASE)
IN_STYLE = re.compile(r"(?:@import\s*|url\(\s*)[\"']?\s*((?:https?:)?//[^\s\"')]+)", re.IGNORECASE)
# Hosts that scripts name in their code. `www.w3.org` is a namespace. Pyodide comes on a click. The theme asks the others
# for facts of a repository and for diagrams, which no page shows.
NAMED = {"www.w3.org": "frame", "cdn.jsdelivr.net": "run-worker", "api.github.com": "bundle", "unpkg.com": "bundle"}


def test_nothing_is_fetched_from_elsewhere(pages):
    for address, page in pages.items():
        for tag in page.find_all(True):
            for name in FETCHED.intersection(tag.attrs):
                if tag.name == "a" or (tag.name == "link" and {"canonical", "prev", "next"} & set(tag["rel"])):
                    continue
                assert not ELSEWHERE.match(str(tag[name]).strip()), (address, tag)
            assert not IN_STYLE.search(str(tag.get("style", ""))), (address, tag)
            if tag.name == "style":
                assert not IN_STYLE.search(tag.get_text()), (address, tag)
            if tag.name == "script" and tag.get("type") != "application/ld+json":
                assert not ELSEWHERE.search(tag.get_text()), (address, tag)


def test_no_style_sheet_and_no_script_fetches_from_elsewhere(site):
    """Of the scripts those that a page loads; the theme's others are for languages that the book does not use."""
    for path in site.rglob("*.css"):
        assert not IN_STYLE.search(path.read_text(encoding="utf-8")), path
    scripts = [p for p in site.rglob("*.js") if "lunr" not in p.parts]
    assert len(scripts) > 40
    hosts = {}
    for path in scripts:
        text = re.sub(r"/\*.*?\*/|^\s*//.*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        for host in re.findall(r"[\"'`](?:https?:)?//([\w.-]+\.\w+)", text):
            hosts.setdefault(host, set()).add(path.name.split(".")[0])
    assert hosts == {host: {script} for host, script in NAMED.items()}


def test_every_display_formula_is_numbered_and_can_be_linked(pages, press):
    for equation in press.book.equations.values():
        page = pages[press.book.pages[equation.page].url]
        assert page.find(id=equation.anchor) is not None, equation.label


def test_the_readme_names_commands_that_exist():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "mkdocs serve\n" in text and "-m pytest -n auto\n" in text


def test_the_search_finds_formulas_as_words(site):
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    prose = " ".join(
        re.sub(r"<(pre|code)>.*?</\1>", "", d["text"], flags=re.DOTALL)
        for d in index["docs"]
        if d["location"].startswith("linear_algebra/svd/")
    )
    assert "A = UΣV" in prose and "\\Sigma" not in prose


def test_the_guide_shows_the_policy_that_the_browser_tests_serve():
    guide = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    shown = guide.partition("Content-Security-Policy:")[2].partition("```")[0]
    assert [line.strip() for line in shown.split(";") if line.strip()] == POLICY.split("; ")
