"""What stands in brackets or braces: an argument of TeX, a list, the arguments of a function."""

from snippets._engine.formula.parse import dots
from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.grammar import logic
from snippets._engine.formula.parse.registered import OPERANDS
from snippets._engine.formula.parse.tree import Node

CLOSING = {"(": (")", "]"), "[": ("]", ")"), r"\{": (r"\}",)}


def argument(c: Cursor) -> Node:
    """What TeX takes as an argument: a group in braces or one token."""
    c.open.append("{")
    if c.accept("{"):
        node = logic(c)
        c.expect("}")
    elif c.token.kind in ("number", "letter", "word") or c.at(r"\infty", r"\pi"):
        node = OPERANDS[c.token.text if c.token.kind == "command" else f"<{c.token.kind}>"](c)
    else:
        c.error(f"expected an argument in braces, found {c.found}")
    c.open.pop()
    return node


def listing(c: Cursor, *closing: str) -> tuple[Node, ...]:
    """Statements or values separated by commas, up to one of the closing tokens (not taken)."""
    items = [] if c.at(*closing) else [logic(c)]
    while c.accept(",", ";", r"\parallel"):
        items.append(logic(c))
    return dots.unfold_list(c, items)


def arguments(c: Cursor) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """What stands in brackets: before `\\mid`, and behind it."""
    opening = c.next()
    closing = CLOSING[opening.text][0]
    c.open.append(opening.text)
    args = listing(c, closing, r"\mid")
    given: tuple[Node, ...] = ()
    if c.accept(r"\mid"):
        given = listing(c, closing)
    c.open.pop()
    c.expect(closing, f"to close {opening.text}")
    if not args:
        c.error("nothing between the brackets", opening)
    return args, given
