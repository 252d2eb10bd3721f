"""Build the book with MkDocs, with ProperDocs and with Zensical, and compare three chapters and a lab.

    python -m tests.compare_builders [--environments FOLDER]

The two others are installed with pip, once, into FOLDER: each into an environment of its own that finds all other
packages in that of the interpreter. A copy of the book is built with each: first, again, and after a sentence was
added to a chapter; what has been found out before is copied too. Prints how long each build took. Ends with an error
where a builder fails, where a chapter says, shows or leads to something else, or where a problem does not end a build.
"""

import argparse
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

from bs4 import BeautifulSoup

from tests.conftest import ROOT

BUILDERS = {"mkdocs": None, "properdocs": "properdocs==1.6.7", "zensical": "zensical==0.0.73"}
PAGES = (
    "linear_algebra/svd/",
    "calculus/gradient_descent/",
    "probability/information/",
    "labs/digits_pca/",
)
EDITED = "docs/linear_algebra/svd.md"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".*_cache", ".hypothesis", "node_modules")
# What the templates make: the time to read, what builds on a chapter, what to take away, words to search for; and the theme's own.
TEMPLATES = ".time, .next-chapters, .take-away, .md-tags, .headerlink, .md-source-file, .md-content__button, form"
LEFT_OUT_OF_SEARCH = "data-search-exclude"  # said to the search of the theme, on each formula


def environment(folder: Path, name: str, package: str | None) -> Path:
    """The interpreter to build with, made if it is not there."""
    if package is None:
        return Path(sys.executable)
    python = folder / name / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / name)], check=True)
        said = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
        own = Path(subprocess.run(said, check=True, capture_output=True, text=True).stdout.strip())
        (own / "others.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", package], check=True)
    return python


def build(python: Path, name: str, book: Path, site: Path) -> tuple[float, subprocess.CompletedProcess]:
    """How long it took, and how it ended."""
    command = [str(python), "-m", "snippets._engine", "build", "--with", name, str(site)]
    began = time.monotonic()
    done = subprocess.run(command, cwd=book, capture_output=True, text=True)
    return time.monotonic() - began, done


def article(site: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup((site / page / "index.html").read_text(encoding="utf-8"), "html.parser").find("article")


def held(site: Path, page: str) -> dict[str, list]:
    """What a page holds, by kind: formulas, code, words, and the files that it shows or offers."""
    found = article(site, page)
    for tag in found.select(TEMPLATES):
        tag.decompose()
    for tag in found.select(f"[{LEFT_OUT_OF_SEARCH}]"):
        del tag[LEFT_OUT_OF_SEARCH]
    shown = [image["src"] for image in found.select("img[src]")]
    offered = [a["href"] for a in found.select("a[href]") if urldefrag(a["href"])[0].endswith((".py", ".ipynb"))]
    paths = [unquote(urldefrag(urljoin(page, link))[0]) for link in shown + offered if "://" not in link]
    kinds = {"formulas": [str(math) for math in found.find_all("math")]}
    kinds["code"] = [code.get_text() for code in found.select("pre code")]
    kinds["ids"] = sorted({tag["id"] for tag in found.select(".equation[id], .run[id], .admonition[id], h2[id]")})
    kinds["files"] = [(path, (site / path).read_bytes() if (site / path).is_file() else None) for path in paths]
    for tag in found.find_all(["math", "pre"]):
        tag.decompose()
    kinds["words"] = " ".join(found.get_text(" ").split()).split(" ")
    return kinds


def first(one: list, other: list) -> str:
    """Where two lists begin to differ."""
    at = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{len(one)} and {len(other)}, at {at}: {str(one[at : at + 6])[:300]} and {str(other[at : at + 6])[:300]}"


def compared(sites: dict[str, Path]) -> list[str]:
    """What differs from the site that MkDocs has built."""
    wrong = []
    for page in PAGES:
        mine = held(sites["mkdocs"], page)
        wrong += [f"{page}: {path} is missing" for path, body in mine["files"] if body is None]
        assert mine["formulas"] and mine["code"] and mine["files"] and len(mine["words"]) > 500, page
        for name in list(sites)[1:]:
            theirs = held(sites[name], page)
            wrong += [f"{page}, {name}, {k}: {first(mine[k], theirs[k])}" for k in mine if mine[k] != theirs[k]]
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--environments", type=Path, default=ROOT / ".cache" / "builders")
    folder = parser.parse_args().environments.resolve()
    pythons = {name: environment(folder, name, package) for name, package in BUILDERS.items()}
    with tempfile.TemporaryDirectory() as scratch:
        book, sites = Path(scratch) / "book", {name: Path(scratch) / name for name in BUILDERS}
        shutil.copytree(ROOT, book, ignore=LEFT_OUT)
        chapter = book / EDITED
        text = chapter.read_text(encoding="utf-8")
        took: dict[str, list[float]] = {name: [] for name in BUILDERS}
        for edit in ("", "", "\nThe same with every builder.\n"):
            chapter.write_text(text + edit, encoding="utf-8")
            for name, python in pythons.items():
                seconds, done = build(python, name, book, sites[name])
                if done.returncode:
                    print(f"{name} does not build the book:\n{done.stdout}{done.stderr}", file=sys.stderr)
                    return 1
                took[name].append(seconds)
        wrong = compared(sites)
        chapter.write_text(text + "\n[Run](../../snippets/none.py){ .run }\n", encoding="utf-8")
        for name, python in pythons.items():
            done = build(python, name, book, sites[name])[1]
            if not done.returncode or "none.py" not in done.stderr or not (sites[name] / PAGES[0]).is_dir():
                wrong.append(f"{name}: a problem did not end the build, or was not named, or the site is gone")
    for name, (whole, again, edited) in took.items():
        print(
            f"{BUILDERS[name] or name:20} first {whole:6.1f} s   again {again:6.1f} s   after an edit {edited:6.1f} s"
        )
    print("\n".join(wrong) or f"{len(PAGES)} pages hold the same: {', '.join(PAGES)}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
