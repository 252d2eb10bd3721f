"""NumPy expressions for statements joined by words."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import write, writer
from snippets._engine.formula.parse.statements import Chain, Lines, Logic
from snippets._engine.formula.parse.tree import Node
from snippets._engine.formula.value.algebra import is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate


@writer(Logic)
def _(node: Logic, scope: Scope) -> str:
    parts = [f"({_weak(t, scope)})" for t in node.terms]
    if node.op == r"\neg":
        return f"(not {parts[0]})"
    if node.op == r"\Rightarrow" and len(parts) == 2:
        return f"(not {parts[0]} or {parts[1]})"
    if node.op == r"\Leftrightarrow":
        return f"({' == '.join(f'bool{p}' for p in parts)})"
    if node.op in (r"\land", r"\lor"):
        return f"({(' and ' if node.op == chr(92) + 'land' else ' or ').join(parts)})"
    raise FormulaError(f"{node.op} has no NumPy expression", scope.latex, node.start, node.end)


def _weak(node: Node, scope: Scope) -> str:
    """A statement; an order of numbers forgives rounding, as the trial does."""
    signs = {r"\le": "{} <= {} + 1e-9", r"\ge": "{} >= {} - 1e-9", "<": "{} < {} - 1e-12", ">": "{} > {} + 1e-12"}
    if not isinstance(node, Chain) or not set(node.ops) <= set(signs):
        return write(node, scope)
    if not all(is_scalar(evaluate(t, scope)) for t in node.terms):
        return write(node, scope)
    sides = [write(t, scope) for t in node.terms]
    return " and ".join(signs[op].format(a, b) for a, op, b in zip(sides, node.ops, sides[1:]))


@writer(Lines)
def _(node: Lines, scope: Scope) -> str:
    return " and ".join(f"({write(i, scope)})" for i in node.items)
