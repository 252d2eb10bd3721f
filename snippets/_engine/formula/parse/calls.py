"""The functions of the language: `\\log x`, `\\det(A)`, `\\operatorname{vec}(A)`."""

from snippets._engine.formula.names import TABLE
from snippets._engine.formula.parse.arguments import argument, arguments
from snippets._engine.formula.parse.cursor import Cursor, Vocabulary
from snippets._engine.formula.parse.grammar import factor, starts_operand
from snippets._engine.formula.parse.operands import ACCENTS
from snippets._engine.formula.parse.registered import operand
from snippets._engine.formula.parse.tree import Call, Index, Matrix, Name, Node, Number, Power, Product

CALLED = {f.latex for f in TABLE if f.call and f.command}
NAMED = {f.name for f in TABLE if f.call and not f.command} | {"Re", "Im"}  # written \\operatorname{…}
SCALAR = {f.latex for f in TABLE if f.scalar}


@operand("<word>")
def word(c: Cursor) -> Node:
    """`\\text{loss}`, `\\operatorname{ReLU}`: a name of several letters, or a function of the language."""
    if c.token.text in NAMED and c.token.text not in c.vocabulary.names:
        return function(c)
    token = c.next()
    if not token.text.isidentifier():
        c.error(f"{token.text!r} is no name", token)
    return Name(token.text, start=token.start, end=token.end)


@operand(*CALLED)
def function(c: Cursor) -> Node:
    """`\\log x`, `\\log_2(x)`, `\\sin^2 x`, `\\max(a, b)`. Without brackets the argument is what stands side by side."""
    token, base, power = c.next(), None, None
    if c.accept("_"):
        base = argument(c)
    if c.accept("^"):
        power = argument(c)
        if not isinstance(power, Number) or token.text in (r"\max", r"\min"):
            c.error("write the power behind the brackets, an inverse by its name", token)
    if bracketed := c.at("(", "[", r"\{"):
        args, given = arguments(c)
        if given:
            c.error(r"\mid is not read in this function", token)
    else:
        args = (unbracketed(c),)
        if c.at("/"):
            c.error(f"{token.text} of the first factor, or of the quotient? Use brackets or \\frac", token)
    call = Call(token.text.removeprefix("\\"), args, base, **c.span(token.start))
    if bracketed and c.at("^") and not isinstance(args[0], (Name, Number, Index, Matrix)) and token.text in SCALAR:
        c.error(
            f"is the power inside or outside of {token.text}? Write {token.text}^n(…), or one more bracket", c.token
        )
    return Power(call, power, **c.span(token.start)) if power else call


def unbracketed(c: Cursor) -> Node:
    """An argument without brackets: what stands side by side, up to the next function, bracket or sign.

    A bracket behind it is refused, unless nothing is bound yet: p may turn out to be a function in `\\log p(x)`.
    """
    start, whole = c.token.start, c.at(r"\frac", r"\sqrt", r"\binom")
    factors = [factor(c)]
    plain = lambda: c.token.kind in ("number", "letter", "word") or c.at(r"\pi", r"\frac", r"\sqrt", *ACCENTS)
    while starts_operand(c) and plain():
        if whole or not isinstance(factors[-1], (Number, Name, Index)):
            c.error("where the argument of the function ends can be read in two ways; use brackets")
        factors.append(factor(c))
    if c.at("(", "[", "|", r"\|") and starts_operand(c) and c.vocabulary != Vocabulary():
        c.error("put the argument of the function in brackets")
    return factors[0] if len(factors) == 1 else Product(tuple(factors), **c.span(start))
