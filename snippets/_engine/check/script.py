"""A check as lines of NumPy that run from an empty file, the published formula written out in them.

The lines are the check's own, with each `holds(…)` replaced by what it does: bind the values, then print whether the
formula is true, on draws that the check makes, too, and as exactly. The formula's part comes from its LaTeX, never from
the check.
"""

import ast
import contextlib
import inspect
import io
import re
import sys
import textwrap
import zlib
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from snippets._engine.check.alone import NotAlone, names, surrounded
from snippets._engine.check.equation import published
from snippets._engine.check.registry import Check
from snippets._engine.formula.bind import bind
from snippets._engine.formula.chain import default_tolerance, relations
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.arithmetic import phrase_name
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.value.algebra import is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate

LONGEST = 70  # lines; a longer script is read in the repository
DRAWS = 5  # of a script; a check that makes fewer than twice as many is run on one
CLOSE = "np.allclose("
OPTIONS = ("tolerance", "tight", "sharp", "simulated", "border")  # of holds, besides the values
WEAK = (r"\le", r"\ge")
BESIDE = ("fails", "not_needed", "inside", "only", "tacit")  # of holds, about the conditions


@dataclass(frozen=True)
class Site:
    """What `holds` evaluates where it is called: each relation as a NumPy statement, and the values bound there."""

    statements: tuple[str, ...]
    bound: frozenset[str]
    turns: tuple[str, ...]  # names that take several values in turn
    tolerance: float


def script(check: Check) -> str:
    """The script of a check, or nothing where the check or the notation has no such form.

    What is returned has been run, and printed nothing but True.
    """
    module = sys.modules[check.body.__module__]
    text = inspect.getsource(module)
    function = next(n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and n.name == check.name)
    try:
        sites = _sites(check, function)
        random = any(a.arg == "rng" for a in function.args.args)
        few = check.draws < 2 * DRAWS or any(
            k.arg == "simulated" for n in sites for k in _keywords(n)
        )  # a draw is dear
        for draws in (0,) if not random else (1,) if few else (DRAWS, 1):
            body = _pruned(_body(text.split("\n"), function, sites))
            code = _drawn(body, check.label, draws, max(s.tolerance for s in sites.values()))
            lines = re.sub(r"\n{4,}", "\n\n\n", surrounded(code, module)).strip() + "\n"
            if lines.count("\n") > LONGEST:
                return ""
            if _prints_true(lines):
                return lines
    except (FormulaError, NotAlone):
        pass
    return ""


def _sites(check: Check, function: ast.FunctionDef) -> dict[ast.Expr, Site]:
    """Each place of the check that calls `holds`, with what it evaluates on the first draw that gets there."""
    places = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and _is_holds(n.value)]
    calls = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == "holds"]
    beside = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and _of_holds(n.value)]
    if not places or len(calls) != len(places) + len(beside):
        raise NotAlone("holds is handed on")
    latex, seen = published(check.label).latex, {}

    def holds(*, bind=None, each=None, given=None, outside=(), make=dict, **values):
        frame = inspect.currentframe()
        line = frame.f_back.f_lineno if frame and frame.f_back else 0
        place = next((p for p in places if p.lineno <= line <= (p.end_lineno or 0)), None)
        if place is None or place in seen:
            return
        options = {n: values.pop(n) for n in OPTIONS if n in values}
        values = dict(make(**values)) | {name: next(iter(of)) for name, of in (each or {}).items()}
        seen[place] = _site(latex, values, bind, tuple(each or ()), options.get("tolerance"))

    for word in BESIDE:
        setattr(holds, word, lambda *_, **__: None)
    random = "rng" in inspect.signature(check.body).parameters
    for draw in range(check.draws if random else 1):
        check.body(**{"holds": holds} | ({"rng": _draw(check.label, draw)} if random else {}))
        if len(seen) == len(places):
            return seen
    raise NotAlone("holds is not called at every place")


def _draw(label: str, draw: int) -> np.random.Generator:
    """The numbers of a draw, as `equation.trial` makes them."""
    return np.random.default_rng([zlib.crc32(label.encode()), draw])


def _site(latex: str, values: dict, phrases: dict | None, turns: tuple[str, ...], tolerance: float | None) -> Site:
    tree, scope = bind(latex, values, phrases)
    links = relations(tree)
    exact = max(tolerance or default_tolerance(link, scope) for link in links)
    return Site(tuple(_statement(link, scope) for link in links), frozenset(values), turns, exact)


def _statement(link: Any, scope: Scope) -> str:
    """One relation; `\\le` and `\\ge` forgive rounding, as the trial does."""
    if not isinstance(link, Chain) or link.ops[0] not in WEAK:
        return numpy_source(link, scope)
    sides = [numpy_source(term, scope) for term in link.terms]
    low, high = sides if link.ops[0] == r"\le" else reversed(sides)
    text = f"{low} <= {high} + rounding"
    return text if all(is_scalar(evaluate(t, scope)) for t in link.terms) else f"np.all({text})"


