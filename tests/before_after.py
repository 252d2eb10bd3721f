"""The table of what pages cost, of several built sites in one run: counts, search, paper, the width of the text.

python -m tests.before_after SITE [SITE ...] [--axe] [--lighthouse PROGRAM] [--pages REGEX] [--json FILE]

Counts do not hang on how busy the machine is. The scores of Lighthouse do: its load is printed beside them.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import tempfile
from collections import Counter
from importlib import metadata
from pathlib import Path

from playwright.sync_api import sync_playwright

from snippets._engine.read.book import PARTS
from tests.letters import smallest
from tests.measure_pages import measure
from tests.served import FLAGS, served

SVD = "linear_algebra/svd/"
# What people type, and the pages that hold it: of the book before its chapters were split, and since.
QUERIES = {
    "p value": ("probability/limit_theorems/", "probability/testing/"),
    "pseudoinverse": ("linear_algebra/least_squares/", "linear_algebra/pseudo_inverse/"),
    "logsumexp": ("probability/discrete/", "probability/categorical/"),
    "A^T A": ("linear_algebra/least_squares/", "linear_algebra/least_squares/"),
    "sigma_1": ("linear_algebra/svd/", "linear_algebra/singular_values/"),
    "lstsq": ("linear_algebra/least_squares/", "linear_algebra/least_squares"),
    "einsum": ("linear_algebra/objects/", "linear_algebra/reshape_einsum/"),
    "softmax": ("probability/discrete/", "probability/categorical/"),
    "dot product": ("linear_algebra/vectors/", "linear_algebra/vectors/"),
    "cosine similarity": ("linear_algebra/vectors/", "linear_algebra/similarity/"),
    "learning rate": ("calculus/gradient_descent/", "calculus/gradient_descent/"),
    "backpropagation": ("calculus/autodiff/", "calculus/autodiff/"),
    "ridge regression": ("linear_algebra/norms/", "linear_algebra/regularisation/"),
    "condition number": ("linear_algebra/inverse/", "linear_algebra/conditioning/"),
    "cross entropy loss": ("probability/information/", "probability/information/"),
    "kl divergence": ("probability/information/", "probability/information/"),
    "adam optimizer": ("calculus/optimizers/", "calculus/adaptive/"),
    "zero_grad": ("calculus/autograd/", "calculus/autograd/"),
    "eigenvectors": ("linear_algebra/eigenvalues/", "linear_algebra/eigenvalues/"),
    "standard deviation": ("probability/expectation/", "probability/variance/"),
}
# Characters a line: how many of a paragraph's own letters its width holds.
WIDTH = """() => [...document.querySelectorAll("article p")].flatMap((p) => {
  if (p.children.length || p.closest("table, .run, figure, details") || p.textContent.length < 60) return [];
  const range = document.createRange();
  range.selectNodeContents(p);
  const long = [...range.getClientRects()].reduce((sum, r) => sum + r.width, 0);
  return long ? [p.textContent.length * p.clientWidth / long] : [];
})"""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def searched(browser, root: str) -> dict[str, str]:
    """The address of the first hit of each query, or nothing."""
    found = {}
    for query in QUERIES:
        page = browser.new_page()
        page.goto(f"{root}?q={query}", wait_until="load")
        link = page.locator(".md-search-result__link").first
        try:
            link.wait_for(timeout=20000)
            found[query] = link.evaluate("link => new URL(link.href).pathname.slice(1)")
        except Exception as error:  # no hit, which is an answer
            found[query] = type(error).__name__
        page.close()
    return found


def sheets(browser, root: str, address: str) -> int:
    """The pages of A4 that an address takes when it is printed from the dark scheme."""
    page = browser.new_page(color_scheme="dark")
    page.goto(root + address, wait_until="networkidle")
    pdf = page.pdf(format="A4")
    page.close()
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def width(browser, root: str, addresses: list[str]) -> list[float]:
    """Characters a line on each page, at 1440 px."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    out = []
    for address in addresses:
        page.goto(root + address, wait_until="load")
        if lines := page.evaluate(WIDTH):
            out.append(statistics.median(lines))
    page.close()
    return out


