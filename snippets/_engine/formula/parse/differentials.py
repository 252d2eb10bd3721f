"""Fractions, and operands that differentiate: `\\frac{d}{dx}`, `\\nabla`."""

from typing import Any

from snippets._engine.formula.parse.arguments import argument, arguments
from snippets._engine.formula.parse.calls import unbracketed
from snippets._engine.formula.parse.cursor import Cursor, Vocabulary
from snippets._engine.formula.parse.grammar import factor, product, starts_operand
from snippets._engine.formula.parse.operands import bracket, name
from snippets._engine.formula.parse.registered import operand
from snippets._engine.formula.parse.statements import Derivative, Gradient
from snippets._engine.formula.parse.suffixes import application, is_function, subscript
from snippets._engine.formula.parse.tokens import Token
from snippets._engine.formula.parse.tree import Binary, Name, Node, Number


@operand(r"\frac")
def fraction(c: Cursor) -> Node:
    """A quotient, or a derivative: `\\frac{d}{dx}`, `\\frac{\\partial^2 f}{\\partial x \\partial y}`."""
    token = c.next()
    if (order := _differentiates(c)) is not None:
        return derivative(c, token, order)
    if "d" in c.vocabulary.names and [c.token.text, c.ahead().text] == ["{", "d"]:
        closed = _group(c, 0)
        if [c.ahead(closed + 1).text, c.ahead(closed + 2).text] == ["{", "d"]:
            c.error("d is bound, so this is a quotient of products or a derivative; rename one of them", token)
    below = (_group(c, 0) if c.at("{") else 0) + 1
    if c.ahead(below).text == "{" and _is_d(c, _within(c, 0)) and _is_d(c, _within(c, below)):
        c.error(r"a derivative is written \frac{d}{dx}, without braces inside", token)
    return Binary("/", argument(c), argument(c), **c.span(token.start))


def _is_d(c: Cursor, n: int) -> bool:
    token = c.ahead(n)
    return token.text == r"\partial" or token.text == "d" and (token.kind == "word" or "d" not in c.vocabulary.names)


def _differentiates(c: Cursor) -> int | None:
    """The order, if the fraction that stands here is a derivative."""
    at = 1 if c.at("{") else 0
    if not _is_d(c, at):
        return None
    order = c.ahead(at + 2).text if c.ahead(at + 1).text == "^" else "1"
    below = _group(c, 0) if at else at
    if c.ahead(below + 1).text != "{" or not _is_d(c, below + 2) or not order.isdigit():
        return None
    return int(order)


def _within(c: Cursor, n: int) -> int:
    """The first token at `n` or behind it that opens no brace."""
    while c.ahead(n).text == "{":
        n += 1
    return n


def _group(c: Cursor, first: int) -> int:
    """How far ahead the group that opens at `first` is closed."""
    depth, at = 1, first
    while depth and c.ahead(at).kind != "end":
        at += 1
        depth += {"{": 1, "}": -1}.get(c.ahead(at).text, 0)
    return at


def derivative(c: Cursor, token: Token, order: int) -> Node:
    braced = bool(c.accept("{"))
    partial = c.next().text == r"\partial"
    if c.accept("^"):
        c.next()
    body = None
    if braced:
        if not c.at("}"):
            body = product(c)
        c.expect("}")
    c.expect("{")
    variables: list[Node] = []
    while not c.accept("}"):
        if not _is_d(c, 0) or (c.token.text == r"\partial") != partial:
            c.error(("expected \\partial" if partial else "expected d") + " and a variable")
        c.next()
        c.open.append("derivative")
        variable = name(c) if c.token.kind == "letter" else factor(c)
        times: Any = 1
        if c.at("_"):
            variable = subscript(c, variable)
        if c.accept("^"):
            power = argument(c)
            times = power.value if isinstance(power, Number) else c.error("the order is a number", c.last)
        c.open.pop()
        variables += [variable] * times
    if len(variables) != order:
        c.error(f"the derivative is of order {order} above and {len(variables)} below", token)
    args: tuple[Node, ...] = ()
    if body is None:
        body = following(c)
    elif is_function(c, body) and c.at("("):
        args, given = arguments(c)
        args += given
    return Derivative(body, tuple(variables), partial, args, **c.span(token.start))


def following(c: Cursor) -> Node:
    """What an operator acts on: the bracket behind it, or what stands side by side."""
    if c.at("(", "["):
        return _alone(c, factor(c), "the derivative")
    if not starts_operand(c):
        c.error("there is nothing to differentiate here")
    return product(c)


def _alone(c: Cursor, body: Node, what: str) -> Node:
    """A bracket that is differentiated, with nothing behind it that could belong to it. Where nothing is bound yet, it may
    be a function: `\\nabla (f + g)(x)`."""
    if c.vocabulary == Vocabulary():
        return body
    if starts_operand(c) or c.at(r"\cdot", r"\times", "/", r"\odot"):
        c.error(f"{what} of the bracket alone, or of the product? Use brackets")
    return body


@operand(r"\nabla")
def gradient(c: Cursor) -> Node:
    """`\\nabla f(x)`, `\\nabla_\\theta L(\\theta)`, `\\nabla^2 f(x)`; it binds to one function value or bracket."""
    token, order, variable = c.next(), 1, None
    for _ in range(2):
        if c.accept("_"):
            variable = argument(c)
        elif c.accept("^"):
            power = argument(c)
            order = 2 if power == Number("2") else c.error(r"only \nabla and \nabla^2 are read")
    if c.phrase() is not None:
        c.error(r"\nabla needs a function, not a bound phrase", token)
    if c.token.kind == "letter":
        body: Node = name(c)
        while c.at("_"):
            body = subscript(c, body)
        if is_function(c, body) and c.at("("):
            body = application(c, body)
        elif isinstance(body, Name) and not is_function(c, body) and c.vocabulary != Vocabulary():
            if c.at("^") or starts_operand(c):  # the gradient of x alone says nothing
                c.error(rf"\nabla of {body.base} alone, or of all that follows? Use brackets", token)
    else:
        body = unbracketed(c) if not c.at("(", "[") else _alone(c, bracket(c), r"\nabla")
    return Gradient(body, order, variable, **c.span(token.start))
