"""`numpy_source`: a formula as a NumPy expression for the reader, where the notation has one."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy import arithmetic, arrays, calls, chance, logic, relations, slopes
from snippets._engine.formula.numpy.writer import write
from snippets._engine.formula.parse.tree import Node
from snippets._engine.formula.value.evaluate import Scope

RULES = (arithmetic, arrays, calls, chance, logic, relations, slopes)  # their rules write the nodes of a tree


def numpy_source(node: Node, scope: Scope) -> str:
    """The expression for a tree and its values, `bind` gives both; a relation becomes a test.

    Whether a product is `*` or `@` depends on the values. The expression may use `np`, `math`, `scipy` and what
    `shown` defines.

    Raises:
        FormulaError: this notation has no NumPy expression.
    """
    try:
        return write(node, scope)
    except FormulaError as error:
        reason = "" if "NumPy" in error.message else f": {error.message}"
        raise FormulaError(f"no NumPy expression{reason}", error.latex, error.start, error.end) from None
