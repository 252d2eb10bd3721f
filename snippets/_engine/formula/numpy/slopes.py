"""NumPy expressions for derivatives: differences of the function that is written out."""

import re
from typing import Any, NoReturn

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.arrays import shifted
from snippets._engine.formula.numpy.writer import named, write, writer
from snippets._engine.formula.parse.statements import At, Derivative, Gradient
from snippets._engine.formula.parse.tree import Apply, Index, Name, Node, Number, Prime, descendants
from snippets._engine.formula.value.algebra import is_array, is_scalar
from snippets._engine.formula.value.bound import parameters
from snippets._engine.formula.value.evaluate import Scope, evaluate, function, integer


@writer(Prime)
def _(node: Prime, scope: Scope) -> NoReturn:
    raise FormulaError("a derivative without its argument", scope.latex, node.start, node.end)


def derived(node: Apply, prime: Prime, scope: Scope) -> str:
    """`f'(x)`, `f''(x)`."""
    order = integer(prime.order, scope)
    if not 1 <= order <= 2 or len(node.args) != 1:
        raise FormulaError("a derivative of this order has no NumPy expression", scope.latex, node.start, node.end)
    return _slope(named(prime.base, scope), write(node.args[0], scope), order)


def _slope(f: str, x: str, order: int) -> str:
    if order == 1:
        return f"slope_of({f}, {x})"
    free = next(n for n in ("s", "t", "u_", "s_") if not re.search(rf"(?<![\w.]){n}(?!\w)", f))
    return f"slope_of(lambda {free}: slope_of({f}, {free}), {x})"


@writer(Derivative)
def _(node: Derivative, scope: Scope) -> str:
    """Of an expression in one variable that is a number or an array; in an entry, by moving that entry alone."""
    variables: tuple[Any, ...] = node.variables
    if len(set(variables)) == len(variables) == 2 and not node.args:
        return _mixed(node, variables, scope)
    if len(set(variables)) > 1 or len(variables) > 2:
        raise FormulaError("a mixed derivative has no short NumPy expression", scope.latex, node.start, node.end)
    if node.args:
        if len(node.args) != 1:
            raise FormulaError("a partial derivative at a point", scope.latex, node.start, node.end)
        if isinstance(variables[0], Index) and is_array(evaluate(node.args[0], scope)):
            return _in_entry(named(node.body, scope), node.args[0], variables, scope)
        return _derivative(named(node.body, scope), node.args[0], len(variables), scope)
    variable = variables[0]
    if isinstance(variable, Index) and variable.identifier not in scope.names:
        return _in_entry(_function(node.body, variable.base, scope), variable.base, variables, scope)
    return _derivative(_function(node.body, variable, scope), variable, len(variables), scope)


def _mixed(node: Derivative, variables: tuple[Any, ...], scope: Scope) -> str:
    """In two entries of one vector, or in two numbers."""
    a, b = variables
    entries = [isinstance(v, Index) and v.identifier not in scope.names and len(v.items) == 1 for v in variables]
    if all(entries) and a.base == b.base:
        f, places = _function(node.body, a.base, scope), (shifted(v.items[0], scope) for v in variables)
        return f"hessian_of({f}, {write(a.base, scope)})[{', '.join(places)}]"
    if any(entries):
        raise FormulaError("this mixed derivative has no short NumPy expression", scope.latex, node.start, node.end)
    inner = _slope(f"lambda {b.identifier}: {write(node.body, scope)}", write(b, scope), 1)
    return f"slope_of(lambda {a.identifier}: {inner}, {write(a, scope)})"


def _in_entry(f: str, point: Node, variables: tuple[Any, ...], scope: Scope) -> str:
    if len(variables) > 1 or not isinstance(variables[0].base, Name) or len(variables[0].items) != 1:
        raise FormulaError("a derivative in an entry of a matrix", scope.latex, point.start, point.end)
    place = variables[0].items[0]
    at = str(place.value - 1) if isinstance(place, Number) else f"{write(place, scope)} - 1"
    return f"gradient_of({f}, {write(point, scope)})[{at}]"


def _derivative(f: str, point: Node, order: int, scope: Scope) -> str:
    x = write(point, scope)
    if is_scalar(evaluate(point, scope)):
        return _slope(f, x, order)
    if order > 1:
        raise FormulaError("a second derivative in an array", scope.latex, point.start, point.end)
    return f"gradient_of({f}, {x})"


def _function(body: Node, variable: Any, scope: Scope) -> str:
    """The body as a function of the variable; a bare function of it is named."""
    bound = function(body, scope) if isinstance(body, (Name, Index)) else None
    if callable(bound):
        names = parameters(bound)
        if variable.identifier in names and not any(callable(scope.names.get(n)) for n in names) and len(names) > 1:
            return f"lambda {variable.identifier}: {write(body, scope)}"
        if variable.identifier not in names:  # it runs through other functions
            raise FormulaError("a derivative through other functions", scope.latex, body.start, body.end)
        if parameters(bound) == (variable.identifier,):
            return named(body, scope)
    name = write(variable, scope)
    if name != variable.identifier or any(variable.identifier in parameters(f) for f in _functions(scope, body)):
        raise FormulaError("a derivative through other functions", scope.latex, body.start, body.end)
    return f"lambda {name}: {write(body, scope)}"


def _functions(scope: Scope, body: Node) -> list:
    """Bound functions that stand bare in a body, and so depend on its variables unseen."""
    applied = {id(n.function) for n in descendants(body) if isinstance(n, Apply)}
    bare = [n for n in descendants(body) if isinstance(n, Name) and id(n) not in applied]
    return [f for n in bare if callable(f := scope.names.get(n.identifier))]


@writer(Gradient)
def _(node: Gradient, scope: Scope) -> str:
    body = node.body
    if node.order not in (1, 2):
        raise FormulaError("a derivative of this order", scope.latex, node.start, node.end)
    if node.variable is not None:
        f, point = _function(body, node.variable, scope), node.variable
    elif isinstance(body, Apply) and len(body.args) == 1:
        f, point = named(body.function, scope), body.args[0]
    elif isinstance(body, Name) and len(names := parameters(function(body, scope))) == 1:
        f, point = named(body, scope), Name(names[0])
    else:
        raise FormulaError("a gradient in several arguments", scope.latex, node.start, node.end)
    x, array = write(point, scope), is_array(evaluate(point, scope))
    if array:
        return f"{'gradient_of' if node.order == 1 else 'hessian_of'}({f}, {x})"
    return _slope(f, x, node.order)


@writer(At)
def _(node: At, scope: Scope) -> str:
    """`(lambda t: …)(0)`, which leaves the name as it is elsewhere."""
    names = [c.terms[0].identifier for c in node.conditions]
    values = {c.terms[0].identifier: evaluate(c.terms[1], scope) for c in node.conditions}
    inside = write(node.body, scope.bound(**values))
    return f"(lambda {', '.join(names)}: {inside})({', '.join(write(c.terms[1], scope) for c in node.conditions)})"
