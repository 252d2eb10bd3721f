"""The text of a check, with `holds(…)` written out and what it says of the conditions left out."""

import ast
import textwrap

from snippets._engine.check.alone import NotAlone, names
from snippets._engine.check.lines import Site, written


def body(lines: list[str], function: ast.FunctionDef, sites: dict[ast.Expr, Site]) -> str:
    """The lines of the check, its `holds` written out, what it says of the conditions left out."""
    by_line = {p.lineno: s for p, s in sites.items()}
    edits: list[tuple[int, int, list[str]]] = []

    def walk(statements: list[ast.stmt]) -> bool:
        """Note the edits; whether nothing is left."""
        gone = []
        for n in statements:
            if isinstance(n, ast.Expr) and isinstance(n.value, ast.Call) and is_holds(n.value):
                new = textwrap.indent("\n".join(written(n.value, by_line[n.lineno])), " " * n.col_offset)
                edits.append((n.lineno, n.end_lineno or n.lineno, new.split("\n")))
                continue
            empty = isinstance(n, ast.Assert)  # of the book's own code: no part of the formula
            empty |= isinstance(n, ast.Expr) and (isinstance(n.value, ast.Constant) or of_holds(n.value))
            inner = [b for part in ("body", "orelse") if (b := getattr(n, part, []))]
            if inner and not isinstance(n, (ast.FunctionDef, ast.ClassDef)):
                before = len(edits)
                left = [walk(b) for b in inner]
                if empty := all(left):
                    del edits[before:]
                elif any(left):
                    raise NotAlone("a branch of its check speaks of conditions alone")
            if empty:
                edits.append((n.lineno, n.end_lineno or n.lineno, []))
                gone.append(n)
        return len(gone) == len(statements)

    walk(function.body)
    first, last = function.body[0].lineno, function.end_lineno or 0
    kept = {i: [lines[i - 1]] for i in range(first, last + 1)}
    for start, end, new in edits:
        kept |= {start: new, **{i: [] for i in range(start + 1, end + 1)}}
    return textwrap.dedent("\n".join(line for i in sorted(kept) for line in kept[i])).strip("\n")


def pruned(body: str) -> str:
    """Without the values and functions that only the conditions asked for; what draws for others stays."""
    last = max(n.end_lineno or 0 for n in ast.parse(body).body if "print(" in ast.unparse(n))
    body = "\n".join(body.split("\n")[:last])
    while True:
        tree = ast.parse(body)
        used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
        for n in tree.body:
            given = [n.name] if isinstance(n, ast.FunctionDef) else []
            if isinstance(n, ast.Assign):
                given = [t.id for target in n.targets for t in ast.walk(target) if isinstance(t, ast.Name)]
            if given and not used.intersection(given) and "rng" not in names(ast.unparse(n)):
                lines = body.split("\n")
                body = "\n".join(lines[: n.lineno - 1] + lines[n.end_lineno :])
                break
        else:
            return body


def is_holds(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "holds"


def of_holds(value: ast.expr) -> bool:
    """Whether this is `holds.fails(…)`, or a function that is handed `holds` to say so."""
    if not isinstance(value, ast.Call):
        return False
    return "holds" in {getattr(n, "id", "") for n in (getattr(value.func, "value", None), *value.args)}
