"""Rules for the functions of the language and for bound functions."""

import math

import numpy as np
import scipy.linalg
import scipy.special

from snippets._engine.formula.parse.tree import Apply, Call, Cases, Index
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.bound import call
from snippets._engine.formula.value.comparison import truth
from snippets._engine.formula.value.evaluate import evaluate, function, integer, is_bound, number, rule
from snippets._engine.formula.value.indexing import entry
from snippets._engine.formula.value.matrices import square
from snippets._engine.formula.value.values import listed


def elementwise(f, name: str, inside=lambda x: True, domain: str = ""):
    """A function of numbers, applied to each entry of a vector; of a matrix it would be ambiguous."""

    def apply(x):
        if not (algebra.is_scalar(x) or algebra.is_array(x)):
            raise ValueError(f"{name} of {algebra.shape(x)} has no meaning here")
        if not np.iscomplexobj(x) and not np.all(inside(x)):
            raise ValueError(f"{name} needs {domain}")
        return f(x)

    return apply


POSITIVE = (lambda x: x > 0, "a positive number")
UNIT = (lambda x: abs(x) <= 1, "a number between -1 and 1")
ELEMENTWISE = {
    "log": elementwise(np.log, "log", *POSITIVE),
    "ln": elementwise(np.log, "ln", *POSITIVE),
    "exp": elementwise(np.exp, "exp"),
    "sin": elementwise(np.sin, "sin"),
    "cos": elementwise(np.cos, "cos"),
    "tan": elementwise(np.tan, "tan"),
    "sinh": elementwise(np.sinh, "sinh"),
    "cosh": elementwise(np.cosh, "cosh"),
    "tanh": elementwise(np.tanh, "tanh"),
    "arctan": elementwise(np.arctan, "arctan"),
    "arcsin": elementwise(np.arcsin, "arcsin", *UNIT),
    "arccos": elementwise(np.arccos, "arccos", *UNIT),
    "sign": elementwise(np.sign, "sign"),
    "floor": elementwise(np.floor, "floor"),
    "ceil": elementwise(np.ceil, "ceil"),
    "Re": elementwise(np.real, "Re"),
    "Im": elementwise(np.imag, "Im"),
}


class Subspace:
    """A linear subspace, by an orthonormal basis in columns."""

    def __init__(self, basis: np.ndarray):
        self.basis = basis


def absolute(x):
    if isinstance(x, frozenset):
        return len(x)
    if algebra.is_array(x):
        raise ValueError(f"|·| of {algebra.shape(x)}; write \\|x\\| for a norm, \\det for a determinant")
    return abs(x)


def trace(a):
    return np.trace(square(a, "a trace"))


def determinant(a):
    return 1.0 if isinstance(a, algebra.Eye) and a.scale == 1 else np.linalg.det(square(a, "a determinant"))


def rank(a):
    if not algebra.is_array(a):
        raise ValueError(f"a rank needs a matrix, not {algebra.shape(a)}")
    return np.linalg.matrix_rank(a if a.ndim == 2 else a[:, None])


def diagonal(*args):
    if len(args) > 1 or algebra.is_scalar(args[0]):
        return np.diag(np.array(args))
    if not algebra.is_array(args[0]) or args[0].ndim > 2:
        raise ValueError(f"diag of {algebra.shape(args[0])} has no meaning here")
    return np.diag(args[0])


def softmax(z):
    if not algebra.is_array(z) or z.ndim != 1:
        raise ValueError(f"softmax needs a vector, not {algebra.shape(z)}")
    return scipy.special.softmax(z)


def dimension(x):
    if isinstance(x, Subspace):
        return x.basis.shape[1]
    if algebra.is_array(x) and x.ndim == 1:
        return x.size
    raise ValueError(f"the dimension of {algebra.shape(x)} has no meaning here")


def binomial(n, k):
    if n != int(n) or k != int(k) or n < 0:
        raise ValueError(r"\binom needs whole numbers")
    return math.comb(int(n), int(k)) if k >= 0 else 0


def span(*vectors):
    columns = np.column_stack([v if v.ndim == 1 else v for v in vectors])
    return Subspace(scipy.linalg.orth(columns))


PLAIN = {
    "abs": absolute,
    "det": determinant,
    "tr": trace,
    "trace": trace,
    "rank": rank,
    "diag": diagonal,
    "softmax": softmax,
    "dim": dimension,
    "binom": binomial,
    "ker": lambda a: Subspace(scipy.linalg.null_space(a)),
    "span": span,
    "vec": lambda a: a.reshape(-1, order="F"),
    "indicator": lambda *t: int(all(map(_truth, t))),
}


def _truth(value) -> bool:
    if not isinstance(value, (bool, np.bool_)):
        raise ValueError("an indicator needs a statement that is true or false")
    return bool(value)


@rule(Call)
def _(node, scope):
    name = {"sgn": "sign"}.get(node.name, node.name)
    args = listed(node.args, scope)
    if name == "sqrt":
        return root(args[0], 2 if node.base is None else number(node.base, scope))
    if name == "log" and node.base is not None:
        return ELEMENTWISE["log"](args[0]) / math.log(number(node.base, scope))
    if node.base is not None:
        raise ValueError(f"a subscript of {name} has no meaning here")
    if name in ("max", "min"):
        return extreme(name, args)
    if name in ELEMENTWISE:
        if len(args) != 1:
            raise ValueError(f"{name} takes one argument")
        if name == "exp" and algebra.is_array(args[0]) and args[0].ndim == 2 and 1 not in args[0].shape:
            raise ValueError("write e^{A} for the exponential of a matrix")
        return ELEMENTWISE[name](args[0])
    if name not in PLAIN:
        raise ValueError(f"{name} has no meaning here")
    return PLAIN[name](*args)


def root(x, degree):
    if algebra.is_array(x):
        raise ValueError("the root of an array; a matrix root is A^{1/2}")
    if not isinstance(x, complex) and x < 0 and not (degree % 2 == 1):
        raise ValueError("the root of a negative number (a complex one is a value with a complex type)")
    if not isinstance(x, complex) and x < 0:
        return -((-x) ** (1 / degree))
    return np.sqrt(x) if degree == 2 else x ** (1 / degree)


def extreme(name: str, args: list):
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


@rule(Cases)
def _(node, scope):
    for value, condition in node.branches:
        if condition is None or truth(condition, scope):
            return evaluate(value, scope)
    raise ValueError("none of the cases applies")


@rule(Apply)
def _(node, scope):
    args = listed(node.args, scope)
    if isinstance(node.function, Index) and not is_bound(node.function, scope):
        f = function(node.function.base, scope)
        if callable(f):  # f_i(x) is entry i of f(x)
            value = algebra.clean(call(f, args))
            return entry(value, [integer(i, scope) for i in node.function.items])
    return call(function(node.function, scope), args)
