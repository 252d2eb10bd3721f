"""Operands that bind a variable or act on what follows: sums, integrals, derivatives, limits, expectations."""

from typing import Any

from snippets._engine.formula.parse.arguments import argument, arguments, listing
from snippets._engine.formula.parse.calls import CALLED, function
from snippets._engine.formula.parse.capture import running
from snippets._engine.formula.parse.cursor import Cursor, Vocabulary
from snippets._engine.formula.parse.grammar import differential, factor, logic, product, total
from snippets._engine.formula.parse.operands import name
from snippets._engine.formula.parse.registered import operand
from snippets._engine.formula.parse.statements import At, Big, BigO, Chain, Chance, ForAll, Integral, Limit
from snippets._engine.formula.parse.suffixes import subscript
from snippets._engine.formula.parse.tokens import Token
from snippets._engine.formula.parse.tree import Binary, Name, Node, Number, Phrase, Product, descendants

EXTREMES = (r"\max", r"\min", r"\argmax", r"\argmin")
BIG = {r"\sum": "sum", r"\prod": "prod", r"\bigcup": r"\cup", r"\bigcap": r"\cap"}


@operand(*BIG)
def big(c: Cursor) -> Node:
    """`\\sum_{i=1}^n`: what follows belongs to it up to the next + or − or relation."""
    token = c.next()
    conditions, upper = bounds(c)
    begin, body = c.token.start, product(c)
    if token.text == r"\prod":
        _ends(c, token, conditions, body, begin)
    return Big(BIG[token.text], conditions, upper, body, **c.span(token.start))


def _ends(c: Cursor, token: Token, conditions: tuple[Node, ...], body: Node, begin: int) -> None:
    """Where the reach of a `\\prod` or a `\\max` matters, each factor behind the first holds its variable."""
    if body.start != begin or not isinstance(body, (Product, Binary)):
        return
    if isinstance(body, Binary) and body.left.start != begin:  # a \frac
        return
    parts = body.factors[1:] if isinstance(body, Product) else (body.right,)
    names = set().union(
        *(running(n)[0] or {m.identifier for m in descendants(n) if isinstance(m, Name)} for n in conditions)
    )
    open_ended = c.vocabulary == Vocabulary()  # a name may turn out to be a function of the variable
    for part in parts:
        below = list(descendants(part))
        if (
            any(isinstance(n, Big) for n in below[:1])
            or getattr(body, "op", "") == "/"
            or not open_ended
            and not any(isinstance(n, Phrase) or isinstance(n, Name) and n.identifier in names for n in below)
        ):
            c.error(rf"where this {token.text} ends can be read in two ways; use brackets", token)


def bounds(c: Cursor) -> tuple[tuple[Node, ...], Node | None]:
    """`_{i=1}^{n}`, `_{i \\in S}`, `_{i < j}`, in either order."""
    conditions: tuple[Node, ...] = ()
    upper = None
    for _ in range(2):
        if not conditions and c.accept("_"):
            conditions = scope(c)
        elif upper is None and c.accept("^"):
            upper = argument(c)
    if not conditions:
        c.error("the variable is missing: write it below the sign", c.last)
    first = conditions[0]
    if upper is not None and not (
        len(conditions) == 1 and isinstance(first, Chain) and first.ops == ("=",) and isinstance(first.terms[0], Name)
    ):
        c.error("an upper bound needs a variable = lower bound below")
    return conditions, upper


def scope(c: Cursor) -> tuple[Node, ...]:
    if not c.accept("{"):
        return (argument(c),)
    c.open.append("{")
    conditions = listing(c, "}")
    c.open.pop()
    c.expect("}")
    return conditions


@operand(*EXTREMES)
def extreme(c: Cursor) -> Node:
    """`\\max_i x_i`, `\\argmin_\\theta L(\\theta)`; without a subscript, the largest of its arguments."""
    token = c.token
    if c.ahead().text != "_":
        if token.text in CALLED:
            return function(c)
        c.error(f"{token.text} needs its variable: {token.text}_x")
    c.next()
    conditions, _ = bounds(c)
    begin, body = c.token.start, product(c)
    _ends(c, token, conditions, body, begin)
    return Big(token.text[1:], conditions, None, body, **c.span(token.start))


