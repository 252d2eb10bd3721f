"""Rules for the functions of the language and for bound functions."""

import math
from collections.abc import Callable
from functools import cache
from importlib import import_module

import numpy as np

from snippets._engine.formula.names import FUNCTIONS, Function
from snippets._engine.formula.parse.tree import Apply, Call, Index
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.bound import call
from snippets._engine.formula.value.evaluate import Scope, function, integer, is_bound, number, rule
from snippets._engine.formula.value.indexing import entry
from snippets._engine.formula.value.values import listed

DOMAINS = {
    "positive": (lambda x: x > 0, "a positive number"),
    "unit": (lambda x: abs(x) <= 1, "a number between -1 and 1"),
}


def entrywise(f: Function, x: Value) -> Value:
    """A function of numbers, applied to each entry of a vector; of a matrix it would be ambiguous."""
    if not (algebra.is_scalar(x) or algebra.is_array(x)):
        raise ValueError(f"{f.name} of {algebra.shape(x)} has no meaning here")
    if np.ndim(x) > 1 and 1 not in np.shape(x):
        raise ValueError(f"{f.name} of a matrix: entry by entry, or of the matrix as a whole? State it of the entries")
    if f.inside and not np.iscomplexobj(x) and not np.all(DOMAINS[f.inside][0](x)):
        raise ValueError(f"{f.name} needs {DOMAINS[f.inside][1]}")
    return getattr(np, f.numpy.removeprefix("np."))(x)


@cache
def evaluation(f: Function) -> Callable:
    """The function of this folder that an entry of the table names."""
    module, name = f.value.split(".")
    return getattr(import_module(f"snippets._engine.formula.value.{module}"), name)


def absolute(x: Value) -> Value:
    if isinstance(x, (frozenset, set)):
        return len(x)
    if algebra.is_array(x):
        raise ValueError(f"|·| of {algebra.shape(x)}; write \\|x\\| for a norm, \\det for a determinant")
    return abs(x)


def softmax(z: Value) -> np.ndarray:
    if not algebra.is_array(z) or z.ndim != 1:
        raise ValueError(f"softmax needs a vector, not {algebra.shape(z)}")
    from scipy import special

    return special.softmax(z)


def binomial(n: Value, k: Value) -> int:
    if n != int(n) or k != int(k) or n < 0:
        raise ValueError(r"\binom needs whole numbers")
    return math.comb(int(n), int(k)) if k >= 0 else 0


def indicator(*statements: Value) -> int:
    if not all(isinstance(s, (bool, np.bool_)) for s in statements):
        raise ValueError("an indicator needs a statement that is true or false")
    return int(all(statements))


def largest(*args: Value) -> Value:
    return extreme("max", list(args))


def smallest(*args: Value) -> Value:
    return extreme("min", list(args))


@rule(Call)
def _(node: Call, scope: Scope) -> Value:
    args = listed(node.args, scope)
    if node.name == "sqrt":
        return root(args[0], 2 if node.base is None else number(node.base, scope))
    f = FUNCTIONS[node.name]
    if node.name == "log" and node.base is not None:
        return entrywise(f, args[0]) / math.log(number(node.base, scope))
    if node.base is not None:
        raise ValueError(f"a subscript of {node.name} has no meaning here")
    if not f.entrywise:
        return evaluation(f)(*args)
    if len(args) != 1:
        raise ValueError(f"{node.name} takes one argument")
    if node.name == "exp" and np.ndim(args[0]) == 2 and 1 not in np.shape(args[0]):
        raise ValueError("exp of a matrix: entry by entry, or of the matrix as a whole? Write e^{A} for the second")
    return entrywise(f, args[0])


def root(x: Value, degree: Value) -> Value:
    if algebra.is_array(x):
        raise ValueError("the root of an array; a matrix root is A^{1/2}")
    if not isinstance(x, complex) and x < 0 and not (degree % 2 == 1):
        raise ValueError("the root of a negative number (a complex one is a value with a complex type)")
    if not isinstance(x, complex) and x < 0:
        return -((-x) ** (1 / degree))
    return np.sqrt(x) if degree == 2 else x ** (1 / degree)


def extreme(name: str, args: list) -> Value:
    """The largest of scalars, of a set, of the entries of a vector; of arrays of one shape, and 0, entry by entry."""
    if len(args) == 1:
        values = args[0]
        if not isinstance(values, frozenset) and not (algebra.is_array(values) and values.ndim == 1):
            raise ValueError(f"{name} of {algebra.shape(values)} has no meaning here")
        return (max if name == "max" else min)(values)
    value = args[0]
    for other in args[1:]:
        a, b = algebra.fit(value, other)
        value = (np.maximum if name == "max" else np.minimum)(a, b)
    return value


@rule(Apply)
def _(node: Apply, scope: Scope) -> Value:
    args = listed(node.args, scope)
    if isinstance(node.function, Index) and not is_bound(node.function, scope):
        f = function(node.function.base, scope)
        if callable(f):  # f_i(x) is entry i of f(x)
            value = algebra.clean(call(f, args))
            return entry(value, [integer(i, scope) for i in node.function.items])
    return call(function(node.function, scope), args)
