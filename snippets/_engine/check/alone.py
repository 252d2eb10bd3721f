"""What lines need to run from an empty file: the functions and constants they name, and the imports of all of these.

They are looked for in the file of checks, in the files of tests and snippets that it imports from, and among the functions
that a NumPy expression may call.
"""

import ast
import importlib
import inspect
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from snippets._engine.check import draws
from snippets._engine.formula.numpy import shown

LAWS = "snippets._engine.formula.value.laws"  # stood for by `shown`


class NotAlone(Exception):
    """The lines need more than can be written out."""


@dataclass
class Source:
    """The top level of a module: `defined` are statements by the names they give, `imported` those that import them."""

    lines: list[str]
    defined: dict[str, ast.stmt] = field(default_factory=dict)
    imported: dict[str, tuple[ast.stmt, ast.alias]] = field(default_factory=dict)

    def text(self, node: ast.stmt) -> str:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        return "\n".join(self.lines[first - 1 : node.end_lineno])


@cache
def _source(module: ModuleType) -> Source:
    text = inspect.getsource(module)
    text = _bare(text) if module is shown else text
    source = Source(text.split("\n"))
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            source.defined[node.name] = node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            source.defined |= {n.id: node for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            source.imported |= {a.asname or a.name.split(".")[0]: (node, a) for a in node.names}
    return source


def _bare(text: str) -> str:
    """The text without its types, for which a reader would have to import what they name."""
    lines, cuts = [line.encode() for line in text.split("\n")], []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.arg) and node.annotation:
            cuts.append((node.annotation, node.col_offset + len(node.arg.encode()), b"="))
        elif isinstance(node, ast.AnnAssign) and node.value:
            cuts.append((node.annotation, node.target.end_col_offset or 0, b" = "))
        elif isinstance(node, ast.FunctionDef) and node.returns:
            arrow = lines[node.returns.lineno - 1].rindex(b" ->", 0, node.returns.col_offset)
            cuts.append((node.returns, arrow, b""))
    for kind, first, equals in sorted(cuts, key=lambda cut: (cut[0].lineno, cut[1]), reverse=True):
        line = lines[kind.lineno - 1]
        behind = line[kind.end_col_offset :]
        lines[kind.lineno - 1] = line[:first] + (equals + behind[3:] if behind.startswith(b" = ") else behind)
    return b"\n".join(lines).decode()


def surrounded(code: str, module: ModuleType) -> str:
    """The lines with all that they need above them, which `module` knows by name.

    Raises:
        NotAlone: a name is imported from the engine, or two files give it to different things.
    """
    found: dict[str, tuple[ModuleType, ast.stmt]] = {}
    imports: dict[str, str] = {}
    order: list[ModuleType] = []
    queue = [(module, name) for name in sorted(names(code))]
    while queue:
        where, name = queue.pop(0)
        source = _source(where)
        if where is module and name not in source.defined and name not in source.imported and hasattr(shown, name):
            where, source = shown, _source(shown)
        if name in source.imported and name not in source.defined:
            target = _target(name, *source.imported[name])
            if isinstance(target, str):
                imports[name] = target
            else:
                queue.append((target, name))
            continue
        if name not in source.defined or (where, source.defined[name]) == found.get(name):
            continue
        node = source.defined[name]
        if name in found:
            raise NotAlone(f"{name} stands in {found[name][0].__name__} and in {where.__name__}")
        found[name] = where, node
        order = [where, *(m for m in order if m is not where)]
        queue += [(where, n) for n in sorted(names(ast.unparse(node)))]
    parts = {(order.index(m), n.lineno): _source(m).text(n) for m, n in found.values()}
    known = " ".join(imports.values())
    for name, line in (("scipy", "import scipy.integrate, scipy.linalg, scipy.special"), ("math", "import math")):
        if name in names(code) and f"import {name}" not in known:
            imports[name] = line if name == "math" else _scipy(code)
    head = dict.fromkeys(["import numpy as np", *imports.values()])
    return "\n".join([*head, "", *(f"\n{p}\n\n" for _, p in sorted(parts.items())), code])


def _target(name: str, node: ast.stmt, alias: ast.alias) -> str | ModuleType:
    """The line that imports a name, or the module of the repository that its definition is taken from."""
    module = getattr(node, "module", None) or ""
    if not (module or alias.name).startswith(("snippets", "tests")):
        return ast.unparse(type(node)(**{**vars(node), "names": [alias]}))
    if alias.asname or not module:
        raise NotAlone(f"{name} is the name of {module or alias.name}")
    if module == LAWS and hasattr(shown, name):
        return shown
    if module.startswith("snippets._engine") and module != draws.__name__:
        raise NotAlone(f"{name} is the engine's")
    return importlib.import_module(module)


def _scipy(code: str) -> str:
    """The import of the modules of SciPy that some lines use."""
    used = {
        n.attr
        for n in ast.walk(ast.parse(code))
        if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == "scipy"
    }
    return "import " + ", ".join(f"scipy.{part}" for part in sorted(used))


def names(code: str) -> set[str]:
    """Every name in some lines."""
    return {n.id for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Name)}
