"""What an operand can begin with: numbers, names, brackets, bars, roots, named functions."""

from snippets._engine.formula.parse.arguments import argument, arguments, listing
from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.grammar import factor, logic, total
from snippets._engine.formula.parse.registered import operand
from snippets._engine.formula.parse.statements import Dots
from snippets._engine.formula.parse.suffixes import renamed
from snippets._engine.formula.parse.tree import (
    Apply,
    Binary,
    Builder,
    Call,
    Fence,
    Index,
    Name,
    Node,
    Norm,
    Number,
    NumberSet,
)

ACCENTS = {r"\hat": "hat", r"\bar": "bar", r"\tilde": "tilde", r"\vec": "vec", r"\dot": "dot", r"\mathcal": "cal"}
PAIRS = {r"\lfloor": (r"\rfloor", "floor"), r"\lceil": (r"\rceil", "ceil")}


@operand("<number>")
def number(c: Cursor) -> Node:
    token = c.next()
    return Number(token.text, start=token.start, end=token.end)


@operand("<letter>", r"\pi", r"\infty")
def name(c: Cursor) -> Node:
    token = c.next()
    return Name(token.text.removeprefix("\\"), start=token.start, end=token.end)


@operand("<set>")
def number_set(c: Cursor) -> Node:
    """`\\mathbb{R}^{m \\times n}`"""
    token = c.next()
    sizes: tuple[Node, ...] = ()
    if token.text == "Q":
        c.error(r"every number of a computer is rational, so \in \mathbb{Q} cannot be checked", token)
    if token.text not in "RNZC":
        c.error(rf"\mathbb{{{token.text}}} is not read; R, N, Z and C are", token)
    if c.accept("^"):
        body = argument(c)
        sizes = _sizes(body)
    return NumberSet(token.text, sizes, **c.span(token.start))


def _sizes(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Binary) and node.op == r"\times":
        return _sizes(node.left) + _sizes(node.right)
    return (node,)


@operand(*ACCENTS, r"\mathbf")
def accented(c: Cursor) -> Node:
    """`\\hat\\theta`; bold type says nothing, but `\\mathbf{1}` is the vector of ones."""
    token = c.next()
    braced = c.accept("{")
    if c.at("1") and token.text == r"\mathbf":
        return indicator(c)
    inner = (
        factor(c)
        if braced
        else name(c)
        if c.token.kind in ("letter", "word")
        else accented(c)
        if c.at(*ACCENTS, r"\mathbf")
        else number(c)
        if c.at("0")
        else c.error("an accent needs a letter")
    )
    if braced:
        c.expect("}")
    if token.text == r"\mathbf":
        return inner
    return renamed(c, inner, ACCENTS[token.text])


@operand(r"\one")
def indicator(c: Cursor) -> Node:
    """`\\mathbf{1}\\{x > 0\\}`; without brackets, the name `ones`."""
    token = c.next()
    if c.at("[", r"\{", "("):
        return Call("indicator", arguments(c)[0], **c.span(token.start))
    if c.at("{"):
        c.error(r"braces print nothing: a factor, or the set of an indicator; write \mathbf{1}\{x \in A\}", token)
    if c.at("_"):
        c.error(r"1_n is n ones, entry n, or the indicator of a set; write \mathbf{1} or \mathbf{1}[x \in A]", token)
    return Name("ones", **c.span(token.start))


@operand("(", "[")
def bracket(c: Cursor) -> Node:
    """A value in brackets, a tuple (a column) or an interval."""
    opening = c.next()
    c.open.append(opening.text)
    items = listing(c, ")", "]")
    c.open.pop()
    closing = c.token
    if not c.accept(")", "]"):
        c.error(f"{opening.text} is never closed", opening)
    plain = closing.text == {"(": ")", "[": "]"}[opening.text]
    if len(items) == 1 and plain and not getattr(items[0], "op", "") == "list":
        return items[0]
    if not items or len(items) == 1 and not plain:
        c.error("these brackets hold no pair of bounds and no value", opening)
    return Fence(opening.text, items, closing.text, **c.span(opening.start))


@operand(r"\{")
def braces(c: Cursor) -> Node:
    """`\\{a, b\\}` or `\\{x \\in S : condition\\}`"""
    opening = c.next()
    c.open.append(r"\{")
    items = listing(c, r"\}", ":", r"\mid")
    built = None
    if c.accept(":", r"\mid"):
        if len(items) != 1:
            c.error("one item before the condition of a set", opening)
        built = Builder(items[0], logic(c), **c.span(opening.start))
    c.open.pop()
    c.expect(r"\}", r"to close \{")
    return built or Fence(r"\{", items, r"\}", **c.span(opening.start))


@operand(r"\emptyset")
def empty(c: Cursor) -> Node:
    token = c.next()
    return Fence(r"\{", (), r"\}", start=token.start, end=token.end)


@operand("{")
def group(c: Cursor) -> Node:
    """Braces that print nothing may only stand around what needs no brackets."""
    token, signed = c.token, c.ahead().text in ("+", "-", "(", "[")
    alone = c.last.text == "{" and c.place > 0
    node = argument(c)
    if alone and c.at("}"):
        return node
    closed = c.tokens[c.place - 2].text in (")", "]", r"\}", "|", r"\|")
    if signed or not (
        isinstance(node, (Number, Name, Index)) or closed and isinstance(node, (Call, Fence, Norm, Apply))
    ):
        c.error("these braces are not printed; write brackets", token)
    return node


@operand("|", r"\|")
def bars(c: Cursor) -> Node:
    """`|x|`, `\\|x\\|_p`"""
    opening = c.next()
    if opening.side == "close":
        c.error("this bar opens nothing", opening)
    c.open.append(opening.text)
    body = total(c)
    c.open.pop()
    if not c.at(opening.text):
        c.error(rf"{opening.text} is never closed (a condition is written with \mid)", opening)
    c.next()
    if opening.text == "|":
        return Call("abs", (body,), **c.span(opening.start))
    kind = None
    if c.accept("_"):
        kind = Name("star") if c.accept("*") else argument(c)
    return Norm(body, kind, **c.span(opening.start))


@operand(*PAIRS)
def rounded(c: Cursor) -> Node:
    opening = c.next()
    closing, kind = PAIRS[opening.text]
    c.open.append(opening.text)
    body = total(c)
    c.open.pop()
    c.expect(closing)
    return Call(kind, (body,), **c.span(opening.start))


@operand(r"\binom")
def binomial(c: Cursor) -> Node:
    token = c.next()
    return Call("binom", (argument(c), argument(c)), **c.span(token.start))


@operand(r"\sqrt")
def root(c: Cursor) -> Node:
    token, degree = c.next(), None
    if c.accept("["):
        c.open.append("[")
        degree = total(c)
        c.open.pop()
        c.expect("]")
    return Call("sqrt", (argument(c),), degree, **c.span(token.start))


@operand(r"\dots")
def dots(c: Cursor) -> Node:
    token = c.next()
    return Dots(start=token.start, end=token.end)
