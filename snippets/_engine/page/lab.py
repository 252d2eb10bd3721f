"""A lab: a percent notebook, executed once and printed like a chapter.

mkdocs-jupyter takes the file into the site and lends its converter's settings to the run. What the run
gave is kept as an executed notebook, from which come the page (Markdown, so that formulas, links, code
and figures are those of the chapters) and the notebook to download.
"""

import hashlib
import json
import re
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from snippets._engine.page.listing import WIDEST, picture
from snippets._engine.read import cells
from snippets._engine.read.book import Page, Problem
from snippets._engine.read.embed import fence
from snippets._engine.read.page_tokens import Embed, front_matter, scan
from snippets._engine.run import figure, notebook
from snippets._engine.run.child import digest
from snippets._engine.run.job import ENGINE
from snippets._engine.run.result import versions

PRESS = ("run/notebook.py", "run/book.mplstyle")
CODE = "^# %%(?! *\\[markdown\\])"


@dataclass
class Lab:
    """One file `docs/labs/*.py`. `problems` are known once it was executed."""

    root: Path
    path: str
    problems: list[Problem] = field(default_factory=list)

    @cached_property
    def source(self) -> str:
        return (self.root / self.path).read_text(encoding="utf-8")

    @cached_property
    def key(self) -> str:
        """The fingerprint of all that a run depends on."""
        known = [self.source, versions(cells.imports(self.source)), [digest(ENGINE / name) for name in PRESS]]
        return hashlib.sha256(json.dumps(known).encode()).hexdigest()

    @cached_property
    def kept(self) -> Path:
        return self.root / ".cache" / "labs" / f"{self.key}.ipynb"

    def execute(self):
        """Run it, unless this very text was run before. A failure becomes a problem with its line."""
        if self.kept.is_file():
            return
        print(f"running {self.path}", file=sys.stderr, flush=True)
        try:
            notebook.run(self.source, self.kept)
        except notebook.LabError as error:
            line = self._lines[min(error.cell, len(self._lines) - 1)] + error.line
            code = self.source.splitlines()[line - 1].strip()
            self.problem(
                line,
                f"{error}\n    {code}\n    the lab ended here; mend the cell, or catch the error and "
                "print what it says",
            )

    @cached_property
    def _lines(self) -> list[int]:
        """The line of each code cell's mark."""
        return [n for n, line in enumerate(self.source.splitlines(), 1) if re.match(CODE, line)]

    def problem(self, line: int, message: str):
        self.problems.append(Problem(self.path, line, message))

    @cached_property
    def executed(self) -> list[dict]:
        return json.loads(self.kept.read_text(encoding="utf-8"))["cells"] if self.kept.is_file() else []

    @property
    def name(self) -> str:
        return Path(self.path).stem

    @property
    def page(self) -> Page:
        """The lab as a page of the book. Its first paragraph is the way to the notebook."""
        head = next((front_matter(_text(c) + "\n")[0] for c in self.executed if c["cell_type"] == "raw"), "")
        body = "\n\n".join(self.printed[0])
        return Page(self.path, head, body, 0, tuple(scan(body)))

    @property
    def figures(self) -> dict[str, str]:
        """Address below the site -> SVG."""
        return self.printed[1]

    @cached_property
    def printed(self) -> tuple[list[str], dict[str, str]]:
        """The Markdown of each cell, and the figure files that it refers to."""
        out, figures, number, place = [], {}, 0, Page(self.path, "", "", 0, ())
        for cell in self.executed:
            if cell["cell_type"] == "markdown":
                self._look(_text(cell))
                out.append(_text(cell))
                if len(out) == 1:
                    out.append(
                        f'<p class="lab-download"><a download href="../{self.name}.ipynb">Download this lab as an '
                        "executed notebook</a></p>"
                    )
            elif cell["cell_type"] == "code":
                line, number = self._lines[number], number + 1
                out.append("\n".join(fence(_text(cell), ".python")))
                for output in cell["outputs"]:
                    svg = "".join(output.get("data", {}).get("image/svg+xml", ""))
                    if svg:
                        out.append(self._figure(place, line, cell["metadata"], svg, figures))
                    elif said := "".join(output.get("text") or output.get("data", {}).get("text/plain", "")).rstrip(
                        "\n"
                    ):
                        if output.get("name") == "stderr":
                            self.problem(line, f"a lab runs without a warning; it says: {said.splitlines()[0]}")
                        if " at 0x" in said:
                            self.problem(
                                line,
                                "this cell shows an address in memory; end its last line with a semicolon, or print",
                            )
                        if any(len(one) > WIDEST for one in said.splitlines()):
                            self.problem(line, f"this cell prints lines of more than {WIDEST} columns")
                        out.append("\n".join(fence(said, '.text .run-output title="Output"')))
        return out, figures

    def line(self, text: str) -> int:
        """Where a line of a Markdown cell stands in the file."""
        return next(
            (n for n, line in enumerate(self.source.splitlines(), 1) if text.strip() and text.strip() in line), 1
        )

    def _look(self, text: str):
        for token in scan(text):
            line = self.line(text.splitlines()[token.line - 1])
            if getattr(token, "display", False) and hasattr(token, "latex"):
                self.problem(
                    line,
                    "a lab states no formula of its own: put it, with its check, into a chapter, and "
                    "repeat it here by \\eqref{its-label} alone on a line",
                )
            elif isinstance(token, Embed):
                self.problem(line, "a lab shows its own cells only; link to the page that embeds the snippet")

    def _figure(self, place: Page, line: int, metadata: dict, svg: str, figures: dict[str, str]) -> str:
        if not metadata.get("alt"):
            self.problem(line, 'this cell draws; say what the figure shows: # %% alt="…" caption="…"')
        drawn = figure.clean(re.sub(r"(?s)^.*?(?=<svg)", "", svg))
        if len(drawn) > figure.LIMIT:
            self.problem(
                line, f"the figure has {len(drawn) // 1000} kB, over {figure.LIMIT // 1000} kB: draw fewer points"
            )
        address = f"figures/labs/{self.name}-{len(figures) // 2 + 1}"
        for scheme, painted in zip(("light", "dark"), figure.themed(drawn), strict=True):
            figures[f"{address}-{scheme}.svg"] = painted
        lines = picture(place, address, figure.size(drawn), metadata.get("alt", ""), (metadata.get("caption", ""),))
        return (
            '<div class="run" markdown>\n'
            + "\n".join("".join(l) for l in lines).replace("<figcaption>", "<figcaption markdown>")
            + "\n</div>"
        )

    def notebook(self, book) -> str:
        """The executed notebook to download: formulas written out, figures on white, links as words."""
        kept = json.loads(self.kept.read_text(encoding="utf-8"))
        kept["cells"] = [c for c in kept["cells"] if c["cell_type"] != "raw"]
        for number, cell in enumerate(kept["cells"], 1):
            cell["id"] = f"cell-{number}"
            if cell["cell_type"] == "markdown":
                cell["source"] = _written_out(_text(cell), book)
            for output in cell.get("outputs", ()):
                if svg := "".join(output.get("data", {}).get("image/svg+xml", "")):
                    drawn = figure.themed(figure.clean(re.sub(r"(?s)^.*?(?=<svg)", "", svg)))[0]
                    output["data"]["image/svg+xml"] = drawn.replace("<svg ", '<svg style="background:#fff" ', 1)
        return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


