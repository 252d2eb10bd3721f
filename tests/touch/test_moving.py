"""The interactive figures in a real browser: by keyboard and by finger, their address, print, no script, no harm."""

import re
from urllib.parse import unquote, urlsplit

import pytest

from tests.served import until, violations
from tests.touch.core import ROOT, Drawing, figures

pytestmark = pytest.mark.browser
# Takes the rest of the chapter away, which axe would read for nothing: the figure alone is asked about.
ALONE = """figure => {
  for (let e = figure; !e.matches("article"); e = e.parentElement)
    for (const other of [...e.parentElement.children]) if (other !== e) other.remove();
}"""
# The smallest contrast of a text of the figure with what it stands on; axe leaves those open that something overlaps.
CONTRAST = """figure => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const bright = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((v, i) => a * v + (1 - a) * below[i]);
  const ground = (e) => {
    if (!e) return [255, 255, 255];
    const colour = rgb(getComputedStyle(e).backgroundColor);
    return colour[3] === 0 ? ground(e.parentElement) : over(colour, ground(e.parentElement));
  };
  const texts = [...figure.querySelectorAll(".touch-say, .touch-say *")].filter((e) =>
    [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  return Math.min(...texts.map((e) => {
    const below = ground(e), text = over(rgb(getComputedStyle(e).color), below);
    const light = [bright(below), bright(text)];
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  }));
}"""
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
# What there is to see of a figure, once the address is another than `was`: it is written a moment after a change.
SEEN = """async (figure, was) => {
  for (const end = Date.now() + 60000; location.href === was && Date.now() < end;)
    await new Promise((go) => setTimeout(go, 20));
  return [figure.querySelector(".touch-say").innerText, figure.querySelector("svg > g").innerHTML, location.href];
}"""
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
EVERY = pytest.mark.parametrize("name", figures())


