"""How long the chapters of built sites are: words, runs and screens of a phone.

python -m tests.page_lengths BEFORE AFTER

Each is the folder of a site that `mkdocs build` has written. Words are those of the running text and the boxes, with a
formula as one word, and without listings, outputs, figures and what is folded. Runs are those outside of folds. Screens are
the height of the text in a window of 390 × 844 pixels, folds closed, by 844. The answer is a table in Markdown: the
chapters of AFTER that are over a limit, and what is true of all.
"""

import argparse
import shutil
import statistics
from pathlib import Path

from tests.conftest import NAMES
from tests.served import FLAGS, served

WIDTH, HEIGHT = 390, 844
LIMITS = {"words": 1800, "runs": 12, "screens": 15.0}
PARTS = ("linear_algebra", "probability", "calculus")
COUNT = """() => {
    const article = document.querySelector("article")
    const skip = "pre, code.highlight, svg, script, style, details > :not(summary), .run-file, .tabbed-labels, button, .md-source-file"
    const walk = node => {
        if (node.nodeType === Node.TEXT_NODE) return (node.data.match(/[\\p{L}\\p{N}][^\\s—–]*/gu) || []).length
        if (node.nodeType !== Node.ELEMENT_NODE || node.matches(skip)) return 0
        if (node.localName === "math") return 1
        return [...node.childNodes].reduce((sum, child) => sum + walk(child), 0)
    }
    const shown = [...article.querySelectorAll("div.run")].filter(run => !run.closest("details"))
    return [walk(article), shown.length, article.getBoundingClientRect().height]
}"""


def measure(browser, site: Path) -> dict[str, dict[str, float]]:
    """For each chapter, by its address below the site."""
    found = {}
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    with served(site) as root:
        for file in sorted(f for part in PARTS for f in (site / part).glob("*/index.html")):
            address = file.parent.relative_to(site).as_posix()
            page.goto(f"{root}{address}/", wait_until="load")
            if 'http-equiv="refresh"' in file.read_text(encoding="utf-8"):
                continue
            high = 0
            while high < page.evaluate("document.documentElement.scrollHeight"):  # what is laid out late
                page.evaluate(f"scrollTo(0, {high})")
                high += HEIGHT
            page.wait_for_load_state(
                "networkidle"
            )  # interactive figures, which fetch their scripts when they come into sight
            words, runs, pixels = page.evaluate(COUNT)
            found[address] = {"words": words, "runs": runs, "screens": round(pixels / HEIGHT, 1)}
    page.close()
    return found


def main():
    reader = argparse.ArgumentParser(prog="python -m tests.page_lengths", description=__doc__.split("\n")[0])
    reader.add_argument("before", type=Path)
    reader.add_argument("after", type=Path)
    asked = reader.parse_args()
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        before, after = (measure(browser, site) for site in (asked.before, asked.after))
        browser.close()
    print("| | Before | After |\n|---|---|---|")
    print(f"| Chapters | {len(before)} | {len(after)} |")
    for key, limit in LIMITS.items():
        columns = [[row[key] for row in rows.values()] for rows in (before, after)]
        print(f"| {key.capitalize()}: median, most |", end="")
        print("".join(f" {statistics.median(c):,g}, {max(c):,g} |" for c in columns))
        over = " | ".join(str(sum(n > limit for n in c)) for c in columns)
        print(f"| Chapters with more than {limit:,g} {key} | {over} |")
    print("\n| Chapter | Words | Runs | Screens | Before |\n|---|---|---|---|---|")
    for address, row in sorted(after.items(), key=lambda item: -item[1]["screens"]):
        if any(row[key] > limit for key, limit in LIMITS.items()):
            old = before.get(address)
            said = "{words:,}, {runs}, {screens}".format(**old) if old else "no page of its own"
            print(f"| [{address}](../{address}.md) | {row['words']:,} | {row['runs']} | {row['screens']} | {said} |")


if __name__ == "__main__":
    main()
