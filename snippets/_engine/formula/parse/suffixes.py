"""What can stand behind an operand: subscripts, superscripts, primes, factorials, arguments in brackets."""

from dataclasses import replace

from snippets._engine.formula.parse.arguments import argument, arguments
from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.grammar import total
from snippets._engine.formula.parse.registered import suffix
from snippets._engine.formula.parse.tree import (
    All,
    Apply,
    Binary,
    Index,
    Mark,
    Name,
    Node,
    Number,
    Power,
    Prime,
    Sample,
    Slice,
    Sum,
)

WORDS = {
    r"\max": "max",
    r"\min": "min",
    "*": "star",
    "+": "plus",
    "-": "minus",
    r"\star": "star",
    r"\top": "T",
    r"\infty": "inf",
}


def is_function(c: Cursor, node: Node) -> bool:
    """Whether the check bound this symbol to a function."""
    if isinstance(node, Prime):
        return True
    if isinstance(node, Binary):
        return node.op == r"\circ"
    if isinstance(node, Index) and node.identifier not in c.vocabulary.functions:
        return is_function(c, node.base)
    return getattr(node, "identifier", None) in c.vocabulary.functions


@suffix("(")
def application(c: Cursor, node: Node) -> Node:
    """`f(x)`, where f is bound to a function; otherwise the bracket is a factor, unless it reads `(x \\mid y)`."""
    if not (is_function(c, node) or isinstance(node, (Name, Index)) and _conditional(c)):
        return node
    args, given = arguments(c)
    return Apply(node, args + given, **c.span(node.start))


def _conditional(c: Cursor) -> bool:
    """Whether the bracket that opens here holds a `\\mid` or `;` of its own, as only arguments do."""
    depth = 0
    for token in c.tokens[c.place :]:
        depth += (token.text in ("(", "[", "{", r"\{")) - (token.text in (")", "]", "}", r"\}"))
        if depth == 0:
            return False
        if depth == 1 and token.text in (r"\mid", ";"):
            return True
    return False


@suffix("!")
def factorial(c: Cursor, node: Node) -> Node:
    token = c.next()
    if c.at("!"):
        c.error("n!! is the double factorial, or the factorial of n!; write (n!)! or the product", token)
    if isinstance(node, Power) and c.tokens[c.place - 2].text != ")":
        c.error("the factorial of the power, or of the exponent? Use brackets", token)
    return Mark(node, "!", **c.span(node.start))


@suffix("'")
def prime(c: Cursor, node: Node) -> Node:
    """The derivative of a bound function; of another name, a different name (`x_prime`)."""
    order = 0
    while c.accept("'"):
        order += 1
    if isinstance(node, Binary) and is_function(c, node):  # (f \circ g)'
        return Prime(node, Number(str(order)), **c.span(node.start))
    name = node.base if isinstance(node, Index) else node
    if not isinstance(name, Name):
        c.error("a prime needs a name before it", c.last)
    spelled = marked(name, *["prime"] * order)
    if is_function(c, node) and spelled.identifier not in c.vocabulary.names:
        return Prime(node, Number(str(order)), **c.span(node.start))
    return renamed(c, node, *["prime"] * order)


@suffix("^")
def superscript(c: Cursor, node: Node) -> Node:
    fraction = isinstance(node, Binary) and node.op == "/" and c.tokens[c.place - 1].text not in (")", "]")
    start, token = node.start, c.next()
    if fraction:
        c.error(r"a power of the fraction, or of its numerator? Write \left(\frac{a}{b}\right)^2", token)
    if c.accept(r"\top"):
        return Mark(node, "T", **c.span(start))
    if c.accept("*", r"\star"):
        return renamed(c, node, "star")
    if c.accept("+"):
        return Mark(node, "+", **c.span(start))
    if c.at("c") and "c" not in c.vocabulary.names and c.next():
        return Mark(node, "c", **c.span(start))
    if c.token.kind == "word":
        return renamed(c, node, c.next().text)
    if [c.ahead(n).text for n in range(4)] == ["{", "-", r"\top", "}"]:
        c.place += 4
        return Mark(node, "-T", **c.span(start))
    if c.at("{") and c.ahead().text == "(" and (found := sample(c, node)):
        return found
    exponent = argument(c)
    if is_function(c, node) and c.at("("):
        inverse = marked(node, "inv") if isinstance(node, Name) else None
        if inverse and exponent == Sum((-1,), (Number("1"),)) and inverse.identifier in c.vocabulary.functions:
            return replace(inverse, **c.span(start))
        c.error(
            "a power of a function can be read in two ways; write (f(x))^n, "
            "or bind f_inv for the inverse function f^{-1}",
            token,
        )
    return Power(node, exponent, **c.span(start))


