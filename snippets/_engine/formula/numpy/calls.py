"""NumPy expressions for functions, sums and the like."""

from typing import Any

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.names import FUNCTIONS
from snippets._engine.formula.numpy.arrays import shifted
from snippets._engine.formula.numpy.limits import extreme
from snippets._engine.formula.numpy.loops import loops
from snippets._engine.formula.numpy.slopes import derived
from snippets._engine.formula.numpy.writer import atom, named, write, writer
from snippets._engine.formula.parse.statements import Big, Chain, ForAll, Integral
from snippets._engine.formula.parse.tree import Apply, Call, Cases, Index, Name, Node, Norm, Prime
from snippets._engine.formula.value.algebra import is_array, is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate, function, integer, is_bound
from snippets._engine.formula.value.series import dummy_names, ranges, space

TERMS = 100  # of a series


@writer(Call)
def _(node: Call, scope: Scope) -> str:
    first: Any = node.args[0]
    if node.name == "dim" and getattr(first, "name", "") == "ker":
        return f"scipy.linalg.null_space({write(first.args[0], scope)}).shape[1]"
    args = [write(a, scope) for a in node.args]
    value = evaluate(first, scope)
    if node.name == "abs":
        return f"{'len' if isinstance(value, frozenset) else 'abs'}({args[0]})"
    if node.name == "sqrt":
        if node.base is None:
            return f"np.sqrt({args[0]})"
        return f"{atom(node.args[0], scope)}**(1 / {atom(node.base, scope)})"
    if node.name == "log" and node.base is not None:
        return f"np.log({args[0]}) / np.log({write(node.base, scope)})"
    if node.name in ("max", "min"):
        if len(args) == 1:
            return f"{node.name}({args[0]})"
        arrays = any(is_array(evaluate(a, scope)) for a in node.args)
        return (
            f"np.{node.name}imum({', '.join(args)})" if arrays and len(args) == 2 else f"{node.name}({', '.join(args)})"
        )
    if node.name == "diag" and (len(args) > 1 or args[0].startswith("*")):
        return f"np.diag([{', '.join(args)}])"
    if node.name == "dim" and is_array(value):
        return f"len({args[0]})"
    if not FUNCTIONS[node.name].numpy:
        raise FormulaError(f"{node.name} has no NumPy expression", scope.latex, node.start, node.end)
    return f"{FUNCTIONS[node.name].numpy}({', '.join(args)})"


@writer(Norm)
def _(node: Norm, scope: Scope) -> str:
    inside, value = write(node.body, scope), evaluate(node.body, scope)
    if is_scalar(value):
        return f"abs({inside})"
    kinds: dict[Node | None, str | None] = {Name("F"): '"fro"', Name("op"): "2", Name("star"): '"nuc"', None: None}
    kind = kinds.get(node.kind, "")
    if kind == "" and node.kind is not None:
        kind = write(node.kind, scope)
    return (
        f"np.linalg.norm({inside})"
        if kind in (None, '"fro"') or kind == "2" and value.ndim == 1
        else f"np.linalg.norm({inside}, {kind})"
    )


@writer(Apply)
def _(node: Apply, scope: Scope) -> str:
    if isinstance(node.function, Prime):
        return derived(node, node.function, scope)
    args, f = ", ".join(write(a, scope) for a in node.args), node.function
    if (
        isinstance(f, Index) and not is_bound(f, scope) and callable(function(f.base, scope))
    ):  # f_i(x): an entry of f(x)
        return f"{named(f.base, scope)}({args})[{', '.join(shifted(i, scope) for i in f.items)}]"
    return f"{named(f, scope)}({args})"


@writer(Cases)
def _(node: Cases, scope: Scope) -> str:
    text = ""
    for value, condition in node.branches:
        text += write(value, scope)
        if condition is not None:
            text += f" if {write(condition, scope)} else "
    return text if node.branches[-1][1] is None else f"{text}np.nan"


@writer(Integral)
def _(node: Integral, scope: Scope) -> str:
    low, high = write(node.lower, scope), write(node.upper, scope)
    name = node.variable.identifier
    body = write(node.body, scope.bound(name, **{name: 0.5}))
    return f"scipy.integrate.quad(lambda {name}: {body}, {low}, {high})[0]"


@writer(Big)
def _(node: Big, scope: Scope) -> str:
    if node.upper is not None and evaluate(node.upper, scope) == np.inf:
        return _series(node, scope)
    if node.op in ("max", "min", "argmax", "argmin") and (text := extreme(node, scope)):
        return text
    inside = next(iter(ranges(node, scope)), None) or _first(node, scope)
    heads = {"sum": "sum", "prod": "math.prod", "max": "max", "min": "min", r"\cup": "any", r"\cap": "all"}
    if node.op not in (*heads, "list"):
        raise FormulaError("this has no short NumPy expression", scope.latex, node.start, node.end)
    body = write(node.body, inside)
    if node.op == "list":
        return f"*({body}{loops(node, scope, inside)})"
    if node.op in (r"\cup", r"\cap") and not isinstance(evaluate(node.body, inside), bool):
        joined = "frozenset().union" if node.op == r"\cup" else "frozenset.intersection"
        return f"{joined}(*({body}{loops(node, scope, inside)}))"
    if node.op == "prod" and not is_scalar(evaluate(node.body, inside)):
        return f"np.linalg.multi_dot([{body}{loops(node, scope, inside)}])"
    return f"{heads[node.op]}({body}{loops(node, scope, inside)})"


def _first(node: Big, scope: Scope) -> Scope:
    """A term of a sum that has none for these values, and has some for others."""
    if node.upper is not None:
        first: Any = node.conditions[0]
        name = first.terms[0].identifier
        return scope.bound(name, **{name: integer(first.terms[1], scope)})
    names = dummy_names(node, scope)
    if not all(over := [space(name, node, scope) for name in names]):
        raise FormulaError("this range is empty", scope.latex, node.start, node.end)
    return scope.bound(*names, **{name: values[0] for name, values in zip(names, over)})


def _series(node: Big, scope: Scope) -> str:
    """The first terms of a series, where the rest is below what is compared."""
    first: Any = node.conditions[0]
    if node.op != "sum" or not isinstance(first, Chain):
        raise FormulaError("this has no short NumPy expression", scope.latex, node.start, node.end)
    variable, low = first.terms
    name = getattr(variable, "identifier", "")
    start = integer(low, scope)
    body = write(node.body, scope.bound(name, **{name: start}))
    return f"sum({body} for {name} in range({start}, {start + TERMS}))"


@writer(ForAll)
def _(node: ForAll, scope: Scope) -> str:
    inside = next(iter(ranges(node, scope)), None)
    if inside is None:
        raise FormulaError("this range is empty", scope.latex, node.start, node.end)
    return f"all({write(node.body, inside)}{loops(node, scope, inside)})"
