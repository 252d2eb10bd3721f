"""Which functions of the libraries the shown snippets call, and where: read from the files, not from running them."""

import ast
from collections.abc import Iterator
from functools import lru_cache

from snippets._engine.page.edition import Edition
from snippets._engine.read import cells
from snippets._engine.read.places import runs
from snippets._engine.read.syntax import parsed

LIBRARIES = {"numpy": "NumPy", "torch": "PyTorch", "scipy": "SciPy", "sklearn": "scikit-learn"}
SHORT = {"numpy": "np", "torch.nn.functional": "F"}  # as the snippets write them


def by_function(edition: Edition) -> dict[str, dict[str, dict[str, str]]]:
    """Library -> call, as "np.linalg.svd" -> page -> the place of the first run on it that holds the call."""
    found: dict[str, dict[str, dict[str, str]]] = {name: {} for name in LIBRARIES.values()}
    anchors = {page.path: runs(page.tokens) for page in edition.book.pages.values()}
    for file, places in edition.places.items():
        source = edition.source(file)
        made = called(source)
        for page, embed, _ in places:
            if page.path not in edition.book.chapters:
                continue
            first, last = _range(source, embed.part)
            anchor = anchors[page.path].get(embed)
            for line, name in made:
                if first <= line <= last and anchor:
                    library = LIBRARIES[name.partition(".")[0]]
                    where = found[library].setdefault(shortened(name), {})
                    where.setdefault(page.path, anchor)
    return {library: dict(sorted(names.items(), key=lambda item: item[0].lower())) for library, names in found.items()}


@lru_cache(maxsize=4096)  # a preview asks again for all of them after each edit of one
def called(source: str) -> tuple[tuple[int, str], ...]:
    """What `calls` finds."""
    return tuple(calls(source))


def calls(source: str) -> Iterator[tuple[int, str]]:
    """(line, full name) of every call of a library's function that is written by its name."""
    try:
        tree = parsed(source)
    except (SyntaxError, ValueError):
        return
    names: dict[str, str] = {"rng": "numpy.random.Generator"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (written := _dotted(node.func)):
            head, _, tail = written.partition(".")
            full = ".".join(filter(None, (names.get(head, ""), tail)))
            if head in names and full.partition(".")[0] in LIBRARIES:
                yield node.lineno, full


def shortened(name: str) -> str:
    """A full name as the snippets write it."""
    name = name.replace("numpy.random.Generator", "rng")
    for module, short in SHORT.items():
        if name.startswith(f"{module}."):
            return short + name.removeprefix(module)
    return name


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (head := _dotted(node.value)):
        return f"{head}.{node.attr}"
    return ""


def _range(source: str, part: str | None) -> tuple[int, int]:
    if part is None:
        return 1, source.count("\n") + 1
    try:
        found = cells.part(source, part)
    except (cells.NoSuchPart, ValueError):
        return 1, 0  # reported where it is printed
    return found.first, found.last
