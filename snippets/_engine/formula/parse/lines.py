"""The outermost layer of the grammar: several statements, and what each is said of."""

from snippets._engine.formula.parse import dots
from snippets._engine.formula.parse.arguments import listing
from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.grammar import logic
from snippets._engine.formula.parse.statements import Big, Chain, ForAll, Lines, Logic
from snippets._engine.formula.parse.tree import Node

QUALIFIERS = ("for", "for all", "for every", "for each", "if")
SEPARATORS = (r"\qquad", r"\\", ",", ";")


def lines(c: Cursor, closing: str = "end") -> Node:
    """Statements separated by `\\\\`, `\\qquad` or a comma; a full stop may end them."""
    start, items = c.token.start, []
    while True:
        while c.accept(*SEPARATORS) or c.token.kind == "word" and c.token.text == "and" and c.next():
            if c.last.text in (",", ";") and c.at(",", ";"):
                c.error("a statement is missing between these commas")
        if c.token.kind == closing or c.at("."):
            break
        items.append(qualified(c, statement(c)))
        if not c.at(*SEPARATORS, ".") and c.token.kind != closing and c.token.text != "and":
            c.error(f"{c.found} is not read here")
    c.accept(".")
    if c.token.kind != closing:
        c.error(f"{c.found} is not read here")
    if not items:
        c.error("there is nothing to read")
    return items[0] if len(items) == 1 else Lines(tuple(items), **c.span(start))


def statement(c: Cursor) -> Node:
    """One statement; `x, y \\ge 0` and `x_1, \\dots, x_n \\ge 0` state it of each."""
    start, values, item = c.token.start, [], logic(c)
    while c.at(",") and not isinstance(item, (Chain, Logic, Lines, ForAll)):
        c.next()
        values.append(item)
        item = logic(c)
    if not values:
        return item
    if not isinstance(item, Chain):
        c.error("a list without a relation states nothing")
    if item.ops[0] in ("=", ":="):
        c.error("a, b = c states it of b alone or of both; write two equations")
    of_each: list[Node] = []
    for value in dots.unfold_list(c, [*values, item.terms[0]]):
        listed = value if isinstance(value, Big) and value.op == "list" else None
        body = Chain((listed.body if listed else value, *item.terms[1:]), item.ops, **c.span(start))
        of_each.append(ForAll(listed.conditions, listed.upper, body, **c.span(start)) if listed else body)
    return Lines(tuple(of_each), **c.span(start))


def qualified(c: Cursor, item: Node) -> Node:
    """A statement with what follows it: `\\text{for } k = 1, \\dots, n`, `\\forall k \\in S`, `\\text{if } x > 0`."""
    place = c.place
    while c.accept(",", r"\qquad"):
        pass
    if c.token.kind == "word" and c.token.text in QUALIFIERS:
        condition = c.next().text == "if"
    elif c.token.kind == "word" and c.token.text != "and":
        c.error(f"{c.token.text!r} is not read behind a formula; {', '.join(QUALIFIERS)} are")
    elif not (condition := False) and not c.accept(r"\forall"):
        c.place = place
        return item
    conditions = listing(c, ":", r"\qquad", ".", r"\\", "end")
    if c.at(":"):  # \forall begins the next statement
        c.place = place
        return item
    if condition:
        premise = conditions[0] if len(conditions) == 1 else Logic(r"\land", conditions, **c.span(item.start))
        return Logic(r"\Rightarrow", (premise, item), **c.span(item.start))
    return ForAll(conditions, None, item, **c.span(item.start))
