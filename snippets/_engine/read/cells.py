"""The parts of a snippet file: its `# %%` cells, its definitions, its imports. Reads text, runs nothing."""

import ast
import io
import re
import tokenize
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from snippets._engine.read.syntax import parsed

# An import as nearly every snippet writes it; a file with any other is parsed.
IMPORT = re.compile(
    r"\s*(?:from (?P<origin>[A-Za-z_][\w.]*) import .*|import (?P<names>[\w.]+(?:, [\w.]+)*)(?: as \w+)?)"
)
MARK = re.compile(r"# %%(.*)")


@dataclass(frozen=True)
class Part:
    """Lines `first` to `last` of a file, counted from 1, both included; a cell begins after its `# %%` line."""

    name: str
    first: int
    last: int

    def of(self, source: str) -> str:
        """The text of this part of `source`."""
        return "\n".join(lines_of(source)[self.first - 1 : self.last])


def lines_of(text: str) -> list[str]:
    """The lines as Python and editors count them: a form feed or U+2028 ends none."""
    lines = text.split("\n")
    return lines if lines[-1] else lines[:-1]


class NoSuchPart(LookupError):
    """A name that is neither a cell nor a top-level definition of the file."""


@cache  # a preview asks again for every file after each edit
def cells(source: str) -> tuple[Part, ...]:
    """The cells of a file in order; what stands before the first `# %%` line is the cell named ''.

    Cells lose blank lines at both ends. Raises ValueError for a cell without a name, for a name used
    twice and for a `# %%` line inside a statement. A file that does not parse is cut as well as it can be.
    """
    lines = lines_of(source)
    marks = _marks(source)
    found: list[Part] = []
    for (mark, name), (stop, _) in zip([(0, "")] + marks, marks + [(len(lines) + 1, "")]):
        if mark and not name:
            raise ValueError(f"line {mark}: a cell needs a name, such as '# %% demo'")
        if mark and any(name == cell.name for cell in found):
            raise ValueError(f"line {mark}: there are two cells named {name!r}")
        first, last = mark + 1, stop - 1
        while first <= last and not lines[first - 1].strip():
            first += 1
        while first <= last and not lines[last - 1].strip():
            last -= 1
        if mark or first <= last:
            found.append(Part(name, first, last))
    for node in _statements(source):
        assert node.end_lineno is not None  # it was parsed
        for mark, _ in marks:
            if node.lineno < mark <= node.end_lineno:
                raise ValueError(f"line {mark}: a cell cannot begin inside the statement of line {node.lineno}")
        if not any(cell.first <= node.lineno and node.end_lineno <= cell.last for cell in found):
            raise ValueError(f"line {node.lineno}: this statement lies in no cell, so it would not run")
    return tuple(found)


def part(source: str, name: str) -> Part:
    """The cell of that name, else the top-level function or class of that name with its decorators."""
    named = {cell.name: cell for cell in cells(source) if cell.name}
    defined = {}
    for node in _statements(source):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            assert node.end_lineno is not None  # it was parsed
            defined[node.name] = Part(node.name, first, node.end_lineno)
    if name in named:
        return named[name]
    if name in defined:
        return defined[name]
    raise NoSuchPart(
        f"no part {name!r}; cells: {', '.join(named) or 'none'}; definitions: {', '.join(defined) or 'none'}"
    )


@cache
def modules(source: str) -> frozenset[str]:
    """The dotted names of the modules that a file imports, wherever in it; none if it does not parse."""
    lines = [line for line in source.split("\n") if "import" in line]
    plain = [IMPORT.fullmatch(line.partition("#")[0].rstrip()) for line in lines]
    if all(plain):
        return frozenset(n for m in plain if m for n in ([m["origin"]] if m["origin"] else m["names"].split(", ")))
    found = set()
    for statement in _statements(source):
        for node in ast.walk(statement):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return frozenset(found)


def imports(source: str) -> set[str]:
    """The packages of those modules: numpy for numpy.linalg."""
    return {name.partition(".")[0] for name in modules(source)}


def _statements(source: str) -> list[ast.stmt]:
    try:
        return parsed(source).body
    except (SyntaxError, ValueError):
        return []


def _marks(source: str) -> list[tuple[int, str]]:
    """Line and name of every `# %%` comment in the first column (in a string it is no comment)."""
    lines = lines_of(source)
    if not any(line.count('"""') % 2 or "'''" in line or line.endswith("\\") for line in lines):
        return _named(enumerate(lines, 1))  # no string goes over a line: nothing to tell apart
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        comments = [(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT and t.start[1] == 0]
    except (tokenize.TokenError, SyntaxError):
        comments = list(enumerate(lines, 1))
    return _named(comments)


def _named(comments: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    return [(line, match[1].strip()) for line, text in comments if (match := MARK.match(text))]
