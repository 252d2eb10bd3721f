"""`\\begin{…}`: matrices, cases and aligned lines."""

from typing import Any

from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.grammar import logic
from snippets._engine.formula.parse.lines import lines
from snippets._engine.formula.parse.registered import operand
from snippets._engine.formula.parse.statements import Lines
from snippets._engine.formula.parse.tree import Call, Cases, Matrix, Node

CASE_WORDS = ("if", "for", "when", "otherwise", "else")


@operand("<begin>")
def environment(c: Cursor) -> Node:
    """Matrices, cases and aligned lines."""
    token = c.next()
    c.open.append("begin")
    if token.text in ("bmatrix", "pmatrix", "matrix", "vmatrix"):
        rows = cells(c)
        if len({len(row) for row in rows}) != 1:
            c.error("the rows of this matrix differ in length", token)
        if token.text == "pmatrix" and [len(row) for row in rows] == [1, 1]:
            c.error(r"a column, or a binomial coefficient? Write bmatrix or \binom", token)
        node: Node = Matrix(tuple(rows), **c.span(token.start))
    elif token.text == "cases":
        rows = cells(c)
        if all(len(row) == 1 for row in rows):
            node = Lines(tuple(row[0] for row in rows), **c.span(token.start))
        elif all(len(row) == 2 for row in rows):
            if any(condition is None for _, condition in rows[:-1]):
                c.error("otherwise stands last: what is behind it never applies, or comes first?", token)
            node = Cases(tuple(rows), **c.span(token.start))
        else:
            c.error(r"a case is a value, &, and its condition", token)
    elif token.text in ("aligned", "align", "align*", "gathered"):
        node = lines(c, "finish")
    else:
        c.error(rf"\begin{{{token.text}}} is not read", token)
    c.open.pop()
    if c.token.kind != "finish" or c.token.text != token.text:
        c.error(rf"\begin{{{token.text}}} is never closed", token)
    c.next()
    if token.text == "vmatrix":
        return Call("det", (node,), **c.span(token.start))
    return node


def cells(c: Cursor) -> list[tuple[Any, ...]]:
    rows: list[list[Node | None]] = [[]]
    while c.token.kind != "finish":
        rows[-1].append(cell(c))
        c.accept(",", ";", ".")
        if c.accept("&"):
            continue
        if c.accept(r"\\"):
            if c.token.kind == "finish":
                break
            rows.append([])
        elif c.token.kind != "finish":
            c.error(f"{c.found} is not read in this environment")
    return [tuple(row) for row in rows]


def cell(c: Cursor) -> Node | None:
    """One cell; the words of a case are `if`, `for`, `otherwise`."""
    while c.accept(r"\qquad"):
        pass
    if c.token.kind == "word" and c.token.text in CASE_WORDS:
        if c.next().text in ("otherwise", "else"):
            return None
    return logic(c)
