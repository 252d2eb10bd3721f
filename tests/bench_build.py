"""How long a build and an edit take, beside plain MkDocs on the same Markdown.

    python -m tests.bench_build [--rounds 3] [--generated 20 100 1000]

The floor is what a reader's own MkDocs would do: the same pages, theme and extensions of others, without the
press, its hook and the labs. All commands run in turn in one run, on copies in a temporary folder; processor time is
that of a whole process and of all that it started. Ratios are what counts.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

from snippets._engine.read.book import Book

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".pytest_cache", ".hypothesis", ".cache")
SNIPPET = '''"""Number {n}."""
import numpy as np

rng = np.random.default_rng({n})
A = rng.normal(size=(30, 30))
print(round(float(np.linalg.norm(A)), 3))
'''
LIBRARIES = ("mkdocs", "mkdocs-material", "numpy", "torch")


class Timed:
    """Seconds of a command: processor time of the process and its children, wall time, peak memory in MB."""

    def __init__(self, folder: Path, *words: str):
        start, command = time.perf_counter(), [sys.executable, "-m", "mkdocs", *words]
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=said)
            _, status, used = os.wait4(process.pid, 0)  # of this process and its own: others have had their peaks, too
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                said.seek(0)
                sys.exit(f"{' '.join(command)} in {folder} failed:\n{said.read().decode(errors='replace')[-2000:]}")
        self.wall = time.perf_counter() - start
        self.processor = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024


def build(folder: Path) -> Timed:
    return Timed(folder, "build", "--quiet", "--site-dir", str(folder.parent / f"site-{folder.name}"))


def plain(folder: Path) -> Path:
    """Turn a copy of the book into what plain MkDocs reads: without the press, its hook and the labs."""
    config = folder / "mkdocs.yml"
    config.write_text(re.sub(r"(?m)^hooks:.*\n", "", config.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


def copies(folder: Path) -> tuple[Path, Path]:
    """The book and the same Markdown for plain MkDocs, below `folder`."""
    for name in ("book", "plain"):
        shutil.copytree(ROOT, folder / name, ignore=LEFT_OUT)
    return folder / "book", plain(folder / "plain")


def generated(folder: Path, n: int) -> Path:
    """A book of `n` snippets of a few lines, twenty a page."""
    shutil.copytree(ROOT / "snippets" / "_engine", folder / "snippets" / "_engine", ignore=LEFT_OUT)
    for name in ("docs/calculus", "snippets/calculus", "tests/calculus"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name in ("_theme", "assets"):
        shutil.copytree(ROOT / "docs" / name, folder / "docs" / name)
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    nav = "nav:\n" + "".join(f"  - calculus/page_{p}.md\n" for p in range((n + 19) // 20))
    text = re.sub(r"(?ms)^nav:\n.*?(?=^\S)", nav, text)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    for i in range(n):
        (folder / f"snippets/calculus/s{i}.py").write_text(SNIPPET.format(n=i), encoding="utf-8")
    for p in range((n + 19) // 20):
        links = (f"[Number {i}](../../snippets/calculus/s{i}.py){{ .run }}" for i in range(20 * p, min(n, 20 * p + 20)))
        (folder / f"docs/calculus/page_{p}.md").write_text("# Twenty runs\n\n" + "\n\n".join(links) + "\n")
    return folder


def served(
    folder: Path, file: Path, change: Callable[[str, str], str], url: str, port: int, rounds: int
) -> list[float]:
    """Seconds from saving an edit until the page that shows it is served, under `mkdocs serve`."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/{url}", lambda text: "</html>" in text)
        times, text = [], file.read_text(encoding="utf-8")
        for n in range(rounds):
            time.sleep(2)  # the watcher looks every half second
            mark = "".join(chr(ord("a") + int(digit)) for digit in f"{7000 + 13 * n + port % 10}")
            start = time.perf_counter()
            file.write_text(change(text, mark), encoding="utf-8")
            wait_for(f"http://127.0.0.1:{port}/{url}", lambda page, mark=mark: mark in page)
            times.append(time.perf_counter() - start)
        file.write_text(text, encoding="utf-8")
        return times
    finally:
        server.terminate()
        server.wait()


