"""Rules for derivatives, gradients and limits of bound functions and of expressions.

A vector function of a vector has the Jacobian J_ij = df_i/dx_j; the gradient of a scalar function
has the shape of its variable.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from snippets._engine.formula.parse.statements import At, Derivative, Gradient, Limit
from snippets._engine.formula.parse.tree import Apply, Index, Name, Prime
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.bound import at_names, call, parameters
from snippets._engine.formula.value.evaluate import (
    Scope,
    evaluate,
    function,
    integer,
    is_bound,
    mentioned,
    number,
    rule,
)
from snippets._engine.formula.value.indexing import places_of
from snippets._engine.formula.value.slopes import bend, derivative, hessian, higher, settled, step_at
from snippets._engine.formula.value.values import listed


@rule(Prime)
def _(node: Prime, scope: Scope) -> Callable[..., Value]:
    f, order = function(node.base, scope), integer(node.order, scope)
    if not callable(f):
        raise ValueError(f"{algebra.shape(f)} has no derivative; bind a function")

    def derived(*args: Value) -> Value:
        if len(args) != 1:
            raise ValueError("a prime is the derivative of a function of one variable")
        return higher(lambda x: call(f, [x]), args[0], order)

    return derived


def moved(variable: Any, scope: Scope, delta: Value) -> Scope:
    """The scope with a variable, or one entry of an array, moved."""
    if isinstance(variable, Index) and (variable.identifier not in scope.names or is_entry(variable, scope)):
        whole = evaluate(variable.base, scope)
        base = np.array(whole)
        base = base.astype(np.result_type(base, float, type(delta)))
        base[tuple(p - 1 for p in places_of(variable, scope, whole))] += delta
        return scope.bound(**{_of_base(variable): base})
    return scope.bound(**{variable.identifier: evaluate(variable, scope) + delta})


def _of_base(variable: Index) -> str:
    base: Any = variable.base  # `evaluate` refuses what has no name
    return base.identifier


def is_entry(variable: Index, scope: Scope) -> bool:
    """Whether x_i is an entry of the array x rather than a name of its own."""
    return isinstance(variable.base, Name) and algebra.is_array(scope.names.get(variable.base.identifier))


@rule(Derivative)
def _(node: Derivative, scope: Scope) -> Value:
    if node.args:
        return _at_point(node, scope)
    variables = node.variables
    if len(variables) > 2 and len(set(variables)) > 1:
        raise ValueError("mixed derivatives are read up to order 2")
    points = [evaluate(v, scope) for v in variables]
    frozen = _held(node, scope) if node.partial else {}

    def value(inside: Scope) -> Value:
        return evaluate(node.body, inside.bound(**frozen))

    if len(variables) == 1:
        return derivative(lambda y: value(moved(variables[0], scope, y - points[0])), points[0])
    if not all(map(algebra.is_scalar, points)):
        raise ValueError(r"a second derivative in an array; write \nabla^2 or indices")
    if len(variables) == 2:
        a, b = variables
        return bend(lambda s, t: value(moved(b, moved(a, scope, s), t)), 2 * max(map(step_at, points)))
    return higher(lambda y: value(moved(variables[0], scope, y - points[0])), points[0], len(variables))


def _held(node: Derivative, scope: Scope) -> dict:
    """The other arguments of a bare function that takes the variable: ∂ holds them where they are."""
    body = node.body.base if isinstance(node.body, Index) and not is_bound(node.body, scope) else node.body
    f = function(body, scope) if isinstance(body, (Name, Index)) else None
    names = parameters(f) if callable(f) else ()
    moving = {n for v in node.variables for n in (v.identifier, _of_base(v) if isinstance(v, Index) else None)}
    if not moving & set(names):
        return {}
    return {n: at_names(scope.names[n], scope, body) for n in names if n not in moving and callable(scope.names.get(n))}


def _at_point(node: Derivative, scope: Scope) -> Value:
    """`\\frac{\\partial f}{\\partial x_i}(a)`: in the argument of that name, or the only one."""
    f, args = function(node.body, scope), listed(node.args, scope)
    variable = node.variables[0]
    base = _of_base(variable) if isinstance(variable, Index) else variable.identifier
    names = parameters(f)
    if len(set(node.variables)) > 1:
        raise ValueError("mixed derivatives at a point: write the arguments into the numerator's names")
    if base not in names and len(args) > 1:
        raise ValueError(f"the function takes {', '.join(names)}, none of them is {base}")
    if base not in names and base in scope.names and base not in set().union(*map(mentioned, node.args)):
        raise ValueError(f"{base} has a value of its own and does not stand in the argument")
    k = names.index(base) if base in names else 0

    def g(x: Value) -> Value:
        return call(f, [*args[:k], x, *args[k + 1 :]])

    x = args[k]
    if isinstance(variable, Index) and algebra.is_array(x):
        at = tuple(integer(i, scope) - 1 for i in variable.items)

        def entry_of(t: Value, start: np.ndarray = np.array(x, dtype=float)) -> Value:
            point = start.copy()
            point[at] = t
            return g(point)

        return higher(entry_of, x[at], len(node.variables))
    return higher(g, x, len(node.variables)) if algebra.is_scalar(x) else derivative(g, x)


@rule(At)
def _(node: At, scope: Scope) -> Value:
    return evaluate(
        node.body, scope.bound(**{c.terms[0].identifier: evaluate(c.terms[1], scope) for c in node.conditions})
    )


@rule(Gradient)
def _(node: Gradient, scope: Scope) -> Value:
    body = node.body
    if node.variable is not None:
        x = evaluate(node.variable, scope)
        g = lambda y: evaluate(body, moved(node.variable, scope, y - x))
    elif isinstance(body, Apply):
        x, g = _joined(function(body.function, scope), listed(body.args, scope))
    else:
        f = function(body, scope) if isinstance(body, (Name, Index)) else None
        if not callable(f):
            raise ValueError(r"\nabla without a variable acts on a bound function; write \nabla_x for an expression")
        x, g = _joined(f, [evaluate(Name(n), scope) for n in parameters(f)])
    if node.order == 1:
        return derivative(g, x)
    return hessian(g, x) if algebra.is_array(x) else higher(g, x, 2)


def _joined(f: Callable[..., Value], args: list) -> tuple[Value, Callable[[Value], Value]]:
    """Several numbers as one vector of arguments."""
    if len(args) == 1:
        return args[0], lambda x: call(f, [x])
    if not all(map(algebra.is_scalar, args)):
        raise ValueError(r"several arguments; write \nabla_x for the one that is meant")
    return np.array(args, dtype=float), lambda x: call(f, list(x))


@rule(Limit)
def _(node: Limit, scope: Scope) -> Value:
    name, target = node.variable.identifier, number(node.target, scope)
    at = lambda v: evaluate(node.body, scope.bound(name, **{name: v}))
    if abs(target) == np.inf:
        return settled([at(int(math.copysign(2**k, target))) for k in range(2, 14)])
    sides = {"+": (1,), "-": (-1,)}.get(node.side, (1, -1))
    values = [settled([at(target + s * 2.0**-k) for k in range(1, 14)]) for s in sides]
    if len(values) == 2 and not np.allclose(values[0], values[1], rtol=1e-5, atol=1e-6):
        raise ValueError(f"the limits from the two sides differ: {values[1]} and {values[0]}")
    return values[0]
