"""Build the site with another builder, and end with an error where there is a problem.

python -m snippets._engine build                               with MkDocs, strictly
python -m snippets._engine build --with properdocs SITE        its successor, which takes hooks and configuration as they are
python -m snippets._engine build --with zensical SITE          its own templates: no numbers before titles, no lists below

A site that stands at SITE stays as it was until the new one is whole, and where there is a problem.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from snippets._engine import extension
from snippets._engine.page.labs import Labs
from snippets._engine.page.press import Press
from snippets._engine.page.problems import untried
from snippets._engine.place import ROOT
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import scan
from snippets._engine.read.problem import Problem
from snippets._engine.run import sources
from snippets._engine.whole_site import files
from snippets._engine.whole_site.swap import Beside

BUILDERS = ("mkdocs", "properdocs", "zensical")
# What Zensical does not have: hooks, which are done here, and templates in the whole language of Jinja.
LEFT_OUT = re.compile(r"^hooks:.*\n|^strict:.*\n|^watch:.*\n|^  custom_dir:.*\n|, custom_dir: [\w/]+", re.MULTILINE)
NAMED = '  - snippets._engine.extension: {root: "%s", addresses: source}\n'


def configured(text: str, root: Path) -> str:
    """The configuration of the book for Zensical: the extension named, labs as pages in Markdown."""
    text = re.sub(r"\b(labs/\w+)\.py\b", r"\1.md", LEFT_OUT.sub("", text))
    head, mark, tail = text.partition("markdown_extensions:")
    listed = re.match(r"\s*\[(.*)\]\n", tail)
    if listed:  # all on one line
        tail = "\n" + "".join(f"  - {name.strip()}\n" for name in listed[1].split(",")) + tail[listed.end() :]
    return f"{head}{mark}\n{NAMED % root}{tail.lstrip(chr(10))}"


def zensical(root: Path, site: Path) -> list[Problem]:
    """Build the book at `root` into `site` unless there are problems, which are given.

    Raises:
        ImportError: Zensical is not installed.
        NotADirectoryError: something stands at `site` that is no folder.
    """
    from zensical import build

    before = sources.seen(root)
    press = Press.at(root)
    press.hold()
    labs = Labs(root, None, press.guest)
    said = "while snippets, checks and labs ran; nothing that runs may write here: look at it, then build again"
    problems = press.problems + labs.problems + files.clashing(press, labs)
    problems += [Problem(path, 1, f"this file was {how} {said}") for path, how in sources.changed(root, before)]
    if problems:
        return problems
    if said := untried(press.edition, press.checks, labs):
        print(f"warning: {said}", file=sys.stderr)
    extension.strangers.clear()
    new = Beside(site)
    (root / ".cache").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="zensical-", dir=root / ".cache") as folder:
        docs = Path(folder).resolve() / "docs"
        shutil.copytree(root / "docs", docs, ignore=shutil.ignore_patterns("_theme", "*.ipynb", ".*"))
        for lab in labs.labs.values():
            body = extension.UPWARDS.sub(r'\1\2"', lab.page.body)  # its figures
            press.guest(Page(lab.path, lab.head, body, 0, tuple(scan(body))))
            file = docs.parent / lab.path
            file.with_suffix(".md").write_text(f"---\n{lab.head}---\n\n{body}", encoding="utf-8")
            file.unlink()
        file = docs.parent / "mkdocs.yml"
        file.write_text(configured((root / "mkdocs.yml").read_text(encoding="utf-8"), root), encoding="utf-8")
        try:
            build(str(file), {"clean": True, "strict": True})
        except Exception as error:  # of its own kinds, and of what it calls
            return [Problem("mkdocs.yml", 1, f"Zensical does not build this: {error}")]
        (file.parent / "site").rename(new.folder)
    pages = [*press.book.pages.values(), *(lab.page for lab in labs.labs.values())]
    problems = [
        Problem(page.path, 1, "this page is missing in the site")
        for page in pages
        if not (new.folder / page.url / "index.html").is_file()
    ]
    problems += [Problem(path, 1, "this is not the text that the press has read") for path in extension.strangers]
    if problems:
        new.drop()
        return problems
    files.write(root, new.folder, labs, os.environ.get("REPO_URL", ""))
    press.release()
    new.publish()
    return []


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site")
    parser.add_argument("--with", dest="builder", choices=BUILDERS, default=BUILDERS[0])
    chosen = parser.parse_args()
    if chosen.builder != "zensical":
        command = [sys.executable, "-m", chosen.builder, "build", "--strict", "--site-dir", str(chosen.site.resolve())]
        return subprocess.call(command, cwd=ROOT)
    try:
        problems = zensical(ROOT, chosen.site.resolve())
    except (ImportError, NotADirectoryError) as error:
        print(error, file=sys.stderr)
        return 1
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} problem{'s' * (len(problems) > 1)}; the site was left as it was.", file=sys.stderr)
    return int(bool(problems))
