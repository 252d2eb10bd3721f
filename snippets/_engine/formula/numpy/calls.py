"""NumPy expressions for functions, sums and the like."""

from typing import Any

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.names import FUNCTIONS
from snippets._engine.formula.numpy.slopes import derived
from snippets._engine.formula.numpy.writer import atom, named, write, writer
from snippets._engine.formula.parse.statements import Big, Chain, ForAll, Integral
from snippets._engine.formula.parse.tree import Apply, Call, Cases, Name, Norm, Prime
from snippets._engine.formula.value.algebra import is_array, is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate, integer
from snippets._engine.formula.value.series import dummy_names, membership, ranges, space

TERMS = 100  # of a series


@writer(Call)
def _(node, scope):
    args = [write(a, scope) for a in node.args]
    value = evaluate(node.args[0], scope)
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
    if node.name == "diag" and len(args) > 1:
        return f"np.diag([{', '.join(args)}])"
    if node.name == "dim" and is_array(value):
        return f"len({args[0]})"
    if not FUNCTIONS[node.name].numpy:
        raise FormulaError(f"{node.name} has no NumPy expression", scope.latex, node.start, node.end)
    return f"{FUNCTIONS[node.name].numpy}({', '.join(args)})"


@writer(Norm)
def _(node, scope):
    inside, value = write(node.body, scope), evaluate(node.body, scope)
    if is_scalar(value):
        return f"abs({inside})"
    kind = {Name("F"): '"fro"', Name("op"): "2", Name("star"): '"nuc"', None: None}.get(node.kind, "")
    if kind == "":
        kind = write(node.kind, scope)
    return (
        f"np.linalg.norm({inside})"
        if kind in (None, '"fro"') or kind == "2" and value.ndim == 1
        else f"np.linalg.norm({inside}, {kind})"
    )


@writer(Apply)
def _(node, scope):
    if isinstance(node.function, Prime):
        return derived(node, node.function, scope)
    return f"{named(node.function, scope)}({', '.join(write(a, scope) for a in node.args)})"


@writer(Cases)
def _(node, scope):
    text = ""
    for value, condition in node.branches:
        text += write(value, scope)
        if condition is not None:
            text += f" if {write(condition, scope)} else "
    return text if node.branches[-1][1] is None else f"{text}np.nan"


@writer(Integral)
def _(node, scope):
    low, high = write(node.lower, scope), write(node.upper, scope)
    name = node.variable.identifier
    body = write(node.body, scope.bound(name, **{name: 0.5}))
    return f"scipy.integrate.quad(lambda {name}: {body}, {low}, {high})[0]"


@writer(Big)
def _(node, scope):
    if node.upper is not None and evaluate(node.upper, scope) == np.inf:
        return _series(node, scope)
    inside = next(iter(ranges(node, scope)), None)
    heads = {"sum": "sum", "prod": "math.prod", "max": "max", "min": "min", r"\cup": "any", r"\cap": "all"}
    if inside is None or node.op not in heads:
        raise FormulaError("this has no short NumPy expression", scope.latex, node.start, node.end)
    body = write(node.body, inside)
    if node.op in (r"\cup", r"\cap") and not isinstance(evaluate(node.body, inside), bool):
        raise FormulaError("a union of sets has no short NumPy expression", scope.latex, node.start, node.end)
    if node.op == "prod" and not is_scalar(evaluate(node.body, inside)):
        return f"np.linalg.multi_dot([{body}{_loops(node, scope, inside)}])"
    return f"{heads[node.op]}({body}{_loops(node, scope, inside)})"


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
def _(node, scope):
    inside = next(iter(ranges(node, scope)), None)
    if inside is None:
        raise FormulaError("this range is empty", scope.latex, node.start, node.end)
    return f"all({write(node.body, inside)}{_loops(node, scope, inside)})"


def _loops(node: Big | ForAll, scope: Scope, inside: Scope) -> str:
    """`for i in range(1, n + 1)`, and the conditions."""
    if node.upper is not None:
        first: Any = node.conditions[0]
        variable, low = first.terms
        last = write(node.upper, scope)
        last = f"int({last})" if "np." in last else last  # a floor is a float there
        return f" for {variable.identifier} in range({write(low, scope)}, {last} + 1)"
    text, tests = "", []
    for condition in node.conditions:
        if membership(condition):
            text += f" for {condition.terms[0].identifier} in {write(condition.terms[1], scope)}"
    given = {c.terms[0].identifier for c in node.conditions if membership(c)}
    for name in dummy_names(node, scope):
        if name not in given:
            values = space(name, node, scope)
            whole = all(isinstance(v, int) for v in values) and values == list(
                range(values[0], values[0] + len(values))
            )
            over = scope.names.get(name)
            other = f"support({name})" if hasattr(over, "support") else name if isinstance(over, list) else repr(values)
            text += f" for {name} in " + (f"range({values[0]}, {values[-1] + 1})" if whole else other)
    for condition in node.conditions:
        if hasattr(condition, "ops") and not membership(condition):
            tests.append(_test(condition, inside))
    return text + (f" if {' and '.join(tests)}" if tests else "")


def _test(condition, scope: Scope) -> str:
    """A condition on whole numbers."""
    signs = {r"\le": "<=", r"\ge": ">=", "<": "<", ">": ">", r"\ne": "!=", "=": "=="}
    text = write(condition.terms[0], scope)
    for op, term in zip(condition.ops, condition.terms[1:]):
        if op not in signs:
            raise FormulaError(f"{op} has no NumPy expression here", scope.latex, condition.start, condition.end)
        text += f" {signs[op]} {write(term, scope)}"
    return text