@operand(r"\forall")
def quantifier(c: Cursor) -> Node:
    """`\\forall k \\in S: a_k = b_k`"""
    token = c.next()
    conditions = listing(c, ":", r"\qquad")
    if not c.accept(":", r"\qquad"):
        c.error("expected : behind the variable")
    return ForAll(conditions, None, logic(c), **c.span(token.start))


@operand(r"\int")
def integral(c: Cursor) -> Node:
    """`\\int_a^b f(x) \\, dx`"""
    token, lower, upper = c.next(), None, None
    for _ in range(2):
        if lower is None and c.accept("_"):
            lower = argument(c)
        elif upper is None and c.accept("^"):
            upper = argument(c)
    if lower is None or upper is None:
        c.error("an integral needs both bounds", token)
    c.open.append("integral")
    body = Number("1") if differential(c) else total(c)
    if not differential(c):
        c.error("the variable of the integral is missing: end it with dx", token)
    c.open.pop()
    c.next()
    variable: Any = name(c)
    if c.at("_"):
        variable = subscript(c, variable)
    return Integral(variable, lower, upper, body, **c.span(token.start))


@operand(r"\left.")
def at(c: Cursor) -> Node:
    """`\\left. f'(x) \\right|_{x = a}`"""
    token = c.next()
    c.open.append("|")
    body = total(c)
    c.open.pop()
    if not (c.at("|") and c.token.side == "close"):
        c.error(r"\left. is closed by \right|", token)
    c.next()
    c.expect("_", "behind the bar")
    conditions = scope(c)
    if not all(isinstance(n, Chain) and n.ops == ("=",) and isinstance(n.terms[0], Name) for n in conditions):
        c.error("behind the bar stands x = a", token)
    if c.at("^"):
        c.error(r"\right|_a^b is the difference of the values at b and a, or a power; write both values", token)
    return At(body, conditions, **c.span(token.start))


@operand(r"\lim")
def limit(c: Cursor) -> Node:
    """`\\lim_{h \\to 0}`, `\\lim_{h \\to 0^+}`; it reaches up to the next + or − or relation."""
    token = c.next()
    c.expect("_")
    c.expect("{")
    variable = factor(c)
    if not isinstance(variable, Name):
        c.error(r"the limit needs a variable: \lim_{h \to 0}", token)
    c.expect(r"\to")
    side = ""
    target = total_target(c)
    if c.accept("^"):
        side = c.next().text
    c.expect("}")
    return Limit(variable, target, product(c), side, **c.span(token.start))


def total_target(c: Cursor) -> Node:
    """The point of a limit; `0^+` is a side, not a power."""
    if c.token.kind in ("number", "letter") and c.ahead().text == "^" and c.ahead(2).text in ("+", "-"):
        return argument(c)
    return total(c)


@operand(r"\E", r"\Var", r"\Cov", "P")
def chance(c: Cursor) -> Node:
    """`\\E[g(X)]`, `\\Var(X \\mid Y = y)`, `P(a < X \\le b)`; a bound `P` is a name like any other."""
    token = c.token
    if token.text == "P" and ("P" in c.vocabulary.names or c.ahead().text != "("):
        return name(c)
    c.next()
    over = argument(c) if c.accept("_") else None
    if not c.at("(", "[", r"\{"):
        c.error(f"put what {token.text} is taken of in brackets", token)
    args, given = arguments(c)
    wanted = {r"\Cov": 2, r"\E": 1, r"\Var": 1}.get(token.text)
    if wanted and len(args) != wanted:
        c.error(f"{token.text} takes {wanted} argument{'s' if wanted > 1 else ''}", token)
    return Chance(token.text.removeprefix("\\"), args, given, over, **c.span(token.start))


@operand("O")
def order(c: Cursor) -> Node:
    """`O(h^2)`, unless O is bound."""
    if "O" in c.vocabulary.names or c.ahead().text != "(":
        return name(c)
    token = c.next()
    args, _ = arguments(c)
    return BigO(args[0], **c.span(token.start))
