"""How long a build takes, beside the same site with nothing executed.

    python -m tests.bench_build [--rounds 3]

The floor is the same pages after the press has worked: what it printed is kept in a file, and a
hook of ten lines puts it in place. It scans, runs, checks and typesets nothing. All times are taken
in one run, on copies in a temporary folder; the ratios are what counts.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from snippets._engine.page.markup import Html
from snippets._engine.page.press import Press
from snippets._engine.read.book import Book

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".pytest_cache", ".hypothesis", ".cache")
HOOK = """
import json
from pathlib import Path
from markdown import Extension
from markdown.preprocessors import Preprocessor

PRINTED = json.loads((Path(__file__).parents[2] / "printed.json").read_text(encoding="utf-8"))


class Replace(Preprocessor):
    def run(self, lines):
        body, out, at = "\\n".join(lines).strip("\\n"), [], 0
        for start, end, printed in PRINTED.get(body, ()):
            text = "\\n".join("".join(self.md.htmlStash.store(p) if html else p for html, p in line) for line in printed)
            out += [body[at:start], text]
            at = end
        return "".join([*out, body[at:]]).split("\\n")


class Floor(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(Replace(md), "floor", 28)


def on_config(config):
    if not any(isinstance(e, Floor) for e in config.markdown_extensions):
        config.markdown_extensions.append(Floor())
    return config
"""


def copies(folder: Path) -> tuple[Path, Path]:
    """The book, and the same pages printed beforehand, below `folder`."""
    book, floor = folder / "book", folder / "floor"
    shutil.copytree(ROOT, book, ignore=LEFT_OUT)
    shutil.copytree(ROOT, floor, ignore=LEFT_OUT)
    press, printed = Press.at(ROOT), {}
    for page in Book(ROOT).pages.values():
        tokens = press.print(page.body)[1].tokens
        places = [
            (t.start, t.end, [[(isinstance(p, Html), str(p)) for p in line] for line in lines])
            for t, lines in zip(page.tokens, tokens, strict=True)
        ]
        printed[page.body.strip("\n")] = places
    (floor / "printed.json").write_text(json.dumps(printed), encoding="utf-8")
    (floor / "snippets" / "_engine" / "mkdocs_hook.py").write_text(HOOK, encoding="utf-8")
    for address, svg in press.figures.items():
        path = floor / "docs" / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(svg, encoding="utf-8")
    return book, floor


def mkdocs(*words: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", *words]


def build(folder: Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        mkdocs("build", "--quiet", "--site-dir", str(folder.parent / f"site-{folder.name}")),
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def served(folder: Path, edits: list[tuple[Path, str, str]], port: int, rounds: int) -> list[float]:
    """Seconds from saving an edit until the page that shows it is served, under `mkdocs serve`."""
    server = subprocess.Popen(
        mkdocs("serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"),
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        file, old, url = edits
        wait_for(f"http://127.0.0.1:{port}/{url}", lambda text: "</html>" in text)
        times = []
        for n in range(rounds):
            time.sleep(2)  # the watcher looks every quarter of a second
            mark = f"edited {port} {n}"
            text = file.read_text(encoding="utf-8")
            start = time.perf_counter()
            file.write_text(text.replace(old, old + mark, 1), encoding="utf-8")
            wait_for(f"http://127.0.0.1:{port}/{url}", lambda page: mark in page)
            times.append(time.perf_counter() - start)
            file.write_text(text, encoding="utf-8")
            wait_for(f"http://127.0.0.1:{port}/{url}", lambda page: mark not in page)
        return times
    finally:
        server.terminate()
        server.wait()


def wait_for(url: str, ready, seconds: float = 180):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=30) as answer:
                if ready(answer.read().decode()):
                    return
        except OSError:
            pass
        time.sleep(0.05)
    raise TimeoutError(url)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        book, floor = copies(Path(name))
        snippets = len(Press.at(ROOT).places)
        print(
            f"{len(Book(ROOT).pages)} pages, {snippets} snippets, {os.cpu_count()} cores, median of {rounds}",
            flush=True,
        )
        build(floor)
        build(book)
        cold = []
        for _ in range(rounds):
            shutil.rmtree(book / ".cache" / "snippets")
            cold.append(build(book))
        warm, bare = [], []
        for _ in range(rounds):  # in turn, so that both meet the same load
            bare.append(build(floor))
            warm.append(build(book))
        report("nothing executed", base := statistics.median(bare), base)
        report("warm build", statistics.median(warm), base)
        report("cold build", statistics.median(cold), base)
        snippet = "snippets/linear_algebra/svd_numpy.py"
        page = "docs/linear_algebra/svd.md"
        claim = (book / snippet).read_text(encoding="utf-8").split('"""')[1]
        title = next(line for line in (floor / page).read_text(encoding="utf-8").splitlines() if line.startswith("# "))
        url = "linear_algebra/svd/"
        base = statistics.median(served(floor, (floor / page, title, url), 8123, rounds))
        edit = statistics.median(served(book, (book / snippet, claim, url), 8124, rounds))
        report("serve, nothing executed: a page edited", base, base)
        report("serve: a snippet edited", edit, base)
        print(f"the snippet's edit is served {edit - base:+.2f} s after the page's")


def report(what: str, seconds: float, base: float):
    print(f"{what:40s} {seconds:6.2f} s   {seconds / base:5.2f} x", flush=True)


if __name__ == "__main__":
    main()
