"""Rules for numbers, names, indices, products, powers and matrices."""
from functools import reduce

import numpy as np

from snippets._engine.formula import algebra
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.evaluate import Scope, evaluate, integer, lookup, number, rule
from snippets._engine.formula.tree import (All, Binary, Fence, Index, Mark, Matrix, Name, Norm, Number,
                                           Phrase, Power, Product, Sample, Slice, Sum, descendants)

PRODUCTS = {r"\cdot": algebra.dot, r"\times": algebra.times, "/": algebra.divide, r"\odot": algebra.hadamard,
            r"\otimes": np.kron}
SETS = {r"\cap": frozenset.intersection, r"\cup": frozenset.union, r"\setminus": frozenset.difference}


@rule(Number)
def _(node, scope):
    return node.value


@rule(Name)
def _(node, scope):
    return lookup(node, scope)


@rule(Phrase)
def _(node, scope):
    return scope.phrases[node.key]


@rule(Sum)
def _(node, scope):
    first, *more = [evaluate(t, scope) for t in node.terms]
    value = first if node.signs[0] > 0 else algebra.negative(first)
    for sign, term in zip(node.signs[1:], more):
        value = algebra.add(value, term, sign)
    return value


@rule(Product)
def _(node, scope):
    return reduce(algebra.multiply, (evaluate(f, scope) for f in node.factors))


@rule(Binary)
def _(node, scope):
    a, b = evaluate(node.left, scope), evaluate(node.right, scope)
    if node.op in SETS:
        return SETS[node.op](as_set(a), as_set(b))
    if node.op == r"\circ":
        if not (callable(a) and callable(b)):
            raise ValueError(r"\circ composes two functions; the elementwise product is \odot")
        return lambda *x: a(b(*x))
    return PRODUCTS[node.op](a, b)


@rule(Power)
def _(node, scope):
    base, exponent = evaluate(node.base, scope), evaluate(node.exponent, scope)
    if exponent == -1 and algebra.is_scalar(exponent):
        return algebra.inverse(base)
    return algebra.power(base, exponent)


@rule(Mark)
def _(node, scope):
    a = evaluate(node.base, scope)
    if node.kind == "T":
        return algebra.transpose(a)
    if node.kind == "-T":
        return algebra.transpose(algebra.inverse(a))
    if node.kind == "+":
        if not algebra.is_array(a):
            raise ValueError(f"a pseudo-inverse needs a matrix, not {algebra.shape(a)}")
        return np.linalg.pinv(a)
    if node.kind == "c":
        if "Omega" not in scope.names:
            raise ValueError(r"a complement needs \Omega, the whole set, bound as Omega")
        return as_set(scope.names["Omega"]) - as_set(a)
    return factorial(integer(node.base, scope))


def factorial(n: int) -> int:
    if n < 0:
        raise ValueError("the factorial of a negative number")
    return reduce(lambda a, b: a * b, range(1, n + 1), 1)


def as_set(value) -> frozenset:
    if isinstance(value, (frozenset, set, range, list, tuple)):
        return frozenset(value)
    raise ValueError(f"a set is needed here, not {algebra.shape(value)}")


@rule(Index)
def _(node, scope):
    dummy = any(isinstance(n, Name) and n.identifier in scope.dummies for item in node.items for n in descendants(item))
    if node.identifier in scope.names and not dummy:
        return scope.names[node.identifier]
    if isinstance(node.base, Name) and node.base.identifier not in scope.names:
        return _spelled(node, scope)
    return entry(evaluate(node.base, scope), _places(node, scope))


def _spelled(node: Index, scope: Scope):
    """`x_i` where x_1, x_2 … are bound one by one; `I_n`."""
    if node.base == Name("I") and len(node.items) == 1:
        return np.eye(integer(node.items[0], scope))
    places = _values(node.items, scope) if not any(isinstance(i, (All, Slice)) for i in node.items) else ["?"]
    name = f"{node.base.identifier}_{''.join(map(str, places))}"
    if name in scope.names:
        return scope.names[name]
    names = dict.fromkeys([node.identifier or name, name, node.base.identifier])
    raise FormulaError(f"no value for {', nor '.join(names)}; bound are {', '.join(sorted(scope.names)) or 'none'}",
                       scope.latex, node.start, node.end)


def _values(items, scope):
    return [integer(i, scope) if algebra.is_scalar(evaluate(i, scope)) else evaluate(i, scope) for i in items]


