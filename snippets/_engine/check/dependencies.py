"""On which files of the repository, and on which libraries, a file of checks rests: read from its imports.

Nothing is imported to find out. What is opened only while a check runs is noted by `worker`.
"""

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from snippets._engine.check.reading import Reading
from snippets._engine.read.syntax import parsed
from snippets._engine.run.result import versions
from snippets._engine.run.watch import digest

HOMES = ("snippets", "tests")  # the packages of the repository
# Finds a formula's text and its conditions, which are part of every fingerprint by themselves.
APART = "snippets/_engine/read/book.py"


class Dependencies:
    """The files below `root`, each read once, and parsed where it was not known before."""

    def __init__(self, root: Path, reading: Reading):
        self.root, self.reading = root, reading
        self._bytes: dict[str, bytes] = {}
        self._digests: dict[str, str] = {}
        self._closures: dict[str, frozenset[str]] = {}
        self._direct: dict[str, frozenset[str]] = {}
        self._modules: dict[str, set[str]] = {}

    def bytes(self, path: str) -> bytes:
        """A file of the repository, empty if there is none."""
        if path not in self._bytes:
            try:
                self._bytes[path] = (self.root / path).read_bytes()
            except OSError:
                self._bytes[path] = b""
        return self._bytes[path]

    def digest(self, path: str) -> str:
        """What `run.watch.digest` gives, once."""
        if path not in self._digests:
            self._digests[path] = digest(self.root / path)
        return self._digests[path]

    def closure(self, path: str) -> frozenset[str]:
        """The file and every file of the repository that importing it can execute."""
        if path not in self._closures:
            found, new = set(), {path}
            while new:
                found |= new
                new = {inner for file in new for inner in self._imported(file)} - found
            self._closures[path] = frozenset(found)
        return self._closures[path]

    def libraries(self, paths: Iterable[str]) -> dict[str, str]:
        """The versions of Python and of the libraries that these files import."""
        found = versions(self.modules(paths))
        return found | {"python": ".".join(found["python"].split(".")[:2])}

    def modules(self, paths: Iterable[str]) -> set[str]:
        """The first names of all that these files import, from outside of the repository."""
        return {name.partition(".")[0] for p in paths for name, _ in self._imports(p)} - set(HOMES)

    def _imports(self, path: str) -> list[tuple[str, int]]:
        return self.reading.of("imports", self.bytes(path), lambda text: sorted(imported(text)))

    def _imported(self, path: str) -> frozenset[str]:
        """The files that executing a file executes."""
        if path not in self._direct:
            found = set()
            for name, level in self._imports(path) if path.endswith(".py") else ():
                if level:
                    name = ".".join([*path.split("/")[:-level], *filter(None, [name])])
                if name.partition(".")[0] in HOMES:
                    found |= self._files(name)
            self._direct[path] = frozenset(found - {APART})
        return self._direct[path]

    def _files(self, name: str) -> set[str]:
        """The files that `import name` executes: the module, and its packages where they hold more than words."""
        if name not in self._modules:
            module = name.replace(".", "/")
            found = {f"{module}.py"} if (self.root / f"{module}.py").is_file() else set()
            if self.reading.of("acts", self.bytes(f"{module}/__init__.py"), acts):
                found.add(f"{module}/__init__.py")
            if "." in name:
                found |= self._files(name.rpartition(".")[0])
            self._modules[name] = found
        return self._modules[name]


@cache
def imported(source: bytes) -> frozenset[tuple[str, int]]:
    """Every module that a file may import, wherever in it, as (dotted name, level); none if it does not parse.

    `from a import b` gives a and a.b, which may be a module as well.
    """
    found, waiting = set(), [_tree(source)]
    while waiting:
        node = waiting.pop()
        for inner in ("body", "orelse", "finalbody", "handlers", "cases"):  # an import stands in no expression
            statements = getattr(node, inner, ())
            waiting += statements if isinstance(statements, list) else ()
        if isinstance(node, ast.Import):
            found |= {(alias.name, 0) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            inside = f"{node.module}." if node.module else ""
            found |= {(f"{inside}{alias.name}", node.level) for alias in node.names}
            found |= {(node.module or "", node.level)}
    return frozenset(found)


@cache
def acts(source: bytes) -> bool:
    """Whether a file holds more than a docstring."""
    body = _tree(source).body
    return any(not (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant)) for n in body)


@cache
def _tree(source: bytes) -> ast.Module:
    try:
        return parsed(source)
    except (SyntaxError, ValueError):
        return ast.Module([], [])
