"""Rules for derivatives, gradients and limits of bound functions and of expressions.

A vector function of a vector has the Jacobian J_ij = df_i/dx_j; the gradient of a scalar function
has the shape of its variable.
"""
import inspect
import math

import numpy as np

from snippets._engine.formula import algebra
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.evaluate import Scope, evaluate, integer, is_bound, lookup, number, rule
from snippets._engine.formula.functions import call
from snippets._engine.formula.slopes import step_at, bend, derivative, hessian, higher, settled
from snippets._engine.formula.statements import Derivative, Gradient, Limit
from snippets._engine.formula.tree import Apply, Index, Name, Node, Prime
from snippets._engine.formula.indexing import entry, places_of
from snippets._engine.formula.values import listed

@rule(Prime)
def _(node, scope):
    f, order = evaluate(node.base, scope), integer(node.order, scope)
    if not callable(f):
        raise ValueError(f"{algebra.shape(f)} has no derivative; bind a function")

    def derived(*args):
        if len(args) != 1:
            raise ValueError("a prime is the derivative of a function of one variable")
        return higher(lambda x: call(f, [x]), args[0], order)
    return derived


def parameters(f) -> list[str]:
    """The names of a function's arguments without a default."""
    return [p.name for p in inspect.signature(f).parameters.values() if p.default is p.empty]


def at_names(f, scope: Scope, frozen: dict, node: Node):
    """A bound function at the values bound to its arguments' names; those may be functions of others in turn."""
    args = []
    for name in parameters(f):
        value = frozen.get(name, scope.names.get(name))
        if value is None:
            raise FormulaError(f"a function here takes {name}, which has no value", scope.latex, node.start, node.end)
        args.append(at_names(value, scope, {}, node) if callable(value) else algebra.clean(value))
    return call(f, args)


def moved(variable: Node, scope: Scope, delta) -> Scope:
    """The scope with a variable, or one entry of an array, moved."""
    if isinstance(variable, Index):
        bound = variable.identifier in scope.names and not scope.dummies & {variable.identifier}
        if not bound or algebra.is_array(scope.names.get(variable.base.identifier)):
            base = np.array(evaluate(variable.base, scope))
            places = tuple(p - 1 for p in places_of(variable, scope))
            base = base.astype(np.result_type(base, float, type(delta)))
            base[places] += delta
            return scope.bound(**{variable.base.identifier: base})
    name = variable.identifier
    return scope.bound(**{name: present(variable, scope) + delta})


def present(variable: Node, scope: Scope):
    """The value of a variable; a variable bound to a function has its value at the names it takes."""
    value = evaluate(variable, scope)
    return at_names(value, scope, {}, variable) if callable(value) else value


@rule(Derivative)
def _(node, scope):
    if node.args:
        return _at_point(node, scope)
    variables = node.variables
    if len(variables) > 2 and len(set(variables)) > 1:
        raise ValueError("mixed derivatives are read up to order 2")
    value = _of(node.body, variables, node.partial, scope)
    points = [present(v, scope) for v in variables]
    if len(variables) == 1:
        return derivative(lambda y: value(moved(variables[0], scope, y - points[0])), points[0])
    if not all(map(algebra.is_scalar, points)):
        raise ValueError(r"a second derivative in an array; write \nabla^2 or indices")
    if len(variables) == 2:
        a, b = variables
        return bend(lambda s, t: value(moved(b, moved(a, scope, s), t)), 2 * max(map(step_at, points)))
    return higher(lambda y: value(moved(variables[0], scope, y - points[0])), points[0], len(variables))


def _of(body: Node, variables, partial: bool, scope: Scope):
    """What is differentiated, as a function of the scope; a bare function is meant at the names it takes."""
    name = body.base if isinstance(body, Index) and not is_bound(body, scope) else body
    f = evaluate(name, scope) if isinstance(name, (Name, Index)) else None
    if not callable(f):
        return lambda inside: evaluate(body, inside)
    names = parameters(f)
    moving = {n for v in variables for n in (v.identifier, getattr(getattr(v, "base", None), "identifier", None))}
    frozen = {}
    if partial and moving & set(names):                      # the other arguments stay where they are
        frozen = {n: at_names(scope.names[n], scope, {}, body) for n in names
                  if n not in moving and callable(scope.names.get(n))}
    places = [integer(i, scope) for i in body.items] if name is not body else None

    def value(inside):
        result = at_names(f, inside, frozen, body)
        return entry(result, places) if places else result
    return value


def _at_point(node, scope):
    """`\\frac{\\partial f}{\\partial x_i}(a)`: in the argument of that name, or the only one."""
    f, args = evaluate(node.body, scope), listed(node.args, scope)
    variable = node.variables[0]
    base = variable.base.identifier if isinstance(variable, Index) else variable.identifier
    names = parameters(f)
    if len(set(node.variables)) > 1:
        raise ValueError("mixed derivatives at a point: write the arguments into the numerator's names")
    if base not in names and len(args) > 1:
        raise ValueError(f"the function takes {', '.join(names)}, none of them is {base}")
    k = names.index(base) if base in names else 0

    def g(x):
        return call(f, [*args[:k], x, *args[k + 1:]])
    x = args[k]
    if isinstance(variable, Index) and algebra.is_array(x):
        at = tuple(integer(i, scope) - 1 for i in variable.items)

        def entry_of(t, start=np.array(x, dtype=float)):
            point = start.copy()
            point[at] = t
            return g(point)
        return higher(entry_of, x[at], len(node.variables))
    return higher(g, x, len(node.variables)) if algebra.is_scalar(x) else derivative(g, x)


@rule(Gradient)
def _(node, scope):
    body = node.body
    if node.variable is not None:
        x = present(node.variable, scope)
        f = lookup(body, scope) if isinstance(body, Name) else None
        g = lambda y: (at_names(f, moved(node.variable, scope, y - x), {}, node) if callable(f)
                       else evaluate(body, moved(node.variable, scope, y - x)))
    elif isinstance(body, Apply):
        f, args = evaluate(body.function, scope), listed(body.args, scope)
        x, g = _joined(f, args)
    else:
        f = evaluate(body, scope)
        x, g = _joined(f, [present(Name(n), scope) for n in parameters(f)])
    if node.order == 1:
        return derivative(g, x)
    return hessian(g, x) if algebra.is_array(x) else higher(g, x, 2)


def _joined(f, args: list):
    """Several numbers as one vector of arguments."""
    if len(args) == 1:
        return args[0], lambda x: call(f, [x])
    if not all(map(algebra.is_scalar, args)):
        raise ValueError(r"several arguments; write \nabla_x for the one that is meant")
    return np.array(args, dtype=float), lambda x: call(f, list(x))


@rule(Limit)
def _(node, scope):
    name, target = node.variable.identifier, number(node.target, scope)
    at = lambda v: evaluate(node.body, scope.bound(name, **{name: v}))
    if abs(target) == np.inf:
        return settled([at(int(math.copysign(2 ** k, target))) for k in range(2, 14)])
    sides = {"+": (1,), "-": (-1,)}.get(node.side, (1, -1))
    values = [settled([at(target + s * 2.0 ** -k) for k in range(1, 14)]) for s in sides]
    if len(values) == 2 and not np.allclose(*values, rtol=1e-5, atol=1e-6):
        raise ValueError(f"the limits from the two sides differ: {values[1]} and {values[0]}")
    return values[0]
