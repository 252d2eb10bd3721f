"""What a page costs while it is opened, and the switch between the schemes, in a real browser."""

import json

import pytest

from tests.served import until

pytestmark = pytest.mark.browser
SCHEME = "document.body.dataset.mdColorScheme"


@pytest.mark.parametrize("where", ["linear_algebra/svd/", "ledger/"])
def test_scripts_have_the_styles_of_the_page_worked_out_at_most_twice(browser, address, where):
    """Once when the theme asks for the size of the window, once when it has put its tabs and buttons in. Counted in
    elements, so that a busy machine sees the same."""
    page = browser.new_page(viewport={"width": 412, "height": 823})
    browser.start_tracing(page=page, categories=["devtools.timeline", "disabled-by-default-devtools.timeline.stack"])
    page.goto(address + where, wait_until="load")
    page.wait_for_timeout(500)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    whole = page.evaluate("document.body.querySelectorAll('*').length")
    page.close()
    styled = [e["args"] for e in events if e["name"] == "UpdateLayoutTree" and "elementCount" in e["args"]]
    forced = [a["elementCount"] for a in styled if (a.get("beginData") or {}).get("stackTrace")]
    assert styled and sum(n > whole / 4 for n in forced) <= 2, (whole, forced)


def test_the_button_switches_the_scheme_and_the_next_page_knows(tab, address):
    page = tab(color_scheme="dark")
    page.goto(address, wait_until="load")
    assert page.evaluate(SCHEME) == "slate"
    page.get_by_role("button", name="Switch to the light scheme").press("Enter")
    assert page.evaluate(SCHEME) == "default"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    page.goto(address + "notation/", wait_until="load")
    assert page.evaluate(SCHEME) == "default"
    page.get_by_role("button", name="Switch to the dark scheme").click()
    assert page.evaluate(SCHEME) == "slate"


def test_the_scheme_follows_the_system_until_somebody_chooses(tab, address):
    page = tab(color_scheme="light")
    page.goto(address, wait_until="load")
    assert page.evaluate(SCHEME) == "default"
    page.emulate_media(color_scheme="dark")
    until(lambda: page.evaluate(SCHEME) == "slate")


@pytest.mark.parametrize("width", [360, 1440])
def test_the_ledger_is_as_high_before_it_is_laid_out_as_after(tab, address, width):
    """A part further down keeps a place for its rows: else what is below it would move, and lie on it."""
    page = tab(viewport={"width": width, "height": 800})
    page.goto(address + "ledger/", wait_until="load")
    boxes = page.evaluate(
        "[...document.querySelectorAll('.ledger')].map(b => [b.offsetHeight, b.firstElementChild.offsetHeight, "
        "b.scrollWidth - b.clientWidth])"
    )
    assert len(boxes) == 3
    for kept, needed, over in boxes:
        assert over <= 0 and 1 <= kept / needed < 1.1, boxes