def address_of(name: str) -> str:
    """The address, below the site's, of the page that shows the figure."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        if re.search(rf"^/// html \| book-touch#touch-{name}(\.|$)", path.read_text(encoding="utf-8"), re.MULTILINE):
            return path.relative_to(ROOT / "docs").with_suffix("").as_posix() + "/"
    raise AssertionError(f"no page shows {name}")


@pytest.fixture
def visit(tab, address):
    """visit(name, state, **options of a context): the page with the figure in view; asserts at the end that nothing
    went wrong and nothing was asked of another host."""
    trouble = []

    def new(**options):
        page = tab(**({"viewport": PHONE} | options))
        page.asked = []
        page.on("request", lambda r: page.asked.append(r.url))
        page.on(
            "request",
            lambda r: (
                urlsplit(r.url).netloc == urlsplit(address).netloc or r.url.startswith("data:") or trouble.append(r.url)
            ),
        )
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("console", lambda m: m.type in ("error", "warning") and trouble.append(m.text))
        return page

    def go(name, state="", ready=True, page=None, wide=False, **options):
        page = page or new(**options)
        if wide:
            page.set_viewport_size(DESK)
        page.goto(address + address_of(name) + (f"#touch-{name}:{state}" if state else ""), wait_until="load")
        if ready:
            page.locator(f"#touch-{name}").scroll_into_view_if_needed()
            page.locator(f"#touch-{name} .touch-say").wait_for()
        return page

    yield go
    assert trouble == []


def state_of(url, figure, name) -> dict:
    """The state that an address holds."""
    state = {key: p["start"] for key, p in figure.params.items()}
    _, _, pairs = unquote(urlsplit(url).fragment).partition(f"touch-{name}:")
    for pair in filter(None, pairs.split(",")):
        key, value = pair.split("=")
        state[key] = value if "choices" in figure.params[key] else float(value)
    return state


def words(text: str) -> str:
    """A text as a browser shows it: any white space is one space."""
    return " ".join(text.split())


@EVERY
def test_a_figure_moves_by_keyboard_and_address_says_its_numbers_and_axe_finds_nothing(visit, name):
    """Opened twice for all of it, wide and light, then narrow and dark: that takes longer than what is asked of it."""
    figure = Drawing(name)
    page = visit(name, wide=True)
    said, start = page.locator(f"#touch-{name} .touch-say"), {key: p["start"] for key, p in figure.params.items()}
    assert words(said.inner_text()) == words(figure.say(start))
    nothing_is_too_wide_and_axe_finds_nothing(page, name)
    page.set_viewport_size(PHONE)  # the chapter is gone by now, which would be laid out again
    assert page.evaluate(FITS)
    each_control_moves_and_the_text_says_the_numbers_of_the_core(page, figure, name)
    an_address_restores_a_state(visit, page, figure, name)
    nothing_is_too_wide_and_axe_finds_nothing(page, name)


def each_control_moves_and_the_text_says_the_numbers_of_the_core(page, figure, name):
    host = page.locator(f"#touch-{name}")
    controls = host.locator(".touch-panel :is(input, select, .handle)")
    assert controls.count() > 0 and all(c.is_visible() for c in controls.all())
    said, picture, address = host.evaluate(SEEN)
    for control in controls.all():
        name_of, choice = control.evaluate("e => { e.focus(); return [e.getAttribute('name'), e.matches('select')]; }")
        largest = figure.params.get(name_of, {}).get("max")
        full = largest is not None and state_of(address, figure, name)[name_of] == largest
        page.keyboard.press("ArrowLeft" if full else "ArrowDown" if choice else "ArrowRight")
        before, was, (said, picture, address) = (said, picture), address, host.evaluate(SEEN, address)
        assert (said, picture) != before, control.evaluate("e => e.outerHTML")
        assert address != was
        assert words(said) == words(figure.say(state_of(address, figure, name)))
    for button in host.locator(".touch-buttons button:not(:has-text('Published figure'))").all():
        button.press("Enter")
        if button.inner_text() == "Pause":
            button.press("Enter")
        page.wait_for_timeout(350)  # a button may leave the state as it is, so there is no change to wait for
        said, _, address = host.evaluate(SEEN)
        assert words(said) == words(figure.say(state_of(address, figure, name)))
    assert state_of(address, figure, name) == {key: p["start"] for key, p in figure.params.items()}  # Reset comes last
    assert "touch-" not in page.url


def nothing_is_too_wide_and_axe_finds_nothing(page, name):
    fold = page.locator(f"#touch-{name} .touch-fine > summary")
    if fold.count():
        fold.press("Enter")
        page.locator(f"#touch-{name} .touch-fine[open]").wait_for()
    assert page.evaluate(FITS)
    page.locator(f"#touch-{name}").evaluate(ALONE)
    assert violations(page, f"#touch-{name}") == []
    assert page.locator(f"#touch-{name}").evaluate(CONTRAST) >= 4.5


def an_address_restores_a_state(visit, page, figure, name):
    page.goto("about:blank")  # else the browser would look for a place on the page that it has
    page.emulate_media(color_scheme="dark")
    state = {key: p["start"] for key, p in figure.params.items()}
    for key, p in figure.params.items():
        state[key] = (
            p["choices"][-1] if "choices" in p else p["min"] + p["step"] * round((p["max"] - p["min"]) / p["step"] / 3)
        )
        state[key] = round(state[key], 6) if "step" in p else state[key]
    visit(name, ",".join(f"{k}={v}" for k, v in state.items()), page=page)
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    said = page.locator(f"#touch-{name} .touch-say")
    until(lambda: words(said.inner_text()) == words(figure.say(state)))
    assert said.bounding_box()["y"] < 844


@pytest.mark.parametrize("name", ["columns", "people", "rank-k"])
def test_paper_and_a_browser_without_script_show_the_published_figure(visit, name):
    plain = visit(name, ready=False, java_script_enabled=False)
    assert plain.locator(f"#touch-{name} figure img:visible").count() >= 1
    page = visit(name)
    published = page.locator(f"#touch-{name} button", has_text="Published figure")
    if page.locator(f"#touch-{name}").get_attribute("class") == "touch-published touch-on":
        published.press("Enter")
    assert published.get_attribute("aria-pressed") == "false"
    assert page.locator(f"#touch-{name} figure img:visible").count() == 0
    published.press("Enter")
    assert published.get_attribute("aria-pressed") == "true"
    assert page.locator(f"#touch-{name} figure img:visible").count() >= 1
    published.press("Enter")
    page.emulate_media(media="print")
    assert page.locator(f"#touch-{name} .touch-panel").is_hidden()
    assert page.locator(f"#touch-{name} figure img:visible").count() >= 1


def test_nothing_is_loaded_before_a_figure_comes_near(visit):
    page = visit("columns", ready=False, viewport={"width": 390, "height": 100})
    host = page.locator("#touch-columns")
    if host.bounding_box()["y"] > 600:
        page.wait_for_timeout(300)
        assert not any("frame.js" in url for url in page.asked)
    host.scroll_into_view_if_needed()
    host.locator(".touch-say").wait_for()
    assert any("columns.core.js" in url for url in page.asked)


def test_a_link_in_the_text_sets_the_figure_and_back_brings_it_back(visit):
    page = visit("step-size")
    said = page.locator("#touch-step-size .touch-say")
    before = said.inner_text()
    page.locator("a[data-set]", has_text="past it").first.click()
    until(lambda: said.inner_text() != before)
    assert "past the border" in said.inner_text() and ":eta=" in page.url
    page.go_back()
    page.wait_for_timeout(300)
    assert said.inner_text() == before


def test_play_stops_out_of_sight_and_goes_to_the_end_at_once_for_less_motion(visit):
    page = visit("step-size", "k=0,eta=0.02")
    play, said = page.locator("#touch-step-size button", has_text="Play"), page.locator("#touch-step-size .touch-say")

    def goes_on(milliseconds=900):
        before = said.text_content()
        page.wait_for_timeout(milliseconds)
        return said.text_content() != before

    play.scroll_into_view_if_needed()
    play.click()
    until(lambda: goes_on(100))
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    until(lambda: not goes_on())
    assert "after 40 steps" not in said.text_content()  # stopped, not finished
    said.scroll_into_view_if_needed()
    until(goes_on)
    still = visit("step-size", "k=0", reduced_motion="reduce")
    still.locator("#touch-step-size button", has_text="To the end").click()
    assert "after 40 steps" in still.locator("#touch-step-size .touch-say").inner_text()


def test_a_point_is_dragged_by_mouse_and_by_finger(visit):
    page = visit("columns", has_touch=True)
    grip, said = page.locator("#touch-columns .handle").first, page.locator("#touch-columns .touch-say")
    grip.scroll_into_view_if_needed()
    box, before = grip.bounding_box(), said.inner_text()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y - 60, steps=4)
    page.mouse.up()
    after = said.inner_text()
    assert after != before
    client = page.context.new_cdp_session(page)
    for kind, points in [
        ("touchStart", [{"x": x - 60, "y": y - 60}]),
        ("touchMove", [{"x": x - 30, "y": y - 90}]),
        ("touchEnd", []),
    ]:
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    until(lambda: said.inner_text() != after)
