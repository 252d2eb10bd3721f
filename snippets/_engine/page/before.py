"""What must run before a part of a snippet, so that the part runs in an empty file: it is copied along, and named."""

import ast
import builtins
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from snippets._engine.read import cells
from snippets._engine.read.syntax import parsed

# Methods that change nothing; any other call of a method may, as `losses.append` and `rng.normal` do.
PURE = frozenset(
    "all any argmax argsort astype clip copy cumsum detach diagonal double flatten flip format index item items join "
    "keys max mean min numpy prod reshape round std sum tolist transpose values var".split()
)
Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Before:
    """The lines of the file that the part needs, and what it uses of them: imports as they stand, names."""

    code: str
    used: tuple[str, ...]


@cache
def before(source: str, part: str) -> Before:
    """What the `part` of a file needs of the lines above it.

    All of them are kept but those that only print, and imports, definitions and values that nothing kept mentions.
    """
    try:
        statements, first = parsed(source).body, cells.part(source, part).first
        own = parsed(cells.part(source, part).of(source))
    except (SyntaxError, ValueError, cells.NoSuchPart):
        return Before("", ())
    above = [s for s in statements if (s.end_lineno or s.lineno) < first]
    modules = {name for s in statements if isinstance(s, (ast.Import, ast.ImportFrom)) for name in _bound(s)}
    kept = [s for s in above if not _droppable(s, modules)]
    while more := _missing(own, kept, above):  # a class may call what is defined below it
        kept = [s for s in above if s in kept or s in more]
    makers: dict[str, ast.stmt] = {name: s for s in kept for name in _bound(s)}
    used = dict.fromkeys(_said(name, makers[name]) for name in _free(own) if name in makers)
    return Before(_lines(source, kept), tuple(sorted(used, key=lambda said: not said.startswith(("import", "from")))))


def _missing(own: ast.Module, kept: list[ast.stmt], above: list[ast.stmt]) -> list[ast.stmt]:
    needed = set().union(*map(_mentioned, [own, *kept]))
    return [s for s in above if s not in kept and _bound(s) & needed]


def _droppable(statement: ast.stmt, modules: set[str]) -> bool:
    """Whether a statement can be left out where nothing needs the names that it binds."""
    if isinstance(statement, (ast.Import, ast.ImportFrom, Scope)):
        return True
    if isinstance(statement, ast.Expr):
        call = statement.value
        printed = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "print"
        return isinstance(call, ast.Constant) or printed and _pure(statement, modules)
    plain = isinstance(statement, ast.Assign) and all(isinstance(t, (ast.Name, ast.Tuple)) for t in statement.targets)
    return plain and _pure(statement, modules)


def _pure(statement: ast.stmt, modules: set[str]) -> bool:
    for call in (node for node in ast.walk(statement) if isinstance(node, ast.Call)):
        path, root = [], call.func
        while isinstance(root, ast.Attribute):
            path.append(root.attr)
            root = root.value
        if any(name.startswith(("rand", "normal", "manual", "set_", "seterr")) for name in path):
            return False
        of_module = isinstance(root, ast.Name) and (root.id in modules or not path and hasattr(builtins, root.id))
        if not of_module and not (path and path[0] in PURE):
            return False
    return True


def _bound(statement: ast.stmt) -> set[str]:
    """The names that a statement binds in its file."""
    if isinstance(statement, Scope):
        return {statement.name}
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}
    return {n.id for n in _inside(statement) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a statement without those of the functions and the comprehensions in it."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (Scope, ast.Lambda, ast.comprehension)):
            yield from _inside(child)


def _mentioned(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _free(own: ast.Module) -> list[str]:
    """The names that a part reads before it binds them, in order."""
    found: dict[str, None] = {}
    bound: set[str] = set()
    for statement in own.body:
        local = {a.arg for node in ast.walk(statement) if isinstance(node, ast.arguments) for a in _arguments(node)}
        inner = {n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        inner |= {node.name for node in ast.walk(statement) if isinstance(node, Scope)}
        again = isinstance(statement, (ast.Assign, ast.AugAssign))  # x = x[order] reads x first
        names = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
        for node in sorted(names, key=lambda name: (name.lineno, name.col_offset)):
            read = isinstance(node.ctx, ast.Load) or isinstance(statement, ast.AugAssign)
            if read and node.id not in bound | local and (again or node.id not in inner):
                found[node.id] = None
        bound |= _bound(statement)
    return list(found)


def _arguments(node: ast.arguments) -> list[ast.arg]:
    return [*node.posonlyargs, *node.args, *node.kwonlyargs, *filter(None, (node.vararg, node.kwarg))]


def _said(name: str, maker: ast.stmt) -> str:
    """How the reader is told of a name: an import as it is written, anything else by its name."""
    if not isinstance(maker, (ast.Import, ast.ImportFrom)):
        return name
    one = [alias for alias in maker.names if (alias.asname or alias.name).partition(".")[0] == name]
    plain = ast.Import(one) if isinstance(maker, ast.Import) else ast.ImportFrom(maker.module, one, maker.level)
    return ast.unparse(plain)


def _lines(source: str, kept: list[ast.stmt]) -> str:
    """The lines of statements, with a blank line or two where the file has them, and the comments at their ends."""
    lines = cells.lines_of(source)
    out: list[str] = []
    last = 0
    for statement in kept:
        first = min([statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", []))])
        end = statement.end_lineno or first
        if first <= last:  # two statements on a line
            continue
        gap = next((n for n in range(first - 1) if lines[first - 2 - n].strip()), first - 1)
        out += [""] * (min(gap, 2) if out else 0) + lines[first - 1 : end]
        last = end
    return "\n".join(out)
