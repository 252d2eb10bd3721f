"""A term that a chapter uses shows the box that defines it, with the keyboard too, and is no louder than the text."""

import pytest

pytestmark = pytest.mark.browser


def test_a_term_shows_its_definition_and_looks_like_the_text(tab, address):
    page = tab(viewport={"width": 1280, "height": 800})
    page.goto(address + "linear_algebra/best_approximation/", wait_until="load")
    term = page.locator("article a.term", has_text="singular matrix")
    colours = term.evaluate("a => [a, a.parentElement].map(e => getComputedStyle(e).color)")
    assert colours[0] == colours[1] and "underline" in term.evaluate("a => getComputedStyle(a).textDecorationLine")
    page.keyboard.press("Tab")  # what follows is done with the keyboard, so the focus is shown
    term.focus()
    box = page.get_by_role("tooltip")
    box.wait_for()
    assert "invertible" in box.inner_text() and box.locator(".definition").count() == 1
    page.keyboard.press("Escape")
    assert box.is_hidden()
