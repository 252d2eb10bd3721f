"""Weigh the pages of a built site: elements, size of the HTML, bytes on the wire, what axe-core finds.

python -m tests.measure_pages SITE [SITE ...] [--axe] [--pages REGEX]

Several sites are measured in one run, so that before and after see the same machine.
"""

import argparse
import re
import shutil
import statistics
from collections import Counter
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.letters import smallest
from tests.served import FLAGS, Compressed, served, violations

SCHEMES = ("light", "dark")
NAMED = ("", "linear_algebra/svd/", "ledger/")
# Listings and outputs, and how many of them scroll sideways, with folds and second tabs open.
SIDEWAYS = """async () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (const label of document.querySelectorAll(".tabbed-labels > :nth-child(2)")) label.click();
  await new Promise((done) => setTimeout(done, 500));
  const wide = (box) => [box, ...box.children].some((one) => one.scrollWidth > one.clientWidth + 1
    && /auto|scroll/.test(getComputedStyle(one).overflowX));
  const kinds = [".highlight:not(.run-output) pre", ".run-output pre"];
  return kinds.map((kind) => [...document.querySelectorAll(kind)]).map((all) => [all.filter(wide).length, all.length]);
}"""


def addresses(site: Path) -> list[str]:
    """The pages that the book's navigation leads to, by address below the site."""
    found = (p.relative_to(site).as_posix().removesuffix("index.html") for p in site.rglob("index.html"))
    return sorted(a for a in found if not a.startswith("formulas/"))


def measure(browser, site: Path, pages: str, axe: bool) -> dict[str, dict]:
    rows = {}
    with served(site) as root:
        for address in filter(re.compile(pages).search, addresses(site)):
            rows[address] = row = {"html": (site / address / "index.html").stat().st_size, "axe": Counter()}
            for scheme in SCHEMES if axe else SCHEMES[:1]:
                context = browser.new_context(color_scheme=scheme, viewport={"width": 412, "height": 823})
                page = context.new_page()
                asked: list[str] = []
                page.on("request", lambda r, asked=asked: asked.append(r.url))
                Compressed.sent.clear()
                page.goto(root + address, wait_until="networkidle")
                if scheme == "light":
                    row["elements"] = page.evaluate("document.querySelectorAll('*').length")
                    row["sent"] = sum(Compressed.sent.values())
                    page.set_viewport_size({"width": 390, "height": 823})
                    row["sideways"] = page.evaluate(SIDEWAYS)
                    row["elsewhere"] = sum(not url.startswith((root, "data:", "blob:")) for url in asked)
                if axe:
                    row["axe"].update({rule: n for rule, n, _ in violations(page)})
                context.close()
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="+", type=Path)
    parser.add_argument("--axe", action="store_true", help="run axe-core on every page, in both schemes")
    parser.add_argument("--pages", default="", help="only addresses in which this is found")
    chosen = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        for site in chosen.sites:
            rows = measure(browser, site, chosen.pages, chosen.axe)
            print(f"{site}: {len(rows)} pages, {sum(r['elsewhere'] for r in rows.values())} requests to other hosts")
            chapters = [r for a, r in rows.items() if a.count("/") == 2 and not a.startswith(("labs/", "development/"))]
            if chapters:
                medians = {k: statistics.median(r[k] for r in chapters) for k in ("elements", "html", "sent")}
                print(
                    "  median chapter  {elements:7.0f} elements {html:9.0f} B HTML {sent:8.0f} B sent".format(**medians)
                )
            for address in filter(rows.__contains__, NAMED):
                said = "  {0:15} {elements:7} elements {html:9} B HTML {sent:8} B sent"
                print(said.format(address or "landing", **rows[address]))
            for n, kind in enumerate(("listings", "outputs")):
                wide, boxes = (sum(r["sideways"][n][k] for r in rows.values()) for k in (0, 1))
                print(f"  {kind} that scroll sideways at 390 px: {wide} of {boxes}")
            letters = [smallest(f.read_text(encoding="utf-8")) for f in (site / "figures").rglob("*-light.svg")]
            print(f"  figures with a letter below 9 px at 390 px: {sum(l < 9 for l in letters)} of {len(letters)}")
            worst = max(rows.items(), key=lambda item: item[1]["elements"])
            print(f"  most elements: {worst[0]} {worst[1]['elements']}")
            if chosen.axe:
                total = sum((r["axe"] for r in rows.values()), Counter())
                print("  axe:", ", ".join(f"{rule} {n}" for rule, n in total.most_common()) or "nothing found")
        browser.close()


if __name__ == "__main__":
    main()
