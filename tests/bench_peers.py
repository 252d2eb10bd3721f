"""How long other tools take that run code for a page, beside the press, on the same generated snippets.

    python -m tests.bench_peers [--generated 20 100] [--rounds 3] [--environments FOLDER]

Each tool has an environment of its own, made once in FOLDER with the versions below. A book is N snippets of a few
lines, twenty a page, written as that tool wants them; whether a snippet has a process, a page a kernel, or nothing is
remembered, is the tool's own way and stands in the table. In each round every tool builds in turn: from nothing, again,
and after one snippet was edited. Processor time is that of a whole build with all that it started.
"""

import argparse
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench_build import generated

A_PAGE = 20
LINES = (
    "import numpy as np",
    "",
    "rng = np.random.default_rng({n})",
    "A = rng.normal(size=(30, 30))",
    "print(round(float(np.linalg.norm(A)), 3))",
)
EDITED = "print(7000 + {n})"
NEEDS = ("numpy==2.4.6", "matplotlib==3.11.2")


@dataclass(frozen=True)
class Peer:
    """A tool: what is installed for it, how a snippet is run and remembered, and how its book is written and built."""

    needs: tuple[str, ...]
    runs: str
    keeps: str
    write: Callable[[Path, dict[int, str]], None]
    command: tuple[str, ...]


def pages(texts: dict[int, str]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for n in sorted(texts):
        found.setdefault(n // A_PAGE, []).append(n)
    return found


def put(file: Path, text: str):
    """Write a file, but leave one alone that says so already: its time tells some tools what changed."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")


def mkdocs(folder: Path, plugins: list, **more):
    settings = {"site_name": "Book", "theme": {"name": "material"}, "plugins": plugins, **more}
    settings["markdown_extensions"] = ["pymdownx.superfences"]
    put(folder / "mkdocs.yml", json.dumps(settings))


def press(folder: Path, texts: dict[int, str]):
    if not (folder / "mkdocs.yml").is_file():
        generated(folder, len(texts))
    for n, text in texts.items():
        put(folder / f"snippets/calculus/s{n}.py", f'"""Number {n}."""\n{text}\n')


def markdown_exec(folder: Path, texts: dict[int, str]):
    mkdocs(folder, ["markdown-exec"])
    for page, numbers in pages(texts).items():
        fences = (f'```python exec="1" source="above" result="text"\n{texts[n]}\n```' for n in numbers)
        put(folder / f"docs/page_{page}.md", f"# Page {page}\n\n" + "\n\n".join(fences) + "\n")
    put(folder / "docs/index.md", "# Book\n")


def notebook(numbers: list[int], texts: dict[int, str]) -> str:
    """A page in percent format, one cell a snippet."""
    return "# %% [markdown]\n# # Page\n\n" + "\n\n".join(f"# %%\n{texts[n]}" for n in numbers) + "\n"


def mkdocs_jupyter(folder: Path, texts: dict[int, str]):
    mkdocs(folder, [{"mkdocs-jupyter": {"execute": True}}])
    for page, numbers in pages(texts).items():
        put(folder / f"docs/page_{page}.py", notebook(numbers, texts))
    put(folder / "docs/index.md", "# Book\n")


def gallery(folder: Path, texts: dict[int, str]):
    put(folder / "examples/README.txt", "Book\n====\n")
    for n, text in texts.items():
        put(folder / f"examples/plot_{n}.py", f'"""\nNumber {n}\n=========\n\nA snippet.\n"""\n{text}\n')


def mkdocs_gallery(folder: Path, texts: dict[int, str]):
    gallery(folder, texts)
    (folder / "examples/README.txt").unlink(missing_ok=True)
    put(folder / "docs/examples/README.md", "# Book\n")
    for file in (folder / "examples").glob("*.py"):
        put(folder / "docs/examples" / file.name, file.read_text().replace("=========\n", "---------\n"))
    put(folder / "docs/index.md", "# Book\n")
    mkdocs(
        folder,
        [{"gallery": {"examples_dirs": "docs/examples", "gallery_dirs": "docs/generated"}}],
        nav=["index.md", {"Gallery": "generated"}],
    )


def sphinx_gallery(folder: Path, texts: dict[int, str]):
    gallery(folder, texts)
    put(
        folder / "conf.py",
        "project = 'Book'\nextensions = ['sphinx_gallery.gen_gallery']\nexclude_patterns = ['_build', 'examples']\n"
        "sphinx_gallery_conf = {'examples_dirs': 'examples', 'gallery_dirs': 'generated'}\n",
    )
    put(folder / "index.rst", "Book\n====\n\n.. toctree::\n\n   generated/index\n")


def myst_nb(folder: Path, texts: dict[int, str]):
    head = "---\nfile_format: mystnb\nkernelspec:\n  name: python3\n---\n"
    for page, numbers in pages(texts).items():
        cells = "\n\n".join(f"```{{code-cell}}\n{texts[n]}\n```" for n in numbers)
        put(folder / f"page_{page}.md", f"{head}\n# Page {page}\n\n{cells}\n")
    put(
        folder / "conf.py",
        "project = 'Book'\nextensions = ['myst_nb']\nexclude_patterns = ['_build']\nnb_execution_mode = 'cache'\n",
    )
    put(folder / "index.rst", "Book\n====\n\n.. toctree::\n   :glob:\n\n   page_*\n")


MKDOCS = ("-m", "mkdocs", "build", "--quiet", "--site-dir", "_build")
SPHINX = ("-m", "sphinx", "-q", "-b", "html", ".", "_build")
THEME = ("mkdocs==1.6.1", "mkdocs-material==9.8.1")
PEERS = {
    "the press": Peer((), "a process a snippet", "by content", press, MKDOCS),
    "markdown-exec": Peer(("markdown-exec==1.12.6", *THEME), "in the builder", "nothing", markdown_exec, MKDOCS),
    "mkdocs-jupyter": Peer(("mkdocs-jupyter==0.26.3", *THEME), "a kernel a page", "nothing", mkdocs_jupyter, MKDOCS),
    "mkdocs-gallery": Peer(("mkdocs-gallery==0.10.4", *THEME), "in the builder", "by content", mkdocs_gallery, MKDOCS),
    "sphinx-gallery": Peer(
        ("sphinx-gallery==0.22.1", "sphinx", "pillow"), "in the builder", "by content", sphinx_gallery, SPHINX
    ),
    "MyST-NB": Peer(("myst-nb==1.4.0", "ipykernel"), "a kernel a page", "by content", myst_nb, SPHINX),
}


def environment(folder: Path, name: str, peer: Peer) -> Path:
    """The Python of a tool's own environment, made if it is not there; the press has the one that runs this."""
    if not peer.needs:
        return Path(sys.executable)
    home = folder / re.sub(r"\W", "-", name)
    python = home / "bin" / "python"
    if not python.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *peer.needs, *NEEDS], check=True)
    return python