def sample(c: Cursor, node: Node) -> Node | None:
    """`x^{(i)}`, or of a function its i-th derivative; None where the bracket is part of a power."""
    first = c.place
    c.place += 2
    index = total(c)
    if not (c.accept(")") and c.accept("}")):
        c.place = first
        return None
    if is_function(c, node):
        return Prime(node, index, **c.span(node.start))
    if isinstance(node, Index):  # x_j^{(i)} is entry j of sample i
        return Index(Sample(node.base, index, **c.span(node.start)), node.items, None, **c.span(node.start))
    return Sample(node, index, **c.span(node.start))


@suffix("_")
def subscript(c: Cursor, node: Node) -> Node:
    """An index, or part of a name: `x_i`, `A_{ij}`, `A_{:j}`, `\\lambda_{\\max}`, `x_{\\text{new}}`."""
    token = c.next()
    close = c.place + 1
    if c.at("{"):
        depth = 0
        for close in range(c.place, len(c.tokens)):
            depth += {"{": 1, "}": -1}.get(c.tokens[close].text, 0)
            if depth == 0:
                break
        close += 1
    inner = [t for t in c.tokens[c.place : close] if t.text not in ("{", "}", ",")]
    if not inner or inner[0].kind == "end":
        c.error("a subscript is missing", token)
    if any(t.kind == "word" for t in inner) or len(inner) == 1 and inner[0].text in WORDS:
        c.place = close
        return renamed(c, node, *(WORDS.get(t.text, t.text.replace(" ", "_")) for t in inner))
    identifier = None
    if isinstance(node, Name) and all(t.kind in ("letter", "number") for t in inner):
        joint = "" if all(len(t.text) == 1 or t.kind == "number" for t in inner) else "_"
        identifier = marked(node, joint.join(t.text for t in inner)).identifier
    return Index(node, indices(c), identifier, **c.span(node.start))


def indices(c: Cursor) -> tuple[Node, ...]:
    """The items of a subscript; `:` is a whole axis, `1:k` a part of one."""
    if not c.accept("{"):
        if c.accept(":"):
            return (All(),)
        return (argument(c),)
    c.open.append("_")
    items: list[Node] = []
    while True:
        if c.accept(":"):
            items.append(All(**c.span(c.last.start)))
        else:
            items.append(total(c))
            if c.accept(":"):  # A_{i:} or x_{1:k}
                if c.at("}"):
                    items.append(All(**c.span(c.last.start)))
                elif not c.at(","):
                    items[-1] = Slice(items[-1], total(c), **c.span(items[-1].start))
        if c.accept("}"):
            break
        if not c.accept(",") and not isinstance(items[-1], All):
            c.error(f"{c.found} is not read in a subscript")
    c.open.pop()
    return tuple(items)


def marked(name: Name, *marks: str) -> Name:
    return replace(name, marks=(*name.marks, *marks))


def renamed(c: Cursor, node: Node, *marks: str) -> Node:
    """The symbol with more marks on its name: `x_i^*` is entry i of `x_star`."""
    if isinstance(node, Index) and isinstance(node.base, Name):
        identifier = node.identifier and "_".join((node.identifier, *marks))
        return replace(node, base=marked(node.base, *marks), identifier=identifier, **c.span(node.start))
    if not isinstance(node, Name):
        c.error("this superscript or subscript is part of a name, and there is no name before it", c.last)
    return replace(marked(node, *marks), **c.span(node.start))
