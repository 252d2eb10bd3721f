"""What a file of checks holds, read from its text and not by importing it."""

import ast
from typing import Any

from snippets._engine.check.given.sound import left_behind
from snippets._engine.read.condition import Condition
from snippets._engine.read.hidden import hidden
from snippets._engine.read.syntax import parsed

SEEN = {
    "equation": 'check is not seen: write @equation("its-label") at a function, both at the left margin',
    "not_executed": 'reason is not seen: write not_executed("its-label", because="…") at the left margin',
}


def checks_in(known: bytes) -> dict[str, Any]:
    """What a file of checks holds, as JSON has it: its checks and reasons with their lines, and what all share."""
    try:
        text = known.decode("utf-8-sig")  # Python leaves the mark of byte order out, too
        if found := hidden(text):
            return {"broken": [*found]}
        tree = parsed(known)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return {"broken": [line, "this file of checks is not UTF-8; save it as UTF-8"]}
    except (SyntaxError, ValueError) as error:
        why, line = getattr(error, "msg", str(error)), getattr(error, "lineno", None) or 1
        return {"broken": [line, f"this file of checks does not parse: {why}"]}
    checks, reasons = [], {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            labels = (_label(call, "equation") for call in node.decorator_list)
            first = node.decorator_list[0].lineno if node.decorator_list else node.lineno
            checks += [(label, node.name, first, node.end_lineno) for label in labels if label is not None]
        elif (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Call)
            and (label := _label(node.value, "not_executed")) is not None
        ):
            because = next(
                (
                    k.value.value
                    for k in node.value.keywords
                    if k.arg == "because" and isinstance(k.value, ast.Constant) and isinstance(k.value.value, str)
                ),
                "",
            )
            reasons[label] = because, node.lineno
    stated = [(la, *r) for la, r in reasons.items()]
    return {"shared": _shared(tree, text), "checks": checks, "reasons": stated, "unseen": _unseen(tree)}


def left_in(code: str, given: tuple[Condition, ...]) -> list[tuple[int, str]]:
    """Lines of a check, counted from 0, and what is wrong with the near misses in them."""
    checks = (node for node in ast.parse(code).body if isinstance(node, ast.FunctionDef))
    return [(line - 1, said) for check in checks for line, said in left_behind(check, given)]


def _unseen(tree: ast.Module) -> list[tuple[int, str]]:
    """Lines of checks and reasons that are not read above, and so would be left out without a word."""
    read = {d for n in tree.body if isinstance(n, ast.FunctionDef) for d in n.decorator_list}
    read |= {n.value for n in tree.body if isinstance(n, ast.Expr)}
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
    left = [n for n in calls if n not in read or all(_label(n, name) is None for name in SEEN)]
    said = [(n.lineno, getattr(n.func, "id", getattr(n.func, "attr", ""))) for n in left]
    renamed = [(n.lineno, a.name) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names if a.asname]
    return sorted((line, f"this {SEEN[name]}") for line, name in said + renamed if name in SEEN)


def _label(call: ast.AST | None, function: str) -> str | None:
    """The first argument of a call of this function, where it is text."""
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == function and call.args:
        first = call.args[0]
        return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
    return None


def _shared(tree: ast.Module, text: str) -> str:
    """What every check of a file depends on in it: all but the tests, and but what is stated about mutants.

    A test that another statement names belongs to it.
    """
    kept, lines = [], text.split("\n")
    for node in tree.body:
        is_test = isinstance(node, ast.FunctionDef) and node.name.startswith("test") and text.count(node.name) == 1
        call = node.value if isinstance(node, ast.Expr) else None
        if not is_test and all(_label(call, function) is None for function in ("equivalent", "not_executed")):
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
            kept += lines[first - 1 : node.end_lineno]
    return "\n".join(kept)
