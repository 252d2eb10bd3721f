"""NumPy expressions for statements joined by words."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import write, writer
from snippets._engine.formula.parse.statements import Lines, Logic


@writer(Logic)
def _(node, scope):
    parts = [f"({write(t, scope)})" for t in node.terms]
    if node.op == r"\neg":
        return f"(not {parts[0]})"
    if node.op == r"\Rightarrow" and len(parts) == 2:
        return f"(not {parts[0]} or {parts[1]})"
    if node.op == r"\Leftrightarrow":
        return f"({' == '.join(f'bool{p}' for p in parts)})"
    if node.op in (r"\land", r"\lor"):
        return f"({(' and ' if node.op == chr(92) + 'land' else ' or ').join(parts)})"
    raise FormulaError(f"{node.op} has no NumPy expression", scope.latex, node.start, node.end)


@writer(Lines)
def _(node, scope):
    return " and ".join(f"({write(i, scope)})" for i in node.items)
