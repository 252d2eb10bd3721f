"""A page in a real browser: mathematics, figures, tabs and copying, in both schemes and on a phone."""

import re

import pytest

from snippets._engine.read.book import PARTS
from tests.served import BY_SCHEME, until, violations

pytestmark = pytest.mark.browser
CHAPTER = "linear_algebra/svd/"
MARKS = ".equation > .mark"
# What is folded, behind a tab, or laid out only when it comes near is shown.
UNFOLD = """() => {
  for (const d of document.querySelectorAll("details")) d.open = true;
  for (const l of document.querySelectorAll(".tabbed-labels > :nth-child(2)")) l.click();
  for (const b of document.querySelectorAll(".ledger")) b.style.contentVisibility = "visible";
}"""
SETTLED = "document.getAnimations().every((one) => !(one instanceof CSSTransition))"
# What people type, and the page that they want to be on.
QUERIES = {
    "p value": "probability/testing/",
    "pseudoinverse": "linear_algebra/pseudo_inverse/",
    "logsumexp": "probability/categorical/",
    "A^T A": "linear_algebra/least_squares/",
    "sigma_1": "linear_algebra/singular_values/",
    "lstsq": "linear_algebra/least_squares/",
    "einsum": "linear_algebra/reshape_einsum/",
    "softmax": "probability/categorical/",
    "dot product": "linear_algebra/vectors/",
    "cosine similarity": "linear_algebra/similarity/",
    "learning rate": "calculus/gradient_descent/",
    "backpropagation": "calculus/autodiff/",
    "ridge regression": "linear_algebra/regularisation/",
    "condition number": "linear_algebra/conditioning/",
    "cross entropy loss": "probability/information/",
    "kl divergence": "probability/information/",
    "adam optimizer": "calculus/adaptive/",
    "zero_grad": "calculus/autograd/",
    "eigenvectors": "linear_algebra/eigenvalues/",
    "standard deviation": "probability/variance/",
}


SIZES = [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)]


@pytest.fixture(scope="module", params=SIZES, ids="{0[0]}-{0[1]}".format)
def seen(request, browser, address):
    """A page that was opened once for each scheme and width: for tests that leave it as they have found it."""
    scheme, width = request.param
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, permissions=["clipboard-read", "clipboard-write"]
    )
    opened = context.new_page()
    opened.errors = []
    opened.on("pageerror", lambda error: opened.errors.append(str(error)))
    opened.on("requestfailed", lambda r: opened.errors.append(r.url))
    opened.goto(address + CHAPTER, wait_until="load")
    opened.scheme = scheme
    yield opened
    context.close()


@pytest.fixture
def page(seen, address):
    """The same page, opened again with nothing kept: for a test that has to come first."""
    seen.evaluate("[localStorage, sessionStorage].forEach((kept) => kept.clear())")
    seen.goto(address + CHAPTER, wait_until="load")
    return seen


def test_the_page_loads_without_an_error_and_does_not_overflow(seen):
    assert seen.errors == []
    assert seen.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_formulas_are_set_in_the_mathematics_font(seen):
    assert seen.locator(".equation math").count() > 5
    box = seen.locator(".equation math").first.bounding_box()
    assert box["width"] > 20 and box["height"] > 10
    assert seen.evaluate("document.fonts.ready.then(() => [...document.fonts].some(f => f.status === 'loaded'))")


def test_no_number_or_word_of_a_formula_is_broken(seen):
    """In a link, too, where the theme breaks words: the Z of Z_11 had one 1."""
    inside = seen.locator("article a math")
    assert inside.count() > 0
    asked = "all => all.map(getComputedStyle).map(s => s.wordBreak + ' ' + s.overflowWrap)"
    assert set(inside.evaluate_all(asked)) == {"normal normal"}


def test_one_picture_of_each_pair_is_seen(seen):
    shown = {"light": 0, "dark": 0}
    for scheme in shown:
        for image in seen.locator(f".run figure a.only-{scheme}").all():
            shown[scheme] += image.is_visible()
    other = {"light": "dark", "dark": "light"}[seen.scheme]
    assert shown[seen.scheme] > 0 and shown[other] == 0
    picture = seen.locator(f".run figure a.only-{seen.scheme} img").first
    picture.scroll_into_view_if_needed()
    until(lambda: picture.evaluate("i => i.complete && i.naturalWidth > 0"))
    assert picture.bounding_box()["width"] <= seen.viewport_size["width"]


