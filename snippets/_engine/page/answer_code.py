"""A question that asks for a piece of code: what the reader begins with, and the asserts that judge it.

`[What to write](../../snippets/part/name_numpy.py#function){ .answer code }`: the function is the answer. The reader
begins with the imports of the file and the function without its body. The cell `check` of the file judges it: it
calls the function, and the message of each of its asserts is a hint. The run of the file has passed it.
"""

import ast
from dataclasses import dataclass

from snippets._engine.page.highlight import python
from snippets._engine.page.markup import Line, block, rendered
from snippets._engine.read import cells
from snippets._engine.read.options import EmbedError
from snippets._engine.read.syntax import parsed

CHECK = "check"


@dataclass(frozen=True)
class Task:
    """`given` is what the reader sees first, `solution` what stands in the fold, `check` what runs behind either."""

    given: str
    solution: str
    check: str


def task(source: str, function: str | None, path: str) -> Task:
    """The three texts of a file.

    Raises:
        EmbedError: the file does not parse, there is no such function, or no cell of asserts with a hint each.
    """
    try:
        tree = parsed(source)
    except (SyntaxError, ValueError) as error:
        line, why = getattr(error, "lineno", None) or 1, getattr(error, "msg", str(error))
        raise EmbedError(f"{path}:{line}: SyntaxError: {why}") from None
    found = next((n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == function), None)
    if found is None:
        raise EmbedError(f"name a function of {path} behind the path, such as {path.rsplit('/', 1)[1]}#project")
    cell = next((c for c in cells.cells(source) if c.name == CHECK), None)
    check = cell.of(source) if cell else ""
    asserts = [n for n in ast.walk(ast.parse(check)) if isinstance(n, ast.Assert)]
    if not asserts or not all(n.msg for n in asserts):
        raise EmbedError(f"{path} needs a cell '# %% {CHECK}' of asserts, each with a hint behind its comma")
    lines = cells.lines_of(source)
    imports = [ast.unparse(n) for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
    first = found.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    last = (first.end_lineno or first.lineno) if documented else first.lineno - 1
    head = "\n".join([*imports, "", "", *lines[found.lineno - 1 : last]]).lstrip("\n")
    return Task(f"{head}\n    ...", cells.part(source, found.name).of(source), check)


def lines(source: str, caption: str, function: str | None, path: str) -> list[Line]:
    """The Markdown of such an answer."""
    t = task(source, function, path)
    values = {"caption": caption, "given": t.given, "check": t.check, "file": path.rsplit("/", 1)[1]}
    return block(rendered("answer_code.html", solution=python(t.solution), asked=python(t.check), **values))
