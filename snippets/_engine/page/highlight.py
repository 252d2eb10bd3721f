"""Python as highlighted HTML, with as few elements as its colours need."""

import re
from functools import cache
from html import escape

from pygments import highlight as pygments_highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from snippets._engine.page.markup import Html
from snippets._engine.page.tidy import lined, tidy

# Calls that a reader may look for: the name before a bracket, behind a dot or imported.
CALLS = re.compile(r"(?<=\.)[a-z_][a-z_0-9]{2,}(?=\()")
COMMON = {"append", "array", "default_rng", "format", "item", "items", "join", "round", "set", "subplots", "tensor"}


@cache
def python(source: str, hl: str = "") -> Html:
    """Highlighted source; `hl` names lines that stand out, such as "3 5-7"."""
    marked = tidy(pygments_highlight(source, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True)))
    return Html(lined(marked.rstrip("\n"), frozenset(numbers(hl))))


def numbers(hl: str) -> list[int]:
    """The line numbers of "3 5-7"."""
    ranges = (tuple(map(int, part.split("-"))) for part in hl.split())
    return [n for r in ranges for n in range(r[0], r[-1] + 1)]


def without_marks(source: str, hl: str = "") -> tuple[str, str]:
    """`source` without its `# %%` lines, and `hl` counted in what is left."""
    kept: list[str] = []
    new, n = {}, 0
    for line in source.split("\n"):
        n += 1
        if line.startswith("# %%") or not kept and not line.strip():
            continue
        kept.append(line)
        new[n] = len(kept)
    return "\n".join(kept).rstrip(), " ".join(str(new[n]) for n in numbers(hl) if n in new)


def calls(source: str) -> str:
    """The functions that a listing calls, as words for the search."""
    return escape(" ".join(sorted(set(CALLS.findall(source)) - COMMON)))
