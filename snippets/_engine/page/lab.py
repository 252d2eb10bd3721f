"""A lab: a percent notebook, executed once for each of its texts and printed like a chapter.

What a run gave is kept as an executed notebook. From it come the page (Markdown, so that formulas, links, code
and figures are those of the chapters) and two notebooks to download, one to work on and one with the solutions.
"""

import hashlib
import json
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from snippets._engine.page import lab_download, lab_markdown
from snippets._engine.place import ENGINE
from snippets._engine.read import cells, lab_cells
from snippets._engine.read.book import Book
from snippets._engine.read.hidden import hidden
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import front_matter, scan
from snippets._engine.read.problem import Problem
from snippets._engine.run import notebook, signed
from snippets._engine.run.result import DAMAGED, versions
from snippets._engine.run.store import RUNNERS
from snippets._engine.run.watch import digest

if TYPE_CHECKING:
    from nbformat import NotebookNode

MAKERS = (*RUNNERS, "run/notebook.py", "run/contained_kernel.py", "run/kernel.py", "read/lab_cells.py")
SHOWN = 2000  # characters of what a cell printed before it failed
_failed: dict[str, tuple[list[dict], Problem]] = {}  # key -> the notebook as far as it came, and why it ended


@dataclass
class Lab:
    """One file `docs/labs/*.py`. `problems` are known once it was executed."""

    root: Path
    path: str
    source: str = ""
    problems: list[Problem] = field(default_factory=list)
    executed: list[dict] = field(default_factory=list)
    waits: bool = False  # for its run, in a preview
    done: bool = False  # it ran to its end, now or before
    _downloads: tuple[list, dict[str, str]] | None = None  # the formulas of the book, the notebooks that name them

    def __post_init__(self) -> None:
        try:
            self.source = (self.root / self.path).read_text(encoding="utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            self.problem(1, f"not UTF-8 text (byte {error.start}); save it as UTF-8")
        except OSError as error:
            self.problem(1, f"cannot be read: {error.strerror}")
        if found := hidden(self.source):
            self.problem(*found)
            self.source = ""

    @cached_property
    def key(self) -> str:
        """The fingerprint of all that a run depends on."""
        known = [self.source, versions(cells.imports(self.source)), [digest(ENGINE / name) for name in MAKERS]]
        return hashlib.sha256(json.dumps(known).encode()).hexdigest()

    @cached_property
    def kept(self) -> Path:
        return self.root / ".cache" / "labs" / f"{self.key}.ipynb"

    @property
    def name(self) -> str:
        return Path(self.path).stem

    @property
    def whole(self) -> bool:
        """Whether it was executed, and nothing is wrong with it."""
        return self.done and bool(self.executed) and not self.waits and not self.problems

    @property
    def tasks(self) -> list[str]:
        """The titles of its tasks."""
        return [cell["metadata"]["task"] for cell in self.executed if "task" in cell["metadata"]]

    def problem(self, line: int, message: str) -> Problem:
        self.problems.append(Problem(self.path, line, message))
        return self.problems[-1]

    def load(self) -> "NotebookNode | None":
        """The notebook to execute, or None if this very text was executed before or cannot be."""
        if not self.source:
            return None
        try:
            kept = json.loads(signed.read(self.kept))
            self.executed = [
                {
                    **c,
                    "cell_type": str(c["cell_type"]),
                    "source": _text(c),
                    "metadata": dict(c["metadata"]),
                    "outputs": list(c.get("outputs", ())),
                }
                for c in kept["cells"]
            ]
            self.done = True
            return None
        except (OSError, *DAMAGED):  # not there, not whole, or not one of ours: made anew
            pass
        if self.key in _failed:
            self.executed, problem = _failed[self.key]
            self.problems.append(problem)
            return None
        try:
            return lab_cells.solved(self.source)
        except lab_cells.LabSyntaxError as error:
            self.problem(error.line, str(error))
        except (SyntaxError, ValueError) as error:
            self.problem(getattr(error, "lineno", None) or 1, f"this is no notebook in percent format: {error}")
        return None

    def wait(self, notebook: "NotebookNode", said: str = "running…") -> None:
        """Show the cells alone: in a preview the run is still to come, elsewhere a library may be missing."""
        self.executed, self.waits = json.loads(json.dumps(notebook.cells)), True
        for cell in self.executed:
            if cell["cell_type"] == "code":
                cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": said}]
                break

    def take(self, run: notebook.Run) -> None:
        """What a run gave: kept, or the problem it ended in, with its line."""
        self.executed = json.loads(json.dumps(run.notebook.cells))
        if run.stop is None:
            self.done = True
            try:
                signed.write(self.kept, json.dumps(run.notebook, ensure_ascii=False, indent=1))
            except OSError as error:  # read-only, full, a folder in its place
                print(f"warning: a lab cannot be kept for the next build: {error}", file=sys.stderr)
            return
        cell = self.executed[run.stop.cell] if self.executed else {"metadata": {}}
        line = cell["metadata"].get("line", 1) + run.stop.line - 1
        code = "".join(self.source.split("\n")[line - 1 : line]).strip()
        problem = self.problem(
            line,
            f"{run.stop.message}\n    {code}\n    the lab ended here; mend the cell, or catch the "
            "error and print what it says",
        )
        cell["stopped"] = str(problem)
        cell["outputs"] = [
            {**o, "text": "".join(o["text"])[:SHOWN]}
            for o in cell.get("outputs", ())
            if o["output_type"] == "stream" and o["name"] == "stdout"
        ]
        _failed[self.key] = self.executed, problem

    @cached_property
    def head(self) -> str:
        """The front matter, without what only an editor of notebooks needs."""
        text = "\n".join(line[2:] for line in self.source.split("\n# %%")[0].split("\n") if line.startswith("# "))
        try:
            known = yaml.safe_load(front_matter(text + "\n")[0]) or {}
            if not isinstance(known, dict):
                raise ValueError("it is no mapping")
        except (yaml.YAMLError, ValueError) as error:
            self.problem(1, f"the front matter cannot be read: {' '.join(str(error).split())}")
            known = {}
        return yaml.safe_dump({k: v for k, v in known.items() if k != "jupyter"}, allow_unicode=True, sort_keys=False)

    @cached_property
    def page(self) -> Page:
        """The lab as a page of the book."""
        head = self.head
        shown = not self.executed or any("stopped" in cell for cell in self.executed)
        boxes = [] if shown else [lab_markdown.problem(str(p)) for p in self.problems]
        body = "\n\n".join([*boxes, *self.printed[0]])
        return Page(self.path, head, body, 0, tuple(scan(body)))

    @property
    def figures(self) -> dict[str, str]:
        """Address below the site -> SVG."""
        return self.printed[1]

    @cached_property
    def printed(self) -> tuple[list[str], dict[str, str]]:
        """The Markdown of each cell, and the figure files that it refers to."""
        return lab_markdown.printed(self)

    def line(self, text: str) -> int:
        """Where a line of a Markdown cell stands in the file."""
        return next(
            (n for n, line in enumerate(self.source.split("\n"), 1) if text.strip() and text.strip() in line), 1
        )

    def downloads(self, book: Book) -> dict[str, str]:
        """Address below the site -> notebook: with the solutions, and to work on. None of a lab that failed."""
        if not self.done or not self.executed:
            return {}
        named = [(label, e.latex, e.number) for label, e in book.equations.items()]
        if self._downloads is None or self._downloads[0] != named:
            self._downloads = named, self._notebooks(book)
        return self._downloads[1]

    def _notebooks(self, book: Book) -> dict[str, str]:
        made = {lab_download.address(self.name): lab_download.with_solutions(self.executed, book)}
        if self.tasks:
            made[lab_download.address(self.name, "-exercise")] = lab_download.to_work_on(self.executed, book)
        return made


def _text(cell: dict) -> str:
    return "".join(cell["source"])
