"""A statement is true or false, and no number: it is no term, factor, exponent or side of a relation."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain, Logic
from snippets._engine.formula.parse.tree import (
    Binary,
    Call,
    Mark,
    Node,
    Norm,
    Power,
    Product,
    Sum,
    children,
    descendants,
)

OF_SETS = {r"\cap", r"\cup", r"\setminus", r"\circ"}  # events are stated, too


def refuse_truths(tree: Node, latex: str) -> None:
    """Raises FormulaError where a number is meant and a statement stands, as in `(0 \\le x) \\le 1`."""
    for node in descendants(tree):
        if not isinstance(node, (Sum, Product, Power, Binary, Mark, Norm, Call, Chain)):
            continue
        if isinstance(node, Binary) and node.op in OF_SETS or isinstance(node, Mark) and node.kind == "c":
            continue
        if isinstance(node, Call) and node.name == "indicator":
            continue
        for inner in children(node):
            if isinstance(inner, (Chain, Logic)):
                raise FormulaError(
                    r"a number is meant here, and this is true or false; write \mathbf{1}[…] for 1 where it is true",
                    latex,
                    inner.start,
                    inner.end,
                )
