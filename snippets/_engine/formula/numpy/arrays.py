"""NumPy expressions for indices, samples, matrices, tuples and sets."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import atom, write, writer
from snippets._engine.formula.parse.tree import All, Fence, Index, Matrix, Name, Node, Number, Sample, Slice, Sum
from snippets._engine.formula.value.algebra import is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.indexing import items_of


def shifted(node: Node, scope: Scope) -> str:
    """A place counted from 1 as Python counts it."""
    if isinstance(node, Number):
        return str(node.value - 1)
    if isinstance(node, Sum) and node.signs[-1] == 1 and node.terms[-1] == Number("1"):
        return write(Sum(node.signs[:-1], node.terms[:-1]), scope)
    return f"{write(node, scope)} - 1"


@writer(Index)
def _(node, scope):
    if node.identifier in scope.names and not {n.identifier for n in node.items if isinstance(n, Name)} & scope.dummies:
        return node.identifier
    if node.base == Name("I"):
        return f"np.eye({write(node.items[0], scope)})"
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


@writer(Sample)
def _(node, scope):
    name = node.base.identifier
    return f"{name if name in scope.names else name.upper()}[{shifted(node.index, scope)}]"


@writer(Matrix)
def _(node, scope):
    parts = [[write(e, scope) for e in row] for row in node.rows]
    if not all(is_scalar(evaluate(e, scope)) for row in node.rows for e in row):
        raise FormulaError("a block matrix has no short NumPy expression", scope.latex, node.start, node.end)
    if len(node.rows[0]) == 1 and len(node.rows) > 1:
        return f"np.array([{', '.join(row[0] for row in parts)}])"
    return f"np.array([{', '.join('[' + ', '.join(row) + ']' for row in parts)}])"


@writer(Fence)
def _(node, scope):
    inside = ", ".join(write(i, scope) for i in node.items)
    if not node.items:
        return "set()"
    return f"{{{inside}}}" if node.open == r"\{" else f"np.array([{inside}])"
