"""A check as a few lines of NumPy that run from an empty file, the published formula written out in them.

The lines are the check's own, with `holds(…)` replaced by what it does: bind the values, then print
whether the formula is true. The formula's part comes from its LaTeX, never from the check.
"""

import ast
import contextlib
import inspect
import io
import re
import sys
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np

from snippets._engine.check.equation import published
from snippets._engine.check.registry import Check
from snippets._engine.formula.bind import bind
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.formula.numpy.writer import writer
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Phrase

LONGEST = 40  # lines; a longer script is read in the repository
CLOSE = "np.allclose("
OPTIONS = ("tolerance", "tight", "sharp", "simulated", "border")  # of holds, besides the values


@writer(Phrase)
def _(node, scope):
    return _identifier(node.key)


def script(check: Check) -> str:
    """The script of a check, or nothing where the check or the notation has no such form.

    What is returned has been run, and printed nothing but True.
    """
    module = sys.modules[check.body.__module__]
    text = inspect.getsource(module)
    tree = ast.parse(text)
    function = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == check.name)
    calls = [n for n in ast.walk(function) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "holds"]
    if len(calls) != 1 or not any(isinstance(n, ast.Expr) and n.value is calls[0] for n in function.body):
        return ""
    try:
        statements, bound = _statements(check)
        lines = _assemble(text, tree, function, calls[0], statements, bound)
        return lines if lines.count("\n") < LONGEST and _prints_true(lines) else ""
    except (FormulaError, _NoScript):
        return ""


class _NoScript(Exception):
    """The check does more than a few lines can say."""


def _statements(check: Check) -> tuple[list[str], set[str]]:
    """What `holds` evaluates on the first draw, each relation as a NumPy statement; the names it binds."""
    seen = []

    def holds(*, bind=None, each=None, given=None, outside=(), make=dict, **values):
        values = dict(make(**{n: v for n, v in values.items() if n not in OPTIONS}))
        seen.append(({**values, **{name: next(iter(of)) for name, of in (each or {}).items()}}, bind))

    for word in ("fails", "not_needed", "inside", "only", "tacit"):
        setattr(holds, word, lambda *_, **__: None)
    wanted = inspect.signature(check.body).parameters
    check.body(**{"holds": holds} | ({"rng": np.random.default_rng(0)} if "rng" in wanted else {}))
    found, scope = bind(published(check.label).latex, *seen[0])
    parts: Any = getattr(found, "items", None) or (found,)
    if not all(isinstance(part, Chain) for part in parts):
        raise _NoScript
    links = [replace(p, terms=p.terms[i : i + 2], ops=(op,)) for p in parts for i, op in enumerate(p.ops)]
    return [numpy_source(link, scope) for link in links], set(seen[0][0])