def test_tabs_switch_together(seen):
    sets = seen.locator(".run .tabbed-set:visible")
    for name, block in (("PyTorch", 1), ("NumPy", 0)):
        sets.first.locator("label", has_text=name).click()
        for tabs in sets.all():
            if tabs.locator("label", has_text="PyTorch").count():
                assert tabs.locator(".tabbed-block").nth(block).is_visible()


def test_code_and_latex_are_copied(seen):
    formula = seen.locator(".equation[id]").first
    formula.locator(".mark").click()
    seen.locator(".check button", has_text="Copy LaTeX").first.click()
    assert seen.evaluate("navigator.clipboard.readText()") == formula.locator("annotation").text_content()
    formula.locator(".mark").click()
    seen.locator(".run-file:visible button").first.click()
    until(lambda: "import numpy" in seen.evaluate("navigator.clipboard.readText()"))


def test_what_a_part_needs_is_copied_with_it(seen, address):
    seen.goto(address + "probability/information/", wait_until="load")
    bar = seen.locator(".run-file[data-part=demo]:visible").first
    bar.locator("button", has_text="Copy").first.click()
    until(lambda: seen.evaluate("navigator.clipboard.readText()").startswith("import numpy as np\n\n\ndef entropy(p):"))
    seen.goto(address + CHAPTER, wait_until="load")


def test_the_mark_opens_the_check_with_the_keyboard_and_says_which_formula_it_is_of(seen):
    mark = seen.locator(".equation > .mark").first
    assert seen.locator(".equation-number").first.inner_text().strip("()") in mark.get_attribute("aria-label")
    for key, expanded in (("Enter", "true"), ("Space", "false"), ("Enter", "true")):
        mark.focus()
        seen.keyboard.press(key)
        until(lambda expanded=expanded: mark.get_attribute("aria-expanded") == expanded)
    assert "@equation" in seen.locator(".check").first.inner_text()
    seen.keyboard.press("Space")
    until(lambda: mark.get_attribute("aria-expanded") == "false")


def test_the_keyboard_comes_to_the_text_in_a_few_stops_and_arrow_keys_move_along_the_chapters(tab, address):
    page = tab(viewport={"width": 1440, "height": 900})
    page.goto(address + CHAPTER, wait_until="load")
    inside = "!!document.activeElement.closest('article')"
    stops, chapters = 0, ".md-sidebar--primary .by-arrows"
    while not page.evaluate(inside):
        page.keyboard.press("Tab")
        stops += 1
        assert stops <= 16, "more stops before the text: a list beside it is not one stop"
    assert stops > 8 and page.locator(f"{chapters} > li > a").count() > 30
    at = page.locator(f"{chapters} > li > a.md-nav__link--active")
    at.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent.trim()") == "The SVD in code"


def test_a_link_shows_the_formula_or_the_section_that_it_leads_to(tab, address):
    page = tab(viewport={"width": 1440, "height": 900})
    page.goto(address + "linear_algebra/singular_values/", wait_until="load")
    height = page.evaluate("document.documentElement.scrollHeight")
    glance = page.locator(".glance")
    for where, said in (
        ("#eq-stretch-bounds", "‖"),
        ("../conditioning/#how-much-an-error-can-grow", "condition number"),
    ):
        link = page.locator(f"article a[href='{where}']").last
        page.keyboard.press("Tab")  # from here on the focus is seen
        link.focus()
        glance.wait_for()
        assert said in glance.inner_text() and link.get_attribute("aria-describedby") == "glance"
        page.keyboard.press("Escape")
        glance.wait_for(state="hidden")
    page.mouse.move(0, 0)
    link.hover()
    glance.wait_for()
    assert page.evaluate("document.documentElement.scrollHeight") == height


def test_the_second_language_comes_when_its_tab_is_opened(page):
    tabs = page.locator(".run .tabbed-set:visible").first
    assert tabs.locator(".fetched a").count() == 1
    tabs.scroll_into_view_if_needed()
    page.wait_for_timeout(300)  # the theme puts the page back to where it last saw it, so let it see
    tabs.locator("label", has_text="PyTorch").click()
    tabs.locator(".tabbed-block").nth(1).locator("pre").wait_for()
    assert "import torch" in tabs.locator(".tabbed-block").nth(1).inner_text()
    tabs.locator("label", has_text="NumPy").click()


