"""Near misses are sound where nothing else was computed from the value that is changed: read from the check's text.

`holds(outside=["unit"], u=u, P=u @ u)` would be false for another `u` whatever the formula says, because `P` stays
behind. There the check says with `make=` how the other values follow.
"""

import ast
from collections.abc import Iterator

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tree import Index, Name, descendants
from snippets._engine.read.condition import Condition

OPTIONS = {"outside", "tolerance", "tight", "sharp", "simulated", "border"}  # of holds, no values


def left_behind(check: ast.FunctionDef, given: tuple[Condition, ...]) -> Iterator[tuple[int, str]]:
    """The line in the check's text, and what is said, for each value that does not follow one that is changed."""
    local = _locals(check)
    for call in ast.walk(check):
        if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "holds"):
            continue
        values = {k.arg: k.value for k in call.keywords if k.arg not in OPTIONS}
        outside = next((k.value for k in call.keywords if k.arg == "outside"), None)
        if outside is None or "make" in values:
            continue
        said = {n.value for n in ast.walk(outside) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        for condition in (c for c in given if any(c.named(name) for name in said)):
            for name in sorted(_identifiers(condition) & {n for n in values if n}):
                value = values[name]
                mine = {value.id} if isinstance(value, ast.Name) else _names(value) & set(local)
                for other, from_ in values.items():
                    if other != name and mine & _closure(_names(from_), local):
                        yield (
                            call.lineno,
                            f'{name} is changed to be outside of "{condition.text}", and {other or "**"} was computed '
                            f"from it: say how it follows, holds(outside=[…], make=lambda {name}: {{…}}, {name}=…)",
                        )


def _locals(check: ast.FunctionDef) -> dict[str, set[str]]:
    """Each name that is assigned in the check, with the names that it is computed from."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(check):
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                for name in _names(target):
                    found.setdefault(name, set()).update(_names(node.value))
        elif isinstance(node, ast.FunctionDef) and node is not check:
            found.setdefault(node.name, set()).update(_names(node))
    return found


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _closure(names: set[str], local: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += local.get(name, ())
    return seen


def _identifiers(condition: Condition) -> set[str]:
    """The Python names that a condition mentions."""
    found = set()
    for latex in (*condition.of, *condition.args):
        try:
            nodes = list(descendants(parse(latex)))
        except FormulaError:
            continue  # a sequence with dots, which no near miss is made of
        found |= {n.identifier for n in nodes if isinstance(n, (Name, Index)) and n.identifier}
    return found
