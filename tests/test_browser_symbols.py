"""What a symbol means, in a real browser: beside it, and in the check of its formula."""

import pytest

from tests.served import until

pytestmark = pytest.mark.browser
SHOWN = "#glance:popover-open"
# A page, a piece of its text as formulas show it, and how its meanings begin, the page's own part first.
MEANINGS = [
    ("linear_algebra/svd/", "#eq-svd msup > mi:last-child", ["transpose"]),
    ("linear_algebra/svd/", "#eq-svd > .equation-body > math > semantics > mrow > mi:nth-child(3)", ["the factors"]),
    ("linear_algebra/svd/", "#eq-svd-right-vectors msub:last-child > mi", ["singular values"]),
    ("linear_algebra/eigenvalues/", "#eq-eigenpair mrow > mi:nth-child(2)", ["eigenvalue"]),
    ("linear_algebra/norms/", "#eq-norm-1 msub > mo:first-child", ["sum of absolute values"]),
    ("probability/information/", "#eq-cross-entropy mi", ["cross-entropy"]),
    ("probability/information/", "#eq-entropy mi", ["entropy"]),
    ("probability/bayes/", "#eq-bayes-theorem mi", ["conditional probability"]),
    ("calculus/gradient_descent/", "#eq-gd-step mi:nth-child(1)", ["the parameters"]),
    ("calculus/gradients/", "#eq-gradient-entries mi", ["gradient"]),
]


@pytest.mark.parametrize("where", dict.fromkeys(where for where, _, _ in MEANINGS))
def test_a_symbol_says_what_it_means_when_the_pointer_rests_on_it(tab, address, where):
    page = tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + where, wait_until="networkidle")
    assert not any(url.endswith(("symbols.js", "notation/")) for url in asked)
    for token, begin in [(token, begin) for at, token, begin in MEANINGS if at == where]:
        page.locator(token).first.hover()
        page.locator(SHOWN).wait_for()
        lines = [one.split(": ", 1)[1] for one in page.locator(f"{SHOWN} p").all_text_contents()]
        assert len(lines) == len(begin) and all(map(str.startswith, lines, begin)), (token, lines)
        page.keyboard.press("Escape")
        until(lambda: page.locator(SHOWN).count() == 0)


def test_a_letter_of_another_part_is_not_explained(tab, address):
    """A vector v of calculus is no eigenvector."""
    page = tab()
    page.goto(address + "calculus/gradients/", wait_until="networkidle")
    letters = page.locator(".equation mi").all()
    letter = next(one for one in letters if one.text_content() == "v")
    with page.expect_response("**/notation/"):
        letter.hover()
    page.wait_for_timeout(300)
    assert page.locator(SHOWN).count() == 0


def test_a_finger_shows_the_meaning_and_takes_it_away(tab, address):
    page = tab(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(address + "linear_algebra/svd/", wait_until="networkidle")
    page.locator("#eq-svd msup > mi").last.tap()
    page.locator(SHOWN).wait_for()
    box = page.locator(SHOWN).bounding_box()
    assert 0 <= box["x"] and box["x"] + box["width"] <= 390
    page.locator("h1").tap()
    until(lambda: page.locator(SHOWN).count() == 0)


def test_the_check_of_a_formula_lists_its_symbols_for_the_keyboard(tab, address):
    page = tab(color_scheme="dark")
    page.goto(address + "linear_algebra/svd/", wait_until="networkidle")
    page.locator("#eq-svd > .mark").press("Enter")
    page.locator(".check-symbols").wait_for()
    said = page.locator(".check-symbols > li").all_text_contents()
    assert [one.split(": ")[1].split(";")[0] for one in said] == [
        "matrices, upper case",
        "the factors of the singular value decomposition",
        "transpose",
    ], said
    links = page.locator(".check-symbols a").evaluate_all("all => all.map(a => a.href)")
    assert links and all(page.request.get(link).ok for link in links)