def lighthouse(program: str, chromium: str, url: str) -> dict[str, float]:
    """The scores of one run with the preset for phones, the blocking time, the largest paint, and the load."""
    with tempfile.TemporaryDirectory() as folder:
        command = [program, url, "--quiet", "--output=json", f"--output-path={folder}/out.json"]
        flags = f"--chrome-flags=--headless=new {' '.join(FLAGS)}"
        subprocess.run([*command, flags], env=os.environ | {"CHROME_PATH": chromium}, timeout=600, check=True)
        report = json.loads(Path(folder, "out.json").read_text(encoding="utf-8"))
    scores = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES}
    for name in ("total-blocking-time", "largest-contentful-paint", "cumulative-layout-shift"):
        scores[name] = round(report["audits"][name].get("numericValue", -1), 3)
    return scores | {"load": round(os.getloadavg()[0], 1), "lighthouse": report["lighthouseVersion"]}


def table(browser, site: Path, chosen, program: str) -> dict:
    rows = measure(browser, site, chosen.pages, chosen.axe)
    chapters = sorted(a for a in rows if a.startswith(tuple(f"{p}/" for p in PARTS)) and a.count("/") == 2)
    said = {
        "pages": len(rows),
        "chapters": len(chapters),
        "requests to other hosts": sum(r["elsewhere"] for r in rows.values()),
    }
    middle = sorted(chapters, key=lambda a: rows[a]["elements"])[len(chapters) // 2] if chapters else ""
    for name, address in {"landing": "", "median chapter": middle, "svd": SVD, "ledger": "ledger/"}.items():
        if address in rows:
            said |= {f"{name}: {key}": rows[address][key] for key in ("elements", "html", "sent")}
    for n, kind in enumerate(("listings", "outputs")):
        wide, boxes = (sum(r["sideways"][n][k] for r in rows.values()) for k in (0, 1))
        said[f"{kind} that scroll sideways at 390 px"] = f"{wide} of {boxes}"
    letters = [smallest(f.read_text(encoding="utf-8")) for f in (site / "figures").rglob("*-light.svg")]
    said["figures with a letter below 9 px at 390 px"] = f"{sum(one < 9 for one in letters)} of {len(letters)}"
    if chosen.axe:
        said["axe"] = dict(sum((r["axe"] for r in rows.values()), Counter()).most_common())
    with served(site) as root:
        hits = searched(browser, root)
        right = [q for q in QUERIES if hits[q].startswith(QUERIES[q])]
        said["search: the right chapter first"] = f"{len(right)} of {len(QUERIES)}"
        said["search: others"] = {q: hits[q] for q in QUERIES if q not in right}
        said["svd on A4, from the dark scheme"] = sheets(browser, root, SVD)
        said["characters a line, landing"] = [round(w) for w in width(browser, root, [""])]
        lines = width(browser, root, chapters)
        said["characters a line, chapters"] = f"{min(lines, default=0):.0f} to {max(lines, default=0):.0f}"
        if chosen.lighthouse:
            for address in ("", middle, SVD, "ledger/"):
                said[f"lighthouse /{address}"] = lighthouse(chosen.lighthouse, program, root + address)
    return said


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="+", type=Path)
    parser.add_argument("--axe", action="store_true", help="run axe-core on every page, in both schemes")
    parser.add_argument("--lighthouse", help="the program, to score four pages of each site")
    parser.add_argument("--pages", default="", help="only addresses in which this is found")
    parser.add_argument("--json", type=Path, help="write the table here, too")
    chosen = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        print(f"Chromium {browser.version}, Playwright {metadata.version('playwright')}, load {os.getloadavg()[0]:.1f}")
        tables = {str(site): table(browser, site, chosen, program) for site in chosen.sites}
        browser.close()
    for name in dict.fromkeys(key for one in tables.values() for key in one):
        print(f"{name}: " + " | ".join(str(one.get(name)) for one in tables.values()), flush=True)
    if chosen.json:
        chosen.json.write_text(json.dumps(tables, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