def _places(node: Index, scope: Scope) -> list:
    """The places of an index: whole numbers from 1, slices; `A_{ij}` is split for a matrix."""
    base, items = evaluate(node.base, scope), node.items
    axes = base.ndim if algebra.is_array(base) else 1
    if len(items) == 1 and axes > 1:
        if isinstance(items[0], Product) and len(items[0].factors) == axes:
            items = items[0].factors
        elif isinstance(items[0], Number) and len(items[0].text) == axes:
            items = tuple(Number(d, start=items[0].start, end=items[0].end) for d in items[0].text)
    out: list = []
    for item in items:
        if isinstance(item, All):
            out.append(slice(None))
        elif isinstance(item, Slice):
            out.append(slice(integer(item.first, scope) - 1, integer(item.last, scope)))
        else:
            out.append(integer(item, scope) if not isinstance(base, dict) else evaluate(item, scope))
    return out


def entry(base, places: list):
    """The entry of an array or a sequence at places counted from 1."""
    if isinstance(base, dict):
        return base[places[0] if len(places) == 1 else tuple(places)]
    sizes = base.shape if algebra.is_array(base) else (len(base),) if isinstance(base, (list, tuple)) else None
    if sizes is None:
        raise ValueError(f"{algebra.shape(base)} has no entries")
    if len(places) != len(sizes):
        hint = "; a row is A_{i:}, a column A_{:j}" if len(sizes) == 2 else ""
        raise ValueError(f"{len(places)} index for {algebra.shape(base)}{hint}")
    for place, size in zip(places, sizes):
        if isinstance(place, int) and not 1 <= place <= size:
            raise ValueError(f"the index {place} is outside 1 … {size}")
    at = tuple(p if isinstance(p, slice) else p - 1 for p in places)
    if not algebra.is_array(base):
        return base[at[0]]
    return base[at][None, :] if [isinstance(p, slice) for p in at] == [False, True] else base[at]     # a row stays a row


@rule(Sample)
def _(node, scope):
    """x^{(i)}: row i of the data set bound to X (or x), or entry i of a list."""
    base = node.base
    if isinstance(base, Name) and base.identifier not in scope.names and base.identifier.upper() in scope.names:
        samples = scope.names[base.identifier.upper()]
    else:
        samples = evaluate(base, scope)
    i = integer(node.index, scope)
    if algebra.is_array(samples) and samples.ndim == 2:
        return entry(samples, [i, slice(None)])[0]
    return entry(samples, [i])


@rule(Norm)
def _(node, scope):
    kind = node.kind
    if isinstance(kind, Name) and kind.identifier in ("F", "op") and kind.identifier not in scope.names:
        return algebra.norm(evaluate(node.body, scope), kind.identifier)
    if kind is not None and kind == Name("star"):
        return algebra.norm(evaluate(node.body, scope), "*")
    return algebra.norm(evaluate(node.body, scope), None if kind is None else number(kind, scope))


@rule(Matrix)
def _(node, scope):
    rows = [[evaluate(e, scope) for e in row] for row in node.rows]
    if all(algebra.is_scalar(e) for row in rows for e in row):
        return np.array(rows)[:, 0] if len(rows[0]) == 1 and len(rows) > 1 else np.array(rows)
    return _blocks(rows)


def _blocks(rows: list[list]) -> np.ndarray:
    """A block matrix: vectors are columns; 0 and I take the size of their row and column of blocks."""
    rows = [[e[:, None] if algebra.is_array(e) and e.ndim == 1 else e for e in row] for row in rows]
    sized = lambda e: algebra.is_array(e) and e.ndim == 2
    heights = [next((e.shape[0] for e in row if sized(e)), 1) for row in rows]
    widths = [next((row[j].shape[1] for row in rows if sized(row[j])), 1) for j in range(len(rows[0]))]
    if any(isinstance(e, algebra.Eye) and heights[i] == 1 != widths[j] for i, row in enumerate(rows) for j, e in enumerate(row)):
        heights = [widths[i] if isinstance(rows[i][i], algebra.Eye) else h for i, h in enumerate(heights)]
    for i, row in enumerate(rows):
        for j, e in enumerate(row):
            if algebra.is_zero(e):
                row[j] = np.zeros((heights[i], widths[j]))
            elif isinstance(e, algebra.Eye) and heights[i] == widths[j]:
                row[j] = e.of(heights[i])
            elif algebra.is_scalar(e):
                row[j] = np.array([[e]])
            elif not sized(e):
                raise ValueError(f"{algebra.shape(e)} is no block of this matrix")
    value = np.block(rows)
    return value[:, 0] if value.shape[1] == 1 and value.shape[0] > 1 else value


@rule(Fence)
def _(node, scope):
    """(a, b) is a column, {a, b} a set; intervals stand behind \\in."""
    items = listed(node.items, scope)
    if node.open == r"\{":
        return frozenset(items)
    if node.open == "(" and node.close == ")":
        return np.array([algebra.clean(i) for i in items])
    raise ValueError(r"an interval stands behind \in")


def listed(items, scope) -> list:
    """The values of a list, those for dots included."""
    out: list = []
    for item in items:
        value = evaluate(item, scope)
        out += value if isinstance(value, list) and getattr(item, "op", "") == "list" else [value]
    return out