def _body(lines: list[str], function: ast.FunctionDef, sites: dict[ast.Expr, Site]) -> str:
    """The lines of the check, its `holds` written out, what it says of the conditions left out."""
    by_line = {p.lineno: s for p, s in sites.items()}
    edits: list[tuple[int, int, list[str]]] = []

    def walk(statements: list[ast.stmt]) -> bool:
        """Note the edits; whether nothing is left."""
        gone = []
        for n in statements:
            if isinstance(n, ast.Expr) and _is_holds(n.value):
                new = textwrap.indent("\n".join(_written(n.value, by_line[n.lineno])), " " * n.col_offset)
                edits.append((n.lineno, n.end_lineno or n.lineno, new.split("\n")))
                continue
            empty = isinstance(n, ast.Expr) and (isinstance(n.value, ast.Constant) or _of_holds(n.value))
            inner = [b for part in ("body", "orelse") if (b := getattr(n, part, []))]
            if inner and not isinstance(n, (ast.FunctionDef, ast.ClassDef)):
                before = len(edits)
                left = [walk(b) for b in inner]
                if empty := all(left):
                    del edits[before:]
                elif any(left):
                    raise NotAlone("a branch that only speaks of conditions")
            if empty:
                edits.append((n.lineno, n.end_lineno or n.lineno, []))
                gone.append(n)
        return len(gone) == len(statements)

    walk(function.body)
    first, last = function.body[0].lineno, function.end_lineno or 0
    body = {i: [lines[i - 1]] for i in range(first, last + 1)}
    for start, end, new in edits:
        body |= {start: new, **{i: [] for i in range(start + 1, end + 1)}}
    return textwrap.dedent("\n".join(line for i in sorted(body) for line in body[i])).strip("\n")


def _written(call: Any, site: Site) -> list[str]:
    """One `holds(…)`: the values that it binds, and the formula."""
    values = {k.arg: k.value for k in call.keywords if k.arg}
    each, phrases = values.pop("each", None), values.pop("bind", None)
    loops = _loops(each, site.turns)
    for word in (*OPTIONS, "given", "outside"):
        values.pop(word, None)
    make = ast.unparse(values.pop("make", ast.Name("dict")))
    used = sorted((set().union(*map(names, site.statements)) & site.bound) - set(loops))
    statements, unpacked = [s.replace(CLOSE, "close(") for s in site.statements], []
    if make != "dict":
        drawn = ", ".join(f"{name}={ast.unparse(value)}" for name, value in values.items())
        unpacked, values = [f"bound = {make}({drawn})", *(f"{name} = bound[{name!r}]" for name in used)], {}
    for expanded in (k.value for k in call.keywords if k.arg is None):
        unpacked.append(f"bound = {ast.unparse(expanded)}")
        unpacked += [f"{n} = bound[{n!r}]" for n in used if n not in values]
    if phrases is not None:
        if not isinstance(phrases, ast.Dict) or not all(isinstance(k, ast.Constant) for k in phrases.keys):
            raise NotAlone("the phrases are not written out")
        pairs = zip(phrases.keys, phrases.values)
        values |= {phrase_name(str(k.value), site.bound): v for k, v in pairs if isinstance(k, ast.Constant)}
    given = {n: v for n, v in values.items() if not (isinstance(v, ast.Name) and v.id == n) and n not in loops}
    for name in [n for n, v in given.items() if n in names(ast.unparse(v))]:  # n = n + 1: under a name of its own
        given[f"{name}_here"] = given.pop(name)
        statements = [re.sub(rf"(?<![\w.]){name}(?!\w)", f"{name}_here", s) for s in statements]
    sides = [names(ast.unparse(value)) for value in given.values()]
    if any(name in side for i, name in enumerate(given) for side in sides[i + 1 :]):  # a = b, b = a
        lines = [f"{', '.join(given)} = {', '.join(map(ast.unparse, given.values()))}"]
    else:
        lines = [f"{name} = {ast.unparse(value)}" for name, value in given.items()]
    heads = "".join(f" for {name} in {of}" for name, of in loops.items())
    if "each[" in heads:
        lines.append(f"each = {ast.unparse(each)}")
    return [*lines, *unpacked, *(f"print(all({s}{heads}))" if heads else f"print({s})" for s in statements)]


def _loops(each: ast.expr | None, turns: tuple[str, ...]) -> dict[str, str]:
    """What each name runs over, as Python says it."""
    if isinstance(each, ast.Dict) and all(isinstance(k, ast.Constant) for k in each.keys):
        return {str(k.value): ast.unparse(v) for k, v in zip(each.keys, each.values) if isinstance(k, ast.Constant)}
    return {name: f"each[{name!r}]" for name in turns}


def _pruned(body: str) -> str:
    """Without the values and functions that only the conditions asked for; what draws stays, to keep the draws."""
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


def _drawn(body: str, label: str, draws: int, tolerance: float) -> str:
    """The lines on some draws, and what `close` means in them."""
    head = [f"close = lambda a, b: np.allclose(a, b, rtol={tolerance:.2g}, atol={tolerance:.2g})"] * ("close(" in body)
    head += [f"rounding = {tolerance:.2g}"] * ("+ rounding" in body)
    rng = f"np.random.default_rng([{zlib.crc32(label.encode())}, {'draw' if draws > 1 else 0}])"
    if draws > 1:
        body = f"for draw in range({draws}):\n    rng = {rng}\n" + textwrap.indent(body, "    ")
    elif draws:
        body = f"rng = {rng}\n{body}"
    return "\n".join([*head, body])


def _keywords(place: ast.Expr) -> list[ast.keyword]:
    return place.value.keywords if isinstance(place.value, ast.Call) else []


def _is_holds(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "holds"


def _of_holds(value: ast.expr) -> bool:
    """Whether this is `holds.fails(…)`."""
    return isinstance(value, ast.Call) and getattr(getattr(value.func, "value", None), "id", "") == "holds"


def _prints_true(code: str) -> bool:
    out = io.StringIO()
    module = ModuleType("__main__")
    try:
        with contextlib.redirect_stdout(out), np.errstate(all="ignore"):
            exec(compile(code, "check", "exec"), module.__dict__)
    except Exception:
        return False
    return set(out.getvalue().split()) == {"True"}
