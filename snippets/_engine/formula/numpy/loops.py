"""What the variable of a sum runs over, as the loop of a generator."""

from typing import Any

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import write
from snippets._engine.formula.parse.statements import Big, Chain, ForAll
from snippets._engine.formula.parse.tree import Fence, Name
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.series import dummy_names, membership, space


def loops(node: Big | ForAll, scope: Scope, inside: Scope) -> str:
    """`for i in range(1, n + 1)`, and the conditions."""
    if node.upper is not None:
        first: Any = node.conditions[0]
        variable, low = first.terms
        last = write(node.upper, scope)
        last = f"int({last})" if "np." in last else last  # a floor is a float there
        return f" for {variable.identifier} in range({write(low, scope)}, {last} + 1)"
    text, tests, given = "", [], set[str]()
    conditions: tuple[Any, ...] = node.conditions
    for condition in conditions:
        if names := _members(condition):
            listed = ", ".join(names) if membership(condition) else f"({', '.join(names)})"
            text += f" for {listed} in {write(condition.terms[1], scope).removeprefix('*')}"
            given |= set(names)
    for name in dummy_names(node, scope):
        if name not in given:
            values = space(name, node, scope)
            whole = all(isinstance(v, int) for v in values) and values == list(
                range(values[0], values[0] + len(values))
            )
            over = scope.names.get(name)
            whole = whole and not (isinstance(over, list) and not text)  # a list may be another one on the next draw
            other = f"support({name})" if hasattr(over, "support") else name if isinstance(over, list) else repr(values)
            text += f" for {name} in " + (f"range({values[0]}, {values[-1] + 1})" if whole else other)
    for condition in conditions:
        if hasattr(condition, "ops") and not _members(condition):
            tests.append(_test(condition, inside))
    return text + (f" if {' and '.join(tests)}" if tests else "")


def _members(condition: Any) -> list[str]:
    """The names of `i \\in S` or `(i, j) \\in S`, none of another condition."""
    if membership(condition):
        return [condition.terms[0].identifier]
    if not (isinstance(condition, Chain) and condition.ops == (r"\in",) and isinstance(condition.terms[0], Fence)):
        return []
    items = condition.terms[0].items
    return [i.identifier for i in items if isinstance(i, Name)] if all(isinstance(i, Name) for i in items) else []


def _test(condition: Chain, scope: Scope) -> str:
    """A condition on whole numbers."""
    signs = {r"\le": "<=", r"\ge": ">=", "<": "<", ">": ">", r"\ne": "!=", "=": "=="}
    text = write(condition.terms[0], scope)
    for op, term in zip(condition.ops, condition.terms[1:]):
        if op not in signs:
            raise FormulaError(f"{op} has no NumPy expression here", scope.latex, condition.start, condition.end)
        text += f" {signs[op]} {write(term, scope)}"
    return text
