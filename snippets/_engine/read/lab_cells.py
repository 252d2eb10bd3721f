"""The cells of a lab: a percent notebook in which some cells are tasks.

A task is three cells in a row: `# %% task="What to do"` with the code that the reader is given, in which `...`
stands where something is to be written; `# %% solution`; `# %% check`, whose asserts say what is wrong.
"""

import io
import re
import tokenize
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nbformat import NotebookNode

MARK = re.compile(r"# %%(?!%)")
BLANK = re.compile(r"(?<!\.)\.\.\.(?!\.)")


class LabSyntaxError(ValueError):
    """The file is not cut into cells as a lab is; `line` counts from 1."""

    def __init__(self, line: int, message: str):
        super().__init__(message)
        self.line = max(line, 1)


def solved(source: str) -> "NotebookNode":
    """The notebook of a lab with its solutions, as `nbformat` has it.

    The metadata of a cell hold what the page needs besides: `line`, where its text begins in the file; `alt` and
    `caption` of a figure; of a solution, `task` and `given`; of a check, `check`.

    Raises:
        LabSyntaxError: a task without solution and check, or without a blank; a solution or check without a task.
    """
    import jupytext  # slow to import, so only where a lab has changed

    notebook = jupytext.reads(source, fmt="py:percent")
    cells, lines = [], _lines(source, notebook.cells)
    todo = list(zip(notebook.cells, lines, strict=True))
    while todo:
        cell, line = todo.pop(0)
        cell.metadata["line"] = line
        role = _role(cell)
        if role in ("solution", "check"):
            raise LabSyntaxError(
                line - 1,
                f'a {role} without a task: write # %% task="What to do" with the code that '
                "the reader is given, then # %% solution, then # %% check",
            )
        if role == "task":
            cells += _task(cell, line, todo[:2])
            del todo[:2]
        else:
            cells.append(cell)
    notebook.cells = cells
    return notebook


def exercise(cells: list[dict]) -> list[dict]:
    """The cells of the version to work on: what is given in the place of each solution, and no output."""
    out = []
    for cell in cells:
        if cell["cell_type"] == "code":
            given = cell["metadata"].get("given")
            text = "".join(cell["source"]) if given is None else given
            cell = {**cell, "source": text, "outputs": [], "execution_count": None}
        out.append(cell)
    return out


def _task(given: "NotebookNode", line: int, rest: list[tuple["NotebookNode", int]]) -> list:
    title = given.metadata["task"]
    if [_role(cell) for cell, _ in rest] != ["solution", "check"]:
        raise LabSyntaxError(
            line - 1, f"the task {title!r} needs a # %% solution and then a # %% check right behind it"
        )
    if not BLANK.search(given.source):
        raise LabSyntaxError(
            line - 1, f"the task {title!r} leaves nothing to do: write ... where the reader shall write"
        )
    (solution, at), (check, below) = rest
    if "assert" not in check.source:
        raise LabSyntaxError(
            below - 1, f"the check of {title!r} asserts nothing: assert what holds, with a hint as its message"
        )
    solution.metadata |= {"line": at, "task": title, "given": given.source}
    check.metadata |= {"line": below, "check": title}
    return [solution, check]


def _role(cell: "NotebookNode") -> str:
    if cell.cell_type != "code":
        return ""
    title = cell.metadata.get("title", "")
    return "task" if "task" in cell.metadata else title if title in ("solution", "check") else ""


def _lines(source: str, cells: Sequence["NotebookNode"]) -> list[int]:
    """The line on which the text of each cell begins; the front matter, a raw cell without a mark, begins the file."""
    marks = [n + 1 for n in _marks(source)]
    return [1] * (len(cells) - len(marks)) + marks[max(0, len(marks) - len(cells)) :]


def _marks(source: str) -> list[int]:
    """The lines of the `# %%` comments; in a string it is no comment."""
    try:
        tokens = tokenize.generate_tokens(io.StringIO(source).readline)
        return [t.start[0] for t in tokens if t.type == tokenize.COMMENT and t.start[1] == 0 and MARK.match(t.string)]
    except (tokenize.TokenError, SyntaxError):
        return [n for n, line in enumerate(source.split("\n"), 1) if MARK.match(line)]
