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
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from snippets._engine.check.alone import NotAlone, surrounded
from snippets._engine.check.equation import published
from snippets._engine.check.fold import folded
from snippets._engine.check.lines import OPTIONS, Site, drawn, site
from snippets._engine.check.registry import Check
from snippets._engine.check.written_out import body, is_holds, of_holds, pruned
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import LENGTHS
from snippets._engine.formula.value.algebra import Value

LONGEST = 90  # lines; a longer script is read in the repository
DRAWS, FEW, MANY = 5, 2, 12  # of a script; few where the check makes fewer than ten, or simulates: a draw is dear
HANDED_ON = "its check hands the formula on to a function that serves several"
WRITING = (AttributeError, LookupError, SyntaxError, TypeError, ValueError)  # of what NumPy, or this writer, has not
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
        left = pruned(body(text.split("\n"), function, sites))
        seed, exact = zlib.crc32(check.label.encode()), max(s.tolerance for s in sites.values())
        code = drawn(left, seed, _draws(check, sites), exact)
        lines = re.sub(r"\n{3,}", "\n\n", surrounded(code, module)).strip() + "\n"
    except FormulaError as error:
        part = error.latex[error.start : error.end] or error.latex
        return Script(why=f"NumPy has no expression for ${part}$")
    except NotAlone as error:
        return Script(why=str(error))
    except WRITING as error:
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
    places = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and is_holds(n.value)]
    calls = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == "holds"]
    beside = [n for n in ast.walk(function) if isinstance(n, ast.Expr) and of_holds(n.value)]
    if not places or len(calls) != len(places) + len(beside):
        raise NotAlone(HANDED_ON)
    latex, seen = published(check.label).latex, {}

    def holds(
        *,
        bind: Mapping[str, Value] | None = None,
        each: Mapping[str, Iterable[Value]] | None = None,
        given: Mapping[str, Value] | None = None,
        outside: Sequence[str] = (),
        make: Callable[..., Mapping[str, Value]] = dict,
        **values: Value,
    ) -> None:
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
