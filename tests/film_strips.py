"""Pictures of each interactive figure at three states, in both schemes and at two widths, to be looked at.

python -m tests.film_strips SITE OUT [NAME…]

SITE is the folder that `mkdocs build` has written. OUT gets one `<name>.png` a figure, and the answer is 1 where a page
scrolls sideways or the browser reports an error. The states are the start and those that links in the text set; where
there are fewer than two links, the controls stand at a third or at two thirds of their way.
"""

import argparse
import io
import re
import shutil
import sys
from pathlib import Path

from PIL import Image

from tests.conftest import NAMES, ROOT
from tests.served import FLAGS, POLICY, served
from tests.touch.core import Drawing, figures
from tests.touch.test_embeds import LINK

SCHEMES, WIDTHS, GAP = ("light", "dark"), (1440, 390), 12


def pages() -> dict[str, tuple[str, list[str]]]:
    """For each figure the address of its page below the site, and the states that the links of that page set."""
    found = {}
    for path in sorted((ROOT / "docs").glob("*/*.md")):
        text = path.read_text(encoding="utf-8")
        address = path.relative_to(ROOT / "docs").with_suffix("").as_posix() + "/"
        for name in re.findall(r"^/// html \| book-touch#touch-([\w-]+?)(?:\.touch-published)?$", text, re.M):
            linked = [",".join(pairs.split()) for other, pairs in LINK.findall(text) if other == name]
            found[name] = (address, list(dict.fromkeys(linked)))
    return found


def three_states(name: str, linked: list[str]) -> list[str]:
    """The start, and the first and the last state that is linked, or states on the way."""

    def on_the_way(share: float) -> str:
        state = {}
        for key, p in Drawing(name).params.items():
            if "choices" in p:
                state[key] = p["choices"][round(share * (len(p["choices"]) - 1))]
            else:
                state[key] = round(p["min"] + p["step"] * round(share * (p["max"] - p["min"]) / p["step"]), 6)
        return ",".join(f"{key}={value}" for key, value in state.items())

    start = {f"{key}={p['start']}" for key, p in Drawing(name).params.items()}
    linked = [state for state in linked if not set(state.split(",")) <= start]
    states = [*linked[:1], *linked[1:][-1:]]
    return ["", *states, *(on_the_way(share) for share in (1 / 3, 2 / 3)[len(states) :])]


def strip(browser, address: str, name: str, states: list[str], trouble: list[str]) -> Image.Image:
    """One picture: a row for each width and scheme, in it the states."""
    rows = []
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
            page.on("pageerror", lambda error: trouble.append(f"{name}: {error}"))
            page.on("console", lambda m: m.type in ("error", "warning") and trouble.append(f"{name}: {m.text}"))
            shots = []
            for state in states:
                page.goto("about:blank")
                page.goto(f"{address}#touch-{name}{':' + state if state else ''}")
                panel = page.locator(f"#touch-{name} .touch-panel")
                page.locator(f"#touch-{name}").scroll_into_view_if_needed()
                panel.wait_for()
                page.wait_for_timeout(150)
                shots.append(Image.open(io.BytesIO(panel.screenshot())))
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                trouble.append(f"{name}: the page is {over} px wider than {width} px")
            rows.append(shots)
            page.close()
    # the two schemes of a phone stand side by side
    rows = [*rows[:2], rows[2] + rows[3]]
    wide = max(sum(shot.width + GAP for shot in row) for row in rows)
    sheet = Image.new("RGB", (wide, sum(max(shot.height for shot in row) + GAP for row in rows)), "#888")
    y = 0
    for row in rows:
        x = 0
        for shot in row:
            sheet.paste(shot, (x, y))
            x += shot.width + GAP
        y += max(shot.height for shot in row) + GAP
    return sheet


def main() -> int:
    reader = argparse.ArgumentParser(prog="python -m tests.film_strips", description=__doc__.split("\n")[0])
    reader.add_argument("site", type=Path, help="the folder that mkdocs build has written")
    reader.add_argument("out", type=Path, help="the folder for the pictures")
    reader.add_argument("names", nargs="*", help="figures; all, if none is named")
    asked = reader.parse_args()
    from playwright.sync_api import sync_playwright

    asked.out.mkdir(parents=True, exist_ok=True)
    trouble: list[str] = []
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright, served(asked.site, POLICY) as address:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        shown = pages()
        for name in asked.names or figures():
            place, linked = shown[name]
            states = three_states(name, linked)
            sheet = strip(browser, address + place, name, states, trouble)
            sheet.save(asked.out / f"{name}.png")
            print(f"{name}.png: {sheet.width} × {sheet.height}; start | {' | '.join(states[1:])}", flush=True)
        browser.close()
    print("\n".join(trouble))
    return int(bool(trouble))


if __name__ == "__main__":
    sys.exit(main())