def timed(python: Path, folder: Path, command: tuple[str, ...]) -> tuple[float, float]:
    """Seconds of processor time, with that of all children, and of wall time.

    Raises:
        SystemExit: the tool failed, with what it said.
    """
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [str(python), *command], cwd=folder, capture_output=True, text=True, env={**os.environ, "PATH": path}
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} in {folder.name}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, time.perf_counter() - start


def holds_output(folder: Path, number: int) -> bool:
    """Whether a built page shows what a snippet prints after its edit."""
    wanted = str(7000 + number)
    return any(wanted in f.read_text(encoding="utf-8", errors="ignore") for f in (folder / "_build").rglob("*.html"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--generated", type=int, nargs="*", default=[20, 100], help="sizes of the books")
    parser.add_argument("--environments", type=Path, default=None, help="where the tools are installed, to be kept")
    parser.add_argument("--only", nargs="*", default=list(PEERS), help="some of the tools")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        kept = (chosen.environments or Path(temporary) / "environments").resolve()
        chosen_peers = {name: PEERS[name] for name in dict.fromkeys(["the press", *chosen.only])}
        pythons = {name: environment(kept, name, peer) for name, peer in chosen_peers.items()}
        print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}")
        print(
            "| N | tool | version | a snippet runs | kept | from nothing | again | one snippet edited | wall, edited |"
        )
        print("|---|---|---|---|---|---|---|---|---|")
        for n in chosen.generated:
            took: dict[str, list[tuple[tuple[float, float], ...]]] = {name: [] for name in chosen_peers}
            for number in range(chosen.rounds):  # in turn, so that all meet the same load
                for name, peer in chosen_peers.items():
                    folder = Path(temporary) / f"book-{n}" / re.sub(r"\W", "-", name)
                    shutil.rmtree(folder, ignore_errors=True)
                    texts = {i: "\n".join(LINES).format(n=i) for i in range(n)}
                    peer.write(folder, texts)
                    first = timed(pythons[name], folder, peer.command)
                    again = timed(pythons[name], folder, peer.command)
                    texts[n // 2] += "\n" + EDITED.format(n=number)
                    peer.write(folder, texts)
                    edited = timed(pythons[name], folder, peer.command)
                    if not holds_output(folder, number):
                        raise SystemExit(f"{name}: the edited snippet's output is on no page of {folder}")
                    took[name].append((first, again, edited))
            base = [statistics.median(r[i][0] for r in took["the press"]) for i in range(3)]
            for name, rounds in took.items():
                spent = [statistics.median(r[i][0] for r in rounds) for i in range(3)]
                wall = statistics.median(r[2][1] for r in rounds)
                version = PEERS[name].needs[0].partition("==")[2] if PEERS[name].needs else ""
                cells = (f"{s:.1f} s ({s / b:.2f})" for s, b in zip(spent, base))
                print(
                    f"| {n} | {name} | {version} | {PEERS[name].runs} | {PEERS[name].keeps} | {' | '.join(cells)} "
                    f"| {wall:.1f} s |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
