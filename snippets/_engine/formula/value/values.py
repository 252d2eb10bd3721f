"""Rules for numbers, names, indices, products, powers and matrices."""

from collections.abc import Iterable
from functools import reduce
from typing import Any

import numpy as np

from snippets._engine.formula.parse.tokenize import tokenize
from snippets._engine.formula.parse.tree import (
    Binary,
    Fence,
    Index,
    Mark,
    Matrix,
    Name,
    Node,
    Norm,
    Number,
    Phrase,
    Power,
    Product,
    Sum,
)
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.bound import at_names
from snippets._engine.formula.value.evaluate import Scope, evaluate, function, integer, is_bound, lookup, number, rule
from snippets._engine.formula.value.matrices import blocks, inverse, norm, power

PRODUCTS = {
    r"\cdot": algebra.dot,
    r"\times": algebra.times,
    "/": algebra.divide,
    r"\odot": algebra.hadamard,
    r"\otimes": algebra.kronecker,
}
VECTORS = (r"\cdot", r"\times")
SETS = {r"\cap": frozenset.intersection, r"\cup": frozenset.union, r"\setminus": frozenset.difference}


@rule(Number)
def _(node: Number, scope: Scope) -> Value:
    return node.value


rule(Name)(lookup)


@rule(Phrase)
def _(node: Phrase, scope: Scope) -> Value:
    bound, inside = scope.phrases[node.key], {t.text for t in tokenize(node.key)} & scope.dummies
    if callable(bound):
        return at_names(bound, scope, node)
    if inside:
        raise ValueError(
            f"{', '.join(sorted(inside))} runs inside this phrase; bind it to a function of {', '.join(sorted(inside))}"
        )
    return bound


@rule(Sum)
def _(node: Sum, scope: Scope) -> Value:
    first, *more = [evaluate(t, scope) for t in node.terms]
    value = first if node.signs[0] > 0 else algebra.negative(first)
    for sign, term in zip(node.signs[1:], more):
        value = algebra.add(value, term, sign)
    return value


@rule(Product)
def _(node: Product, scope: Scope) -> Value:
    first, *more = node.factors
    value = evaluate(first, scope)
    for factor in more:
        value = algebra.multiply(value, evaluate(factor, scope))
    return value


@rule(Binary)
def _(node: Binary, scope: Scope) -> Value:
    if node.op == r"\circ":
        f, g = function(node.left, scope), function(node.right, scope)
        if not (callable(f) and callable(g)):
            raise ValueError(r"\circ composes two functions; the elementwise product is \odot")
        return lambda *x: f(g(*x))
    a, b = evaluate(node.left, scope), evaluate(node.right, scope)
    inner = node.left if isinstance(node.left, Binary) and node.left.start == node.start else None  # no brackets
    if inner is not None and inner.op in VECTORS and node.op in VECTORS and algebra.is_array(b):
        if any(algebra.is_array(evaluate(n, scope)) for n in (inner.left, inner.right)):
            raise ValueError(f"{inner.op} and {node.op} of vectors side by side: which comes first? Use brackets")
    if node.op in SETS:
        return SETS[node.op](as_set(a), as_set(b))
    return PRODUCTS[node.op](a, b)


@rule(Power)
def _(node: Power, scope: Scope) -> Value:
    base, exponent = evaluate(node.base, scope), evaluate(node.exponent, scope)
    if isinstance(node.base, Index) and algebra.is_scalar(base) and exponent == -1:
        refuse_of_entry(node.base, "inverse", scope)
    if algebra.is_scalar(exponent) and exponent == -1:
        return inverse(base)
    return power(base, exponent)


@rule(Mark)
def _(node: Mark, scope: Scope) -> Value:
    a = evaluate(node.base, scope)
    if isinstance(node.base, Index) and node.kind in ("T", "-T", "+") and algebra.is_scalar(a):
        refuse_of_entry(node.base, "transpose" if "T" in node.kind else "pseudo-inverse", scope)
    if node.kind == "T":
        return algebra.transpose(a)
    if node.kind == "-T":
        return algebra.transpose(inverse(a))
    if node.kind == "+":
        if not algebra.is_array(a):
            raise ValueError(f"a pseudo-inverse needs a matrix, not {algebra.shape(a)}")
        return np.linalg.pinv(a)
    if node.kind == "c":
        if "Omega" not in scope.names:
            raise ValueError(r"a complement needs \Omega, the whole set, bound as Omega")
        return as_set(scope.names["Omega"]) - as_set(a)
    return factorial(integer(node.base, scope))


def refuse_of_entry(node: Index, what: str, scope: Scope) -> None:
    """`A_{ij}^\\top` and `A_{ij}^{-1}` are read of the entry by some and of the matrix by others."""
    whole: Any = (
        evaluate(node.base, scope) if is_bound(node.base, scope) and node.identifier not in scope.names else None
    )
    if algebra.is_array(whole) and whole.ndim == 2:
        raise ValueError(f"the {what} of the entry, or the entry of the {what}? Use brackets")


def factorial(n: int) -> int:
    if n < 0:
        raise ValueError("the factorial of a negative number")
    return reduce(lambda a, b: a * b, range(1, n + 1), 1)


def as_set(value: Value) -> frozenset:
    if isinstance(value, (frozenset, set, range, list, tuple)):
        return frozenset(value)
    raise ValueError(f"a set is needed here, not {algebra.shape(value)}")


@rule(Norm)
def _(node: Norm, scope: Scope) -> Value:
    kind = node.kind
    if isinstance(kind, Name) and kind.identifier in ("F", "op") and kind.identifier not in scope.names:
        return norm(evaluate(node.body, scope), kind.identifier)
    if kind is not None and kind == Name("star"):
        return norm(evaluate(node.body, scope), "*")
    return norm(evaluate(node.body, scope), None if kind is None else number(kind, scope))


@rule(Matrix)
def _(node: Matrix, scope: Scope) -> Value:
    rows = [[evaluate(e, scope) for e in row] for row in node.rows]
    if all(algebra.is_scalar(e) for row in rows for e in row):
        return np.array(rows)[:, 0] if len(rows[0]) == 1 and len(rows) > 1 else np.array(rows)
    return blocks(rows)


@rule(Fence)
def _(node: Fence, scope: Scope) -> Value:
    """(a, b) is a column, {a, b} a set; intervals stand behind \\in."""
    items = listed(node.items, scope)
    if node.open == r"\{":
        return frozenset(items)
    if node.open == "(" and node.close == ")":
        return np.array([algebra.clean(i) for i in items])
    raise ValueError(r"an interval stands behind \in")


def listed(items: Iterable[Node], scope: Scope) -> list:
    """The values of a list, those for dots included."""
    out: list = []
    for item in items:
        value = evaluate(item, scope)
        out += value if isinstance(value, list) and getattr(item, "op", "") == "list" else [value]
    return out
