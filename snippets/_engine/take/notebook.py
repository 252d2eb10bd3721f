"""A chapter as a notebook: its text, its formulas with their numbers, and its snippets as cells that run in order.

A snippet runs from an empty file, so a cell that shows a part of one needs the lines before it. They stand in a cell of
their own, folded, unless they have just run. Nothing is run here: a test executes the notebooks in a fresh kernel.
"""

import ast
import json
import re
from collections.abc import Callable, Iterable

from snippets._engine.formula.names import MACROS
from snippets._engine.page import answer_code, answer_value, lab_download
from snippets._engine.page.edition import Edition
from snippets._engine.page.kept import Kept, fingerprint
from snippets._engine.place import ENGINE
from snippets._engine.read import cells
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Given, Reference, Token, scan

OPENS = re.compile(r"^[ \t]*///[ \t]*(?P<kind>[\w-]+)(?:[ \t]*\|[ \t]*(?P<title>.*))?$")
CLOSES = re.compile(r"^[ \t]*///[ \t]*$")
LINK = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])+)\]\((?!https?:)[^)\s]*\)(\{[^}]*\})?")
DEFAULT = "torch.set_default_dtype("
RESET = f"import torch\n\n{DEFAULT}torch.float32)  # as at the start of a file"
TITLED = ("goals", "needs", "note")  # their title says what they are


def address(page: Page) -> str:
    """Where the notebook of a chapter stands below the site."""
    return f"notebooks/{page.path.removeprefix('docs/').removesuffix('.md')}.ipynb"


def notebooks(edition: Edition, kept: Kept, origin: Callable[[Page], str]) -> dict[str, str]:
    """The notebook of every chapter, address -> JSON; what has not changed by its `origin` is taken from what is kept."""
    own = fingerprint((ENGINE / "take" / "notebook.py").read_text(encoding="utf-8"))
    made = {}
    for path in edition.book.chapters:
        if (page := edition.book.pages.get(path)) is None:
            continue
        key = fingerprint(own, origin(page))
        text = kept.load("notebook", key)
        if text is None:
            try:
                text = notebook(edition, page)
            except (EmbedError, KeyError):  # reported where it is printed, or its run is still made for a preview
                continue
            kept.keep("notebook", key, text)
        made[address(page)] = text
    return made


