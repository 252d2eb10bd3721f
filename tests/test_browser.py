"""A page in a real browser: mathematics, figures, tabs and copying, in both schemes and on a phone."""

import pytest

pytestmark = pytest.mark.browser
CHAPTER = "linear_algebra/svd/"


@pytest.fixture(params=[("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)], ids="{0[0]}-{0[1]}".format)
def page(request, browser, address):
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


def test_the_page_loads_without_an_error_and_does_not_overflow(page):
    assert page.errors == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_formulas_are_set_in_the_mathematics_font(page):
    assert page.locator(".equation math").count() > 5
    box = page.locator(".equation math").first.bounding_box()
    assert box["width"] > 20 and box["height"] > 10
    assert page.evaluate("document.fonts.ready.then(() => [...document.fonts].some(f => f.status === 'loaded'))")


def test_one_picture_of_each_pair_is_seen(page):
    shown = {"light": 0, "dark": 0}
    for scheme in shown:
        for image in page.locator(f".run figure a.only-{scheme}").all():
            shown[scheme] += image.is_visible()
    other = {"light": "dark", "dark": "light"}[page.scheme]
    assert shown[page.scheme] > 0 and shown[other] == 0
    picture = page.locator(f".run figure a.only-{page.scheme} img").first
    picture.scroll_into_view_if_needed()
    page.wait_for_function("i => i.complete && i.naturalWidth > 0", arg=picture.element_handle())
    assert picture.bounding_box()["width"] <= page.viewport_size["width"]


def test_tabs_switch_together(page):
    sets = page.locator(".run .tabbed-set:visible")
    sets.first.locator("label", has_text="PyTorch").click()
    for tabs in sets.all():
        if tabs.locator("label", has_text="PyTorch").count():
            assert tabs.locator(".tabbed-block").nth(1).is_visible()


def test_code_and_latex_are_copied(page):
    formula = page.locator(".formula").first
    formula.hover()
    formula.locator(".equation button.copy-text").click()
    assert page.evaluate("navigator.clipboard.readText()") == formula.locator("annotation").text_content()
    code = page.locator(".run .highlight:visible").first
    code.hover()
    code.locator("button[data-md-type=copy], .md-clipboard").first.click()
    assert "import numpy" in page.evaluate("navigator.clipboard.readText()")


def test_the_mark_opens_the_check_with_the_keyboard(page):
    mark = page.locator("details.check > summary").first
    mark.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.check").first.get_attribute("open") is not None
    assert "@equation" in page.locator("details.check").first.inner_text()