def wait_for(url: str, ready: Callable[[str], bool], seconds: float = 300):
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


def row(what: str, runs: list[Timed], floor: list[Timed]):
    median = {k: statistics.median(getattr(r, k) for r in runs) for k in ("processor", "wall", "memory")}
    base = {k: statistics.median(getattr(r, k) for r in floor) for k in ("processor", "wall")}
    print(
        f"| {what} | {median['processor']:.1f} | {median['wall']:.1f} | {median['processor'] / base['processor']:.2f} "
        f"| {median['wall'] / base['wall']:.2f} | {median['memory']:.0f} |",
        flush=True,
    )


def edits(book: Path, floor: Path, rounds: int):
    """One word of a page, one formula, one snippet, each against one word of the page in plain MkDocs.

    A mark has letters alone: a number that no run of the page prints would be refused, and an edit that is refused
    takes another way.
    """
    page, snippet = "docs/linear_algebra/svd.md", "snippets/linear_algebra/svd_numpy.py"
    url = "linear_algebra/svd/"

    def word(text, mark):
        return re.sub(r"(?m)^(# .*)$", rf"\1\n\nEdited {mark}.", text, count=1)

    def formula(text, mark):
        return re.sub(r"(?m)^(# .*)$", rf"\1\n\nEdited $x_{{\\text{{{mark}}}}} + y$.", text, count=1)

    def printed(text, mark):
        return text.rstrip("\n").replace("\n# %%", f'\nprint("edited {mark}")\n\n# %%', 1) + "\n"

    base = statistics.median(served(floor, floor / page, word, url, 8120, rounds))
    print(
        f"\n| an edit under `mkdocs serve` | s until served | ratio |\n|---|---|---|\n| plain, a page | {base:.2f} | 1.00 |"
    )
    for what, file, change, port in (
        ("a page", page, word, 8121),
        ("a formula", page, formula, 8122),
        ("a snippet", snippet, printed, 8123),
    ):
        took = statistics.median(served(book, book / file, change, url, port, rounds))
        print(f"| {what} | {took:.2f} | {took / base:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cold", type=int, default=1, help="rounds from an empty cache")
    parser.add_argument("--generated", type=int, nargs="*", default=[20, 100, 1000], help="sizes of generated books")
    chosen = parser.parse_args()
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in LIBRARIES)
    print(f"Python {platform.python_version()}, {versions}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}")
    with tempfile.TemporaryDirectory() as name:
        book, floor = copies(Path(name))
        print(f"{len(Book(ROOT).pages)} pages, {len(list(ROOT.glob('snippets/[!_]*/*.py')))} snippet files\n")
        print("| build | processor s | wall s | processor, ratio | wall, ratio | peak MB |\n|---|---|---|---|---|---|")
        cold, warm, bare = [], [], []
        for n in range(max(chosen.cold, 1)):
            shutil.rmtree(book / ".cache", ignore_errors=True)
            cold.append(build(book))
        for n in range(chosen.rounds):  # in turn, so that both meet the same load
            bare.append(build(floor))
            warm.append(build(book))
        row("plain MkDocs, the same Markdown", bare, bare)
        row("the book, nothing changed", warm, bare)
        row("the book, from an empty cache", cold, bare)
        for n in chosen.generated:
            made = generated(Path(name) / f"made-{n}", n)
            first, again = [build(made)], [build(made) for _ in range(chosen.rounds)]
            base = [build(plain(made)) for _ in range(chosen.rounds)]
            row(f"{n} snippets, plain MkDocs", base, base)
            row(f"{n} snippets, nothing changed", again, base)
            row(f"{n} snippets, from an empty cache", first, base)
        edits(book, floor, chosen.rounds)


if __name__ == "__main__":
    main()
