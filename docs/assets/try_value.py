"""The script of a check with the reader's own values, in Python in the page (try_value.js) and in the tests.

Inputs are the names that a script draws or sets to numbers. All other lines stay: they compute the rest and compare the
two sides of the published formula.
"""

import ast
import contextlib
import io
import json
import re

import numpy as np

MOST = 36  # entries of an input that a field can show
NOT_INPUTS = {"rng", "tolerance", "rounding", "draw"}


def unrolled(script):
    """Its statements, of the first draw alone."""
    for node in ast.parse(script).body:
        loop = isinstance(node, ast.For) and ast.unparse(node.target) == "draw"
        yield from [*ast.parse("draw = 0").body, *node.body] if loop else [node]


def statements(script):
    """The statements of a script. `a, b = 1, 2` becomes two; `a = a` and `b = b` follow `a, b = rng.normal(size=2)`."""
    for node in unrolled(script):
        names = node.targets[0] if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple) else None
        pair = names and isinstance(node.value, ast.Tuple) and len(names.elts) == len(node.value.elts)
        if pair:
            for name, value in zip(names.elts, node.value.elts, strict=True):
                yield ast.copy_location(ast.Assign([name], value), node)
            continue
        yield node
        rows = isinstance(getattr(node, "value", None), (ast.ListComp, ast.GeneratorExp))
        if names and (rows or re.match(r"(rng\.\w+|np\.sort|np\.abs)\(", ast.unparse(node.value))):
            for name in names.elts:
                if isinstance(name, ast.Name):
                    again = ast.Assign([name], ast.Name(name.id, ast.Load()))
                    again.drawn = node.value
                    yield ast.fix_missing_locations(ast.copy_location(again, node))


def draws(node, assigned):
    """The name that a statement gives a drawn or written number, or None; `assigned` are the names given before."""
    if not isinstance(node, ast.Assign) or len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name):
        return None
    source = getattr(node, "drawn", node.value)
    used = {n.id for n in ast.walk(source) if isinstance(n, ast.Name)} - assigns(source)
    calls = [ast.unparse(n.func) for n in ast.walk(source) if isinstance(n, ast.Call)]
    name = node.targets[0].id
    if name in NOT_INPUTS or used & assigned - {"rng"} or any(isinstance(n, ast.Lambda) for n in ast.walk(source)):
        return None
    return name if "rng" in used or set(calls) <= {"np.array"} else None


def assigns(node):
    """The names that a statement assigns; those inside a function stay there."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return set()
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def inputs(script):
    """Name -> value of each input, as nested lists, in the order of the script.

    Values are rounded to four digits, unless the formula holds for the exact ones only.
    """
    exact, names, assigned = {}, {}, set()
    for node in statements(script):
        if not isinstance(node, ast.Expr):
            exec(compile(ast.Module([node], []), "script", "exec"), names)
        name = draws(node, assigned)
        assigned |= assigns(node)
        if name and name not in exact:
            value = names[name]
            with contextlib.suppress(ValueError):  # rows of unequal length are no array
                value = np.asarray(value) if isinstance(value, (int, float, list, np.number, np.ndarray)) else value
            if isinstance(value, np.ndarray) and value.dtype.kind in "iufb" and 0 < value.size <= MOST:
                exact[name] = value.tolist()
    rounded = {name: _rounded(value) for name, value in exact.items()}
    try:
        return rounded if all(relation["true"] for relation in evaluate(script, rounded)) else exact
    except Exception:
        return exact


def evaluate(script, given):
    """Each comparison for the values in `given`: its sides as text and value, and whether it is true."""
    found, done, assigned = [], set(), set()

    def value(name, was):
        new = np.array(given[name], dtype=float if np.asarray(was).dtype.kind == "f" else None)
        return new if isinstance(was, np.ndarray) else new.item() if new.ndim == 0 else given[name]

    def show(true, *sides):
        found.append({"true": bool(np.all(true)), "sides": [[source, _text(side)] for source, side in sides]})

    body = []
    for node in statements(script):
        name = draws(node, assigned)
        assigned |= assigns(node)
        if name in given and name not in done:
            done.add(name)
            node.value = ast.Call(ast.Name("_value", ast.Load()), [ast.Constant(name), node.value], [])
        elif isinstance(node, ast.Expr) and getattr(getattr(node.value, "func", None), "id", "") == "print":
            relation = node.value.args[0]
            pairs = [ast.Tuple([ast.Constant(ast.unparse(side)), side], ast.Load()) for side in _sides(relation)]
            node.value = ast.Call(ast.Name("_show", ast.Load()), [relation, *pairs], [])
        body.append(ast.fix_missing_locations(node))
    names = {"_value": value, "_show": show}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(ast.Module(body, []), "script", "exec"), names)
    return found


def _sides(node):
    """The sides of a comparison, or none."""
    while isinstance(node, ast.Call) and len(node.args) == 1 and ast.unparse(node.func) in ("np.all", "bool"):
        node = node.args[0]
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return node.left, node.comparators[0]
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("np.allclose", "close", "at_most", "less"):
        return tuple(node.args[:2])
    return ()


def _rounded(value):
    if isinstance(value, list):
        return [_rounded(v) for v in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


def _text(value):
    with np.printoptions(precision=5, suppress=True):
        return str(np.asarray(value)) if not callable(value) else "a function"


def answer(script, given=None):
    """What try_value.js reads: a line of JSON."""
    print(json.dumps(inputs(script) if given is None else evaluate(script, given)))
