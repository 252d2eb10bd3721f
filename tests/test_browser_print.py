"""What is printed from the dark scheme is dark on white: every letter of the code, too."""

import pytest

from tests.served import until

pytestmark = pytest.mark.browser
PALE = """() => {
  const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, c) => sum + c / 3, 0) > 120;
  const found = new Set();
  for (const e of document.querySelectorAll("article *")) {
    if (!e.checkVisibility() || e.closest("svg, mjx-container, .only-dark")) continue;
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    if (own && light(getComputedStyle(e).color)) found.add(`${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 20)}`);
  }
  return [...found];
}"""


@pytest.mark.parametrize("where", ["calculus/adaptive/", "linear_algebra/svd/"])
def test_no_letter_is_pale_on_paper(tab, address, where):
    page = tab(color_scheme="dark")
    page.goto(address + where, wait_until="load")
    assert page.evaluate(PALE)  # on the screen they are light
    page.emulate_media(media="print", color_scheme="dark")
    until(lambda: page.evaluate(PALE) == [], seconds=10)  # colours change by and by
