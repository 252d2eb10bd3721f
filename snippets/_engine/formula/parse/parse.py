"""`parse`: from the LaTeX of a formula to its tree."""

from functools import lru_cache

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse import calls, differentials, environments, operands, operators, suffixes
from snippets._engine.formula.parse.capture import refuse_capture
from snippets._engine.formula.parse.cursor import Cursor, Vocabulary
from snippets._engine.formula.parse.lines import lines
from snippets._engine.formula.parse.statements import Dots
from snippets._engine.formula.parse.tree import Node, descendants
from snippets._engine.formula.parse.truths import refuse_truths

GRAMMAR = (
    calls,
    differentials,
    environments,
    operands,
    operators,
    suffixes,
)  # they tell the cursor what an operand begins with


@lru_cache(maxsize=4096)
def parse(latex: str, vocabulary: Vocabulary = Vocabulary()) -> Node:
    """The tree of a formula, read with the names that are bound.

    Raises:
        FormulaError: notation that is not read, or LaTeX that is malformed; it points at the column.
    """
    c = Cursor(latex, vocabulary)
    try:
        tree = lines(c)
    except RecursionError:
        raise FormulaError("brackets are nested too deeply", latex) from None
    for node in descendants(tree):
        if isinstance(node, Dots):
            raise FormulaError("these dots stand for nothing that is read here", latex, node.start, node.end)
    refuse_capture(tree, latex)
    refuse_truths(tree, latex)
    return tree