def _assemble(
    text: str, tree: ast.Module, function: ast.FunctionDef, call: ast.Call, statements: list[str], bound: set[str]
) -> str:
    values = {k.arg: k.value for k in call.keywords if k.arg}
    tolerance = values.pop("tolerance", None)
    loops, phrases = _loops(values.pop("each", None)), values.pop("bind", None)
    for word in (*OPTIONS, "given", "outside"):
        values.pop(word, None)
    make = ast.unparse(values.pop("make", ast.Name("dict")))
    if phrases is not None:
        if not isinstance(phrases, ast.Dict) or not all(isinstance(k, ast.Constant) for k in phrases.keys):
            raise _NoScript
        pairs = zip(phrases.keys, phrases.values)
        values |= {_identifier(str(k.value)): v for k, v in pairs if isinstance(k, ast.Constant)}
    given = [
        f"{name} = {ast.unparse(value)}"
        for name, value in values.items()
        if not (isinstance(value, ast.Name) and value.id == name)
    ]
    used = sorted(set().union(*map(_names, statements)) & bound - (set(values) if make == "dict" else set()))
    if make != "dict":
        drawn = ", ".join(f"{name}={name}" for name in values)
        given += [f"values = {make}({drawn})", *(f"{name} = values[{name!r}]" for name in used)]
    for expanded in (k.value for k in call.keywords if k.arg is None):
        given.append(f"values = {ast.unparse(expanded)}")
        given += [f"{name} = values[{name!r}]" for name in used]
    if tolerance is not None:
        given.append(f"tolerance = {ast.unparse(tolerance)}")
        statements = [s.replace(CLOSE, "close(") for s in statements]
        given.append("close = lambda a, b: np.allclose(a, b, rtol=tolerance, atol=tolerance)")
    shown = [f"print(all({s}{loops}))" if loops else f"print({s})" for s in statements]

    body = [
        ast.get_source_segment(text, n, padded=True) or ""
        for n in function.body
        if not (
            isinstance(n, ast.Expr) and (n.value is call or isinstance(n.value, ast.Constant) or _of_holds(n.value))
        )
    ]
    body = [inspect.cleandoc(line) if "\n" not in line else _dedent(line) for line in body]
    draws = ["rng = np.random.default_rng(0)"] if any(a.arg == "rng" for a in function.args.args) else []
    code = "\n".join([*draws, *body, *given, *shown])
    helpers = _helpers(text, tree, code)
    imports = _imports(tree, "\n".join([code, *helpers]))
    return (
        "\n".join([*imports, "", *(f"\n{h}\n\n" for h in helpers), code]).replace("\n\n\n\n", "\n\n\n").strip() + "\n"
    )


def _of_holds(value: ast.expr) -> bool:
    """Whether this is `holds.fails(…)`."""
    return isinstance(value, ast.Call) and getattr(getattr(value.func, "value", None), "id", "") == "holds"


def _loops(each: ast.expr | None) -> str:
    if each is None:
        return ""
    if not isinstance(each, ast.Dict) or not all(isinstance(k, ast.Constant) for k in each.keys):
        raise _NoScript
    pairs = zip(each.keys, each.values)
    return "".join(f" for {str(k.value)} in {ast.unparse(v)}" for k, v in pairs if isinstance(k, ast.Constant))


def _helpers(text: str, tree: ast.Module, code: str) -> list[str]:
    """The functions and constants of the check's file that the code needs, in the order of the file."""
    defined: dict[str, ast.stmt] = {n.name: n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    defined |= {t.id: n for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)}
    needed: set[str] = set()
    new = _names(code)
    while new := {n for n in new if n in defined} - needed:
        needed |= new
        new = set().union(*(_names(ast.unparse(defined[n])) for n in new))
    nodes = {id(defined[n]): defined[n] for n in needed}
    return [ast.get_source_segment(text, n) or "" for n in sorted(nodes.values(), key=lambda n: n.lineno)]


def _imports(tree: ast.Module, code: str) -> list[str]:
    names, lines = _names(code), ["import numpy as np"]
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if (module := getattr(node, "module", None)) and module.startswith(("snippets", "tests")):
                if any((a.asname or a.name) in names for a in node.names):
                    raise _NoScript
                continue
            kept = [a for a in node.names if (a.asname or a.name.split(".")[0]) in names]
            if kept:
                lines.append(ast.unparse(type(node)(**{**vars(node), "names": kept})))
    known = " ".join(lines)
    lines += [
        line
        for name, line in (("scipy", "import scipy.linalg"), ("math", "import math"))
        if name in names and f"import {name}" not in known
    ]
    return list(dict.fromkeys(lines))


def _names(code: str) -> set[str]:
    return {n.id for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Name)}


def _identifier(phrase: str) -> str:
    """A Python name for a phrase that the check binds whole."""
    return re.sub(r"\W+", "_", phrase.replace("+", "plus").replace("*", "star")).strip("_")


def _dedent(text: str) -> str:
    first, rest = text.split("\n", 1)
    return f"{first.strip()}\n" + "\n".join(line.removeprefix("    ") for line in rest.split("\n"))


def _prints_true(code: str) -> bool:
    out = io.StringIO()
    module = ModuleType("__main__")
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(code, "check", "exec"), module.__dict__)
    except Exception:
        return False
    return set(out.getvalue().split()) == {"True"}
