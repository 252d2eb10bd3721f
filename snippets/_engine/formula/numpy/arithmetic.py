"""NumPy expressions for numbers, names and arithmetic.

A row vector is written as a one-dimensional array, as one would in NumPy.
"""

import re
from collections.abc import Container

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import LENGTHS, at_names, atom, factor, write, writer
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Binary, Mark, Name, Node, Number, Phrase, Power, Product, Sum
from snippets._engine.formula.value.algebra import Eye, is_array, is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate

CONSTANTS = {"pi": "np.pi", "e": "np.e", "infty": "np.inf", "undefined": "np.nan"}


@writer(Number)
def _(node: Number, scope: Scope) -> str:
    return node.text


@writer(Name)
def _(node: Name, scope: Scope) -> str:
    if node.identifier in scope.names:
        bound = scope.names[node.identifier]
        return at_names(node.identifier, bound, node, scope) if callable(bound) else node.identifier
    if node.identifier not in CONSTANTS:
        raise FormulaError("this has no NumPy expression", scope.latex, node.start, node.end)
    return CONSTANTS[node.identifier]


@writer(Phrase)
def _(node: Phrase, scope: Scope) -> str:
    name, bound = phrase_name(node.key, scope.names), scope.phrases[node.key]
    return at_names(name, bound, node, scope) if callable(bound) else name


def phrase_name(phrase: str, taken: Container[str]) -> str:
    """A Python name for a phrase that is bound whole, other than those that are taken."""
    text = re.sub(r"\\(?:frac|left|right|operatorname|text)(?![a-z])", " ", phrase)  # they say how it looks
    text = text.replace("''", "_second_").replace("'", "_prime_").replace("+", "plus").replace("*", "star")
    name = re.sub(r"_{2,}", "_", re.sub(r"\W+", "_", text)).strip("_")
    return f"{name}_whole" if name in taken else name


@writer(Sum)
def _(node: Sum, scope: Scope) -> str:
    values = [evaluate(t, scope) for t in node.terms]
    size, beside = next(((len(v), t) for v, t in zip(values, node.terms) if is_array(v)), (None, None))
    text = ""
    for sign, term, value in zip(node.signs, node.terms, values):
        part = identity(term, scope, size, beside) if isinstance(value, Eye) else write(term, scope)
        part = f"({part})" if isinstance(term, Sum) or sign < 0 and isinstance(term, Chain) else part
        text += (" - " if sign < 0 else " + ") + part if text else ("-" if sign < 0 else "") + part
    return text


def identity(node: Node, scope: Scope, size: int | None, beside: Node | None) -> str:
    """A multiple of I, of the size of what stands beside it."""
    if size is None:
        raise FormulaError("the size of this identity is not known", scope.latex, node.start, node.end)
    eye = f"np.eye(len({write(beside, scope)}))" if LENGTHS.get() and beside is not None else f"np.eye({size})"
    if isinstance(node, Product):
        scalars = [factor(f, scope) for f in node.factors if not isinstance(evaluate(f, scope), Eye)]
        return " * ".join([*scalars, eye])
    return eye


@writer(Product)
def _(node: Product, scope: Scope) -> str:
    value, text = None, ""
    for f in node.factors:
        new = evaluate(f, scope)
        if isinstance(new, Eye):
            continue
        part = factor(f, scope, first=value is None)
        if value is None:
            value, text = new, part
        elif is_scalar(value) or is_scalar(new):
            value, text = value * new, f"{text} * {part}"
        elif value.ndim == 1 and new.ndim == 2:
            value, text = np.outer(value, new), f"np.outer({text}, {part})"
        else:
            value, text = value @ new, f"{text} @ {part}"
            value = value.reshape(())[()] if value.size == 1 else value  # a row stays a row
    if not text:
        raise FormulaError("the size of this identity is not known", scope.latex, node.start, node.end)
    return text


@writer(Binary)
def _(node: Binary, scope: Scope) -> str:
    if node.op == r"\otimes":
        return f"np.kron({write(node.left, scope)}, {write(node.right, scope)})"
    a, b = factor(node.left, scope), atom(node.right, scope) if node.op == "/" else factor(node.right, scope)
    arrays = all(is_array(evaluate(n, scope)) for n in (node.left, node.right))
    if node.op == r"\times" and arrays:
        return f"np.cross({a}, {b})"
    if node.op in (r"\cap", r"\cup", r"\setminus", r"\circ"):
        sign = {r"\cap": "&", r"\cup": "|", r"\setminus": "-"}.get(node.op)
        if sign is None:
            raise FormulaError("a composition has no NumPy expression", scope.latex, node.start, node.end)
        return f"({a} {sign} {b})"
    return f"{a} {'@' if node.op == chr(92) + 'cdot' and arrays else '/' if node.op == '/' else '*'} {b}"


@writer(Power)
def _(node: Power, scope: Scope) -> str:
    base, exponent = evaluate(node.base, scope), evaluate(node.exponent, scope)
    if node.base == Name("e") and "e" not in scope.names:
        return f"{'np.exp' if is_scalar(exponent) else 'scipy.linalg.expm'}({write(node.exponent, scope)})"
    if is_scalar(base):
        return f"{atom(node.base, scope)}**{atom(node.exponent, scope)}"
    if exponent == -1:
        return f"np.linalg.inv({write(node.base, scope)})"
    if exponent == 0.5:
        return f"scipy.linalg.sqrtm({write(node.base, scope)})"
    if exponent != int(exponent):
        return f"scipy.linalg.fractional_matrix_power({write(node.base, scope)}, {write(node.exponent, scope)})"
    return f"np.linalg.matrix_power({write(node.base, scope)}, {write(node.exponent, scope)})"


@writer(Mark)
def _(node: Mark, scope: Scope) -> str:
    if node.kind == "T":
        value = evaluate(node.base, scope)
        return f"{atom(node.base, scope)}.T" if is_array(value) and value.ndim == 2 else factor(node.base, scope)
    inside = write(node.base, scope)
    if node.kind == "c":
        return f"(Omega - {inside})"
    return {"-T": f"np.linalg.inv({inside}).T", "+": f"np.linalg.pinv({inside})", "!": f"math.factorial({inside})"}[
        node.kind
    ]
