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

import numpy as np

from snippets._engine.check.alone import NotAlone, names, surrounded
from snippets._engine.check.equation import published
from snippets._engine.check.fold import folded
from snippets._engine.check.lines import OPTIONS, Site, drawn, site, written
from snippets._engine.check.registry import Check
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import LENGTHS

LONGEST = 90  # lines; a longer script is read in the repository
DRAWS, FEW, MANY = 5, 2, 12  # of a script; few where the check makes fewer than ten, or simulates: a draw is dear
HANDED_ON = "its check hands the formula on to a function that serves several"
BESIDE = ("fails", "not_needed", "inside", "only", "tacit")  # of holds, about the conditions


@dataclass(frozen=True)
class Script:
    """The lines, or why there are none, as the end of a sentence."""

    lines: str = ""
    why: str = ""
    shapes: bool = False  # whether it stumbles over the size of an identity


def script(check: Check) -> Script:
    """The script of a check. It has been run, and printed True for each comparison, and nothing else but what it
    measured on the way, indented."""
    made = _made(check)
    if made.lines or not made.shapes:
        return made
    asked = LENGTHS.set(True)  # a matrix is larger on another draw, and I with it
    try:
        return _made(check)
    finally:
        LENGTHS.reset(asked)


def _made(check: Check) -> Script:
    module = sys.modules[check.body.__module__]
    text = inspect.getsource(module)
    function = next(n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and n.name == check.name)
    try:
        sites = _sites(check, function)
        body = _pruned(_body(text.split("\n"), function, sites))
        seed, exact = zlib.crc32(check.label.encode()), max(s.tolerance for s in sites.values())
        code = drawn(body, seed, _draws(check, sites), exact)
        lines = re.sub(r"\n{3,}", "\n\n", surrounded(code, module)).strip() + "\n"
    except FormulaError as error:
        part = error.latex[error.start : error.end] or error.latex
        return Script(why=f"NumPy has no expression for ${part}$")
    except NotAlone as error:
        return Script(why=str(error))
    except Exception as error:
        return Script(why=f"NumPy says a part of it in another way ({type(error).__name__})")
    if (long := lines.count("\n")) > LONGEST:
        return Script(why=f"it would be {long} lines long, with all that its values are made of")
    lines = folded(lines)
    why = _refused(lines)
    return Script(why=why, shapes="np.eye(" in code and "shapes" in why) if why else Script(lines)


def _draws(check: Check, sites: dict[ast.Expr, Site]) -> int:
    """How many draws a script makes: five, two where one is dear, none where the check draws nothing; many where
    a statement is true of some and false of others."""
    calls = [n.value for n in sites if isinstance(n.value, ast.Call)]
    if "rng" not in inspect.signature(check.body).parameters:
        return 0
    if any(site.logic for site in sites.values()):
        return min(check.draws, MANY)
    simulated = any(k.arg == "simulated" for call in calls for k in call.keywords)
    return FEW if simulated or check.draws < 2 * DRAWS else DRAWS


def _sites(check: Check, function: ast.FunctionDef) -> dict[ast.Expr, Site]:
    """Each place of the check that calls `holds`, with what it evaluates on the first draw that gets there."""
    places = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and _is_holds(n.value)]
    calls = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == "holds"]
    beside = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and _of_holds(n.value)]
    if not places or len(calls) != len(places) + len(beside):
        raise NotAlone(HANDED_ON)
    latex, seen = published(check.label).latex, {}

    def holds(*, bind=None, each=None, given=None, outside=(), make=dict, **values):
        frame = inspect.currentframe()
        line = frame.f_back.f_lineno if frame and frame.f_back else 0
        place = next((p for p in places if p.lineno <= line <= (p.end_lineno or 0)), None)
        if place is None:
            raise NotAlone(HANDED_ON)
        if place in seen:
            return
        options = {n: values.pop(n) for n in OPTIONS if n in values}
        values = dict(make(**values)) | {name: next(iter(of)) for name, of in (each or {}).items()}
        phrases = {**(bind or {}), **values.pop("bind", {})}
        seen[place] = site(latex, values, phrases, tuple(each or ()), options)

    for word in BESIDE:
        setattr(holds, word, lambda *_, **__: None)
    random = "rng" in inspect.signature(check.body).parameters
    for draw in range(check.draws if random else 1):
        check.body(**{"holds": holds} | ({"rng": _draw(check.label, draw)} if random else {}))
        if len(seen) == len(places):
            return seen
    raise NotAlone("its check does not come to each of its places")


def _draw(label: str, draw: int) -> np.random.Generator:
    """The numbers of a draw, as `equation.on_all_draws` makes them."""
    return np.random.default_rng([zlib.crc32(label.encode()), draw])


def _body(lines: list[str], function: ast.FunctionDef, sites: dict[ast.Expr, Site]) -> str:
    """The lines of the check, its `holds` written out, what it says of the conditions left out."""
    by_line = {p.lineno: s for p, s in sites.items()}
    edits: list[tuple[int, int, list[str]]] = []

    def walk(statements: list[ast.stmt]) -> bool:
        """Note the edits; whether nothing is left."""
        gone = []
        for n in statements:
            if isinstance(n, ast.Expr) and isinstance(n.value, ast.Call) and _is_holds(n.value):
                new = textwrap.indent("\n".join(written(n.value, by_line[n.lineno])), " " * n.col_offset)
                edits.append((n.lineno, n.end_lineno or n.lineno, new.split("\n")))
                continue
            empty = isinstance(n, ast.Assert)  # of the book's own code: no part of the formula
            empty |= isinstance(n, ast.Expr) and (isinstance(n.value, ast.Constant) or _of_holds(n.value))
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
    body = {i: [lines[i - 1]] for i in range(first, last + 1)}
    for start, end, new in edits:
        body |= {start: new, **{i: [] for i in range(start + 1, end + 1)}}
    return textwrap.dedent("\n".join(line for i in sorted(body) for line in body[i])).strip("\n")


def _pruned(body: str) -> str:
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


def _is_holds(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "holds"


def _of_holds(value: ast.expr) -> bool:
    """Whether this is `holds.fails(…)`, or a function that is handed `holds` to say so."""
    if not isinstance(value, ast.Call):
        return False
    return "holds" in {getattr(n, "id", "") for n in (getattr(value.func, "value", None), *value.args)}


def _refused(code: str) -> str:
    """Why a script is not shown, nothing where each comparison that it prints says True; lines that are indented show
    what was measured."""
    out = io.StringIO()
    module = ModuleType("__main__")
    try:
        with contextlib.redirect_stdout(out), np.errstate(all="ignore"):
            exec(compile(code, "check", "exec"), module.__dict__)
    except Exception as error:
        return f"its lines end in an error by themselves, {type(error).__name__}: {error}"
    said = [line for line in out.getvalue().splitlines() if not line.startswith("  ")]
    if said and set(said) == {"True"}:
        return ""
    return "rounding, or chance, would have some of its lines print False"