class Labs:
    """All labs of the repository of a press, executed."""

    def __init__(self, press):
        root = press.root
        self.labs = {
            lab.path: lab
            for lab in (Lab(root, f.relative_to(root).as_posix()) for f in sorted(root.glob("docs/labs/*.py")))
        }
        for lab in self.labs.values():
            lab.execute()
            press.welcome(lab.page)
            for problem in press.print(lab.page.body)[1].problems:
                lab.problem(lab.line(lab.page.body.splitlines()[problem.line - 1]), problem.message)
        for old in set(root.glob(".cache/labs/*.ipynb")) - {lab.kept for lab in self.labs.values()}:
            old.unlink()

    @property
    def problems(self) -> list[Problem]:
        return sorted(p for lab in self.labs.values() for p in lab.problems)


def _text(cell: dict) -> str:
    return "".join(cell["source"])


def _written_out(text: str, book) -> str:
    out, at = [], 0
    for token in scan(text):
        equation = book.equations.get(getattr(token, "label", None))
        if equation and not hasattr(token, "latex"):
            said = f"$$\n{equation.latex}\n$$" if token.alone else f"({equation.number or equation.label})"
            out += [text[at : token.start], said]
            at = token.end
    return re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]*\)", r"\1", "".join([*out, text[at:]]))
