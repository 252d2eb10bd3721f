"""Rules for entries, rows, columns and samples; indices count from 1."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.tree import All, Index, Name, Node, Number, Product, Sample, Slice, descendants
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.evaluate import Scope, evaluate, integer, rule


@rule(Index)
def _(node: Index, scope: Scope) -> Value:
    dummy = bool(scope.dummies) and any(
        isinstance(n, Name) and n.identifier in scope.dummies for item in node.items for n in descendants(item)
    )
    if node.identifier is not None and node.identifier in scope.names and not dummy:
        return scope.names[node.identifier]
    if isinstance(node.base, Name) and stands_apart(node.base.identifier, scope):
        return _spelled(node, scope)
    base = evaluate(node.base, scope)
    return entry(base, places_of(node, scope, base))


def stands_apart(identifier: str, scope: Scope) -> bool:
    """Whether `x_i` does not mean an entry of x: x is unbound, or a number beside bound x_1, x_2 … (n and its n_h)."""
    if identifier not in scope.names:
        return True
    if not algebra.is_scalar(scope.names[identifier]):
        return False
    return any(n.startswith(f"{identifier}_") and n[len(identifier) + 1 :].isdigit() for n in scope.names)


def _spelled(node: Index, scope: Scope) -> Value:
    """`x_i` where x_1, x_2 … are bound one by one; `I_n`."""
    assert isinstance(node.base, Name)  # what stands apart is a name
    if node.base == Name("I") and len(node.items) == 1:
        return np.eye(integer(node.items[0], scope))
    places = _values(node.items, scope) if not any(isinstance(i, (All, Slice)) for i in node.items) else ["?"]
    name = f"{node.base.identifier}_{''.join(map(str, places))}"
    if name in scope.names:
        return scope.names[name]
    names = dict.fromkeys([node.identifier or name, name, node.base.identifier])
    raise FormulaError(
        f"no value for {', nor '.join(names)}; bound are {', '.join(sorted(scope.names)) or 'none'}",
        scope.latex,
        node.start,
        node.end,
    )


def _values(items: Iterable[Node], scope: Scope) -> list[Value]:
    values = [(i, evaluate(i, scope)) for i in items]
    return [integer(i, scope) if algebra.is_scalar(value) else value for i, value in values]


def places_of(node: Index, scope: Scope, base: Value) -> list:
    """The places of an index of a value: whole numbers from 1, and slices."""
    out: list[Any] = []
    for item in items_of(node, base):
        if isinstance(item, All):
            out.append(slice(None))
        elif isinstance(item, Slice):
            out.append(slice(integer(item.first, scope) - 1, integer(item.last, scope)))
        else:
            out.append(integer(item, scope) if not isinstance(base, dict) else evaluate(item, scope))
    return out


def items_of(node: Index, base: Value) -> tuple[Node, ...]:
    """The items of an index: those of `A_{ij}` are split, and the digits of `A_{12}` for a matrix."""
    items = node.items
    axes = depth(base)
    if len(items) > 1:
        if any(isinstance(i, Product) and all(isinstance(f, Name) for f in i.factors) for i in items):
            raise ValueError("put commas between all indices, or between none")
        return items
    only = items[0]
    if isinstance(only, Product) and all(isinstance(f, (Name, Number)) for f in only.factors):
        multiple = axes == 1 and isinstance(only.factors[0], Number)  # x_{2k}
        return items if multiple else only.factors
    if isinstance(only, Number) and len(only.text) == axes:
        return tuple(Number(d, start=only.start, end=only.end) for d in only.text)
    return items


def depth(base: Value) -> int:
    """How many indices an array, or a list of arrays, takes."""
    if isinstance(base, (list, tuple)) and base:
        return 1 + (np.ndim(base[0]) if algebra.is_array(algebra.clean(base[0])) else 0)
    return base.ndim if algebra.is_array(base) else 1


def entry(base: Value, places: list) -> Value:
    """The entry of an array or a sequence at places counted from 1."""
    if isinstance(base, dict):
        return base[places[0] if len(places) == 1 else tuple(places)]
    if isinstance(base, (list, tuple)) and len(places) > 1:  # x_{ij} is entry j of x_i
        return entry(algebra.clean(entry(base, places[:1])), places[1:])
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
    return base[at][None, :] if [isinstance(p, slice) for p in at] == [False, True] else base[at]  # a row stays a row


@rule(Sample)
def _(node: Sample, scope: Scope) -> Value:
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