def test_the_search_is_fetched_when_somebody_searches(tab, address):
    page = tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert not [url for url in asked if "search_index" in url or "workers" in url]
    page.locator("[name=query]").fill("eigenvalues")
    page.locator(".md-search-result__link").first.wait_for()
    assert "eigen" in page.locator(".md-search-result__link").first.get_attribute("href")


def test_the_search_puts_the_right_chapter_first(tab, address):
    """The first query comes with the address of the page, the others are typed: the index is fetched and read once."""
    page = tab()
    first, link, field = {}, page.locator(".md-search-result__link").first, page.locator("[name=query]")
    for query in QUERIES:
        if not first:
            page.goto(f"{address}errata/?q={query}", wait_until="load")
        else:
            for text, state in (("", "detached"), (query, "attached")):
                field.fill(text)
                field.press("End")  # the theme listens to keys
                link.wait_for(state=state)
        link.wait_for()
        first[query] = link.evaluate("link => new URL(link.href).pathname")
    assert {query: path[1:] for query, path in first.items()} == QUERIES


def test_a_cheat_sheet_is_one_printed_page_and_nothing_on_it_is_cut(tab, address):
    page = tab(viewport={"width": 734, "height": 1062})  # A4 between margins of 8 mm
    for part in PARTS:
        page.goto(f"{address}reference/{part}/", wait_until="load")
        page.emulate_media(media="print")
        wide = page.evaluate(
            "[...document.querySelectorAll('.sheet .equation-body')].filter(b => b.scrollWidth > b.clientWidth + 2)"
            ".map(b => b.closest('.equation').querySelector('a').textContent)"
        )
        assert wide == [], f"{part}: too wide for a column, name a shorter key"
        sheets = len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))
        assert sheets == 1, f"{part}: {sheets} pages; name fewer keys"


@pytest.mark.parametrize("half", [0, 1])
def test_axe_finds_nothing_on_any_page(browser, site, address, half, request):
    """In the light scheme, then in the dark one, with all checks, folds and second tabs open, and in the search.

    In the dark one a page of the sample is asked for what the scheme changes.

    Every twenty-fourth page, and the search on one; with --every-page, which takes many minutes, every page, the search
    on each, and every twentieth page of a formula.
    """
    every = request.config.getoption("--every-page")
    context = browser.new_context(
        color_scheme="light", viewport={"width": 1440, "height": 900}, bypass_csp=True, reduced_motion="reduce"
    )  # with less motion, colours change at once
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page, found = context.new_page(), {}
    names = [path.relative_to(site).as_posix().removesuffix("index.html") for path in sorted(site.rglob("index.html"))]
    chapters = [name for name in names if not name.startswith("formulas/")]
    formulas = [name for name in names if name.startswith("formulas/")]
    chosen = [*chapters, *formulas[::20]] if every else [*chapters[::24], *formulas[::400]]
    for number, where in enumerate(chosen[half::2]):
        page.emulate_media(color_scheme="light")
        page.goto(address + where, wait_until="load")
        page.evaluate(UNFOLD)
        if page.locator(MARKS).count():
            page.locator(".equation > .equation-number[tabindex]").first.wait_for(
                state="attached"
            )  # the script is there
            page.evaluate(f"for (const m of document.querySelectorAll({MARKS!r})) m.click()")
            until(lambda: page.locator(".check").count() >= page.locator(MARKS).count())
        for scheme, name in (("light", "default"), ("dark", "slate")):
            page.emulate_media(color_scheme=scheme)
            if where in chapters:  # the pages of formulas have no script
                until(lambda name=name: page.evaluate("document.body.dataset.mdColorScheme") == name)
            until(lambda: page.evaluate(SETTLED))  # colours change slowly
            if met := violations(page, rules=() if every or scheme == "light" else BY_SCHEME):
                found[where, scheme] = met
        field = page.locator("[name=query]")
        if not field.count() or number and not every:
            continue
        field.fill("norm")
        page.locator(".md-search-result__link").first.wait_for()
        for scheme in ("dark", "light"):
            page.emulate_media(color_scheme=scheme)
            until(lambda: page.evaluate(SETTLED))
            if met := violations(page, ".md-search"):
                found[where, scheme, "search"] = met
    print(f"axe looked at {len(chosen[half::2])} pages in both schemes")
    context.close()
    assert found == {}
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