def notebook(edition: Edition, page: Page) -> str:
    """The notebook of one chapter as JSON."""
    made = _Cells(edition, page)
    for number, cell in enumerate(made.cells, 1):
        cell["id"] = f"cell-{number}"
    whole = {"cells": made.cells, "metadata": lab_download.KERNEL, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


class _Cells:
    """The cells of a chapter, in the order of the page."""

    def __init__(self, edition: Edition, page: Page):
        self.edition, self.page = edition, page
        self.cells: list[dict] = []
        self.words = "$" + "".join(rf"\newcommand{{\{name}}}{{{text}}}" for name, text in MACROS.items()) + "$\n\n"
        self.ran: tuple[str, int] = ("", 0)  # the file that ran last, and how many of its cells
        self.double = ""  # the file that has set another default of PyTorch
        at = 0
        for token in page.tokens:
            self.words += page.body[at : token.start]
            at = token.end
            if isinstance(token, Formula):
                self.words += self._formula(token)
            elif isinstance(token, Reference):
                self.words += self._reference(token)
            elif isinstance(token, Given):
                self.words += self._given(token)
            elif token.kind == "run":
                self._run(token)
            elif token.kind == "answer":
                self.words += self._answer(token)
        self.words += page.body[at:]
        self._flush()

    def _flush(self) -> None:
        if text := plain(self.words):
            self.cells.append({"cell_type": "markdown", "metadata": {}, "source": text})
        self.words = ""

    def _formula(self, token: Formula) -> str:
        if not token.display:
            return f"${token.latex}$"
        equation = self.edition.book.equations.get(token.label or "")
        tag = rf" \tag{{{equation.number}}}" if equation and equation.number else ""
        return f"{token.indent}$$\n{token.latex}{tag}\n$$"

    def _reference(self, token: Reference) -> str:
        equation = self.edition.book.equations[token.label]
        if token.alone:
            tag = rf" \tag{{{equation.number}}}" if equation.number else ""
            return f"$$\n{equation.latex}{tag}\n$$"
        return f"({equation.number or equation.label.replace('-', ' ')})"

    def _given(self, token: Given) -> str:
        items = [self._inline(item, scan(item)) for item in token.items]
        return "\n".join(f"{token.indent}- {item}" for item in items) if token.alone else items[0]

    def _inline(self, text: str, tokens: Iterable[Token]) -> str:
        """A piece of a line, its formulas and references written out."""
        out, at = "", 0
        for token in tokens:
            if isinstance(token, (Formula, Reference)):
                out += text[at : token.start]
                out += self._formula(token) if isinstance(token, Formula) else self._reference(token)
                at = token.end
        return out + text[at:]

    def _answer(self, token: Embed) -> str:
        if not token.target:
            return f"{token.caption}: {answer_value.computed(self.edition.book, token.part or '', token.alt)[0]}."
        path = self.page.link(token).path
        if "code" in token.options.split():
            task = answer_code.task(self.edition.source(path), token.part, path)
            return f"```python\n{task.solution}\n```"
        take = re.search(r"take=(\d+)", token.options)
        text = self.edition.results[path].text
        return f"{token.caption}: {answer_value.printed(text, token.alt, path, int(take[1]) if take else None)}."

    def _run(self, token: Embed) -> None:
        link = self.page.link(token)
        files = self.edition.files(link)
        self.words += f"\n\n*{self._inline(token.caption, token.inside)}*"
        for number, (name, file) in enumerate(files.items()):
            self.words += f"\n\nThe same in {name}:" if number else ""
            self._code(file, token.part, link.options)

    def _code(self, file: str, part: str | None, options: Options) -> None:
        source = self.edition.source(file)
        found = cells.cells(source)
        index = next((i for i, cell in enumerate(found) if cell.name == part), None)
        self._flush()
        if self.double not in ("", file) and "import torch" in source:
            self._cell(file, RESET, Options(), [])
            self.double = ""
        if DEFAULT in source:
            self.double = file
        if part is None:
            self._cell(file, source.strip(), options, [cell.name for cell in found])
            self.ran = (file, len(found))
        elif index is None:  # a function or a class, which is defined with the imports around it
            tree = ast.parse(source)
            imports = [ast.unparse(n) for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
            self._cell(file, "\n".join([*imports, "", "", cells.part(source, part).of(source)]).strip(), options, [])
            self.ran = ("", 0)
        else:
            done = self.ran[1] if self.ran[0] == file and self.ran[1] <= index else 0
            if before := "\n\n".join(cell.of(source) for cell in found[done:index]):
                self._cell(file, before, options, [cell.name for cell in found[done:index]], folded=True)
            self._cell(file, found[index].of(source), options, [found[index].name])
            self.ran = (file, index + 1)

    def _cell(self, file: str, code: str, options: Options, parts: list[str], folded: bool = False) -> None:
        meta: dict = {"book": {"file": file, "cells": parts}}
        if folded:
            meta |= {"jupyter": {"source_hidden": True, "outputs_hidden": True}, "collapsed": True}
        if options.fails:
            meta["tags"] = ["raises-exception"]
        cell: dict = {"cell_type": "code", "metadata": meta, "source": code, "execution_count": None, "outputs": []}
        self.cells.append(cell)


def plain(text: str) -> str:
    """A chapter's Markdown as any notebook reads it: boxes become titles, links within the book become words."""
    out: list[str] = []
    options = False  # whether the lines that follow belong to the head of a box
    for line in re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).split("\n"):
        if opened := OPENS.match(line):
            kind, title = opened["kind"], opened["title"] or ""
            if kind != "html":
                name = title if kind in TITLED else f"{kind.capitalize()}. {title}".removesuffix(". ")
                out += ["", f"**{name}**", ""]
            options = True
        elif CLOSES.match(line):
            out.append("")
        elif options and re.match(r"^    \w+:", line):
            continue
        else:
            options = False
            out.append(LINK.sub(r"\1", line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip()
