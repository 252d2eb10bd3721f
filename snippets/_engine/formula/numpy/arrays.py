"""NumPy expressions for indices, samples, matrices, tuples and sets."""

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import atom, write, writer
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import (
    All,
    Builder,
    Fence,
    Index,
    Matrix,
    Name,
    Node,
    Number,
    Sample,
    Slice,
    Sum,
)
from snippets._engine.formula.value.algebra import is_array, is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.indexing import items_of, stands_apart


def shifted(node: Node, scope: Scope) -> str:
    """A place counted from 1 as Python counts it."""
    if isinstance(node, Number):
        return str(node.value - 1)
    if isinstance(node, Sum) and node.signs[-1] == 1 and node.terms[-1] == Number("1"):
        return write(Sum(node.signs[:-1], node.terms[:-1]), scope)
    return f"{write(node, scope)} - 1"


@writer(Index)
def _(node: Index, scope: Scope) -> str:
    dummy = bool({n.identifier for n in node.items if isinstance(n, Name)} & scope.dummies)
    if node.identifier is not None and node.identifier in scope.names and not dummy:
        return node.identifier
    if node.base == Name("I") and "I" not in scope.names:
        return f"np.eye({write(node.items[0], scope)})"
    if isinstance(node.base, Name) and stands_apart(node.base.identifier, scope):
        return _spelled(node, node.base.identifier, scope)
    base = evaluate(node.base, scope)
    if isinstance(base, dict):
        return f"{atom(node.base, scope)}[{', '.join(write(i, scope) for i in node.items)}]"
    parts = [
        ":"
        if isinstance(i, All)
        else f"{shifted(i.first, scope)}:{write(i.last, scope)}"
        if isinstance(i, Slice)
        else shifted(i, scope)
        for i in items_of(node, base)
    ]
    parts = [p.removeprefix("0") if p.startswith("0:") else p for p in parts]
    joined = (
        "][".join(parts)
        if isinstance(base, (list, tuple))
        else ", ".join(parts[:-1] if parts[-1] == ":" and len(parts) > 1 else parts)
    )
    return f"{atom(node.base, scope)}[{joined}]"


def _spelled(node: Index, letter: str, scope: Scope) -> str:
    """`n_h` where n_1, n_2 … are bound one by one: a list of them at its place."""
    family = [f"{letter}_{k}" for k in range(1, len(scope.names) + 1) if f"{letter}_{k}" in scope.names]
    if len(node.items) != 1 or not family or family[-1] != f"{letter}_{len(family)}":
        raise FormulaError("this index has no NumPy expression", scope.latex, node.start, node.end)
    return f"[{', '.join(family)}][{shifted(node.items[0], scope)}]"


@writer(Sample)
def _(node: Sample, scope: Scope) -> str:
    name = node.base.identifier if isinstance(node.base, (Name, Index)) else None
    if name is None:
        raise FormulaError("the sample of this has no NumPy expression", scope.latex, node.start, node.end)
    return f"{name if name in scope.names else name.upper()}[{shifted(node.index, scope)}]"


@writer(Matrix)
def _(node: Matrix, scope: Scope) -> str:
    parts = [[write(e, scope) for e in row] for row in node.rows]
    values = [[evaluate(e, scope) for e in row] for row in node.rows]
    if not all(is_scalar(v) for row in values for v in row):
        return _blocks(parts, values, node, scope)
    if len(node.rows[0]) == 1 and len(node.rows) > 1:
        return f"np.array([{', '.join(row[0] for row in parts)}])"
    return f"np.array([{', '.join('[' + ', '.join(row) + ']' for row in parts)}])"


def _blocks(parts: list[list[str]], values: list[list], node: Matrix, scope: Scope) -> str:
    """A block matrix: side by side, vectors are columns; one above the other, they and numbers are joined."""
    if not all(is_array(v) or is_scalar(v) and len(parts[0]) == 1 for row in values for v in row):
        raise FormulaError("the size of a block has no NumPy expression", scope.latex, node.start, node.end)
    if len(parts[0]) == 1 and all(np.ndim(row[0]) < 2 for row in values):
        return f"np.hstack([{', '.join(row[0] for row in parts)}])"
    if any(np.ndim(v) < 2 for row in values for v in row) and len(parts) > 1:
        raise FormulaError("a block of vectors has no short NumPy expression", scope.latex, node.start, node.end)
    rows = [f"np.column_stack([{', '.join(row)}])" if len(row) > 1 else row[0] for row in parts]
    return rows[0] if len(rows) == 1 else f"np.vstack([{', '.join(rows)}])"


@writer(Builder)
def _(node: Builder, scope: Scope) -> str:
    """`{x for x in S if …}`"""
    item = node.item
    if not (isinstance(item, Chain) and item.ops == (r"\in",) and isinstance(item.terms[0], Name)):
        raise FormulaError("this set has no NumPy expression", scope.latex, node.start, node.end)
    name, over = item.terms[0].identifier, evaluate(item.terms[1], scope)
    inside = scope.bound(name, **{name: next(iter(over))})
    return f"{{{name} for {name} in {write(item.terms[1], scope)} if {write(node.condition, inside)}}}"


@writer(Fence)
def _(node: Fence, scope: Scope) -> str:
    inside = ", ".join(write(i, scope) for i in node.items)
    if not node.items:
        return "set()"
    return f"{{{inside}}}" if node.open == r"\{" else f"np.array([{inside}])"
