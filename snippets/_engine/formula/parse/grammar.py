"""The grammar from one statement down to its factors, as a precedence (Pratt) parser.

From loose to tight: logic, relations, sums, explicit products (`\\cdot`, `/`, `\\odot` …),
factors side by side, suffixes. What an operand can begin with is registered in OPERANDS by
`operands.py` and `operators.py`, what can follow one in SUFFIXES by `suffixes.py`.
"""

from dataclasses import replace

from snippets._engine.formula.parse import dots
from snippets._engine.formula.parse.cursor import Cursor, Vocabulary
from snippets._engine.formula.parse.registered import OPERANDS, SUFFIXES
from snippets._engine.formula.parse.spelling import RELATIONS
from snippets._engine.formula.parse.statements import Chain, Dots, Logic
from snippets._engine.formula.parse.tokens import Token
from snippets._engine.formula.parse.tree import Binary, Name, Node, Number, Phrase, Product, Sample, Sum

PRODUCTS = {r"\cdot", r"\times", "/", r"\odot", r"\otimes", r"\circ", r"\cap", r"\cup", r"\setminus"}
LOGIC = (r"\Leftrightarrow", r"\Rightarrow", r"\lor", r"\land")  # loosest first
BRACKETED = {r"\odot", r"\otimes", r"\circ", r"\cap", r"\cup", r"\setminus"}  # never mixed without brackets
PROSE = ("and", "or", "if", "otherwise", "else", "for", "where", "when", "with")


def logic(c: Cursor, level: int = 0) -> Node:
    if level == len(LOGIC):
        if sign := c.accept(r"\neg"):
            negated = Logic(r"\neg", (factor(c),), **c.span(sign.start))
            if c.at(*PRODUCTS, *RELATIONS - set(LOGIC), "+", "-") or starts_operand(c):
                c.error(
                    rf"\neg of {c.latex[c.last.start : c.last.end]} alone, or of all that follows? Use brackets", sign
                )
            return negated
        return chain(c)
    start = c.token.start
    begins, terms = [start], [logic(c, level + 1)]
    while sign := c.accept(LOGIC[level]):
        begins.append(c.token.start)
        terms.append(logic(c, level + 1))
        tighter = LOGIC[level + 1] if level in (0, 2) else ""
        if any(isinstance(t, Logic) and t.op == tighter and t.start == b for t, b in zip(terms, begins)):
            c.error(f"{sign.text} beside {tighter}: which comes first? Use brackets", sign)
    if len(terms) == 1:
        return terms[0]
    if LOGIC[level] == r"\Rightarrow" and len(terms) > 2:
        c.error(r"one \implies a statement")
    return Logic(LOGIC[level], tuple(terms), **c.span(start))


def chain(c: Cursor) -> Node:
    """`a = b \\le c`"""
    start, terms, ops = c.token.start, [total(c)], []
    while c.at(*RELATIONS) and not c.at(*LOGIC):
        ops.append(c.next().text)
        if ops[-1] == r"\leftarrow":  # an update: the left side is the new value
            new = terms[-1]
            if not isinstance(new, Name):
                c.error(r"a name stands on the left of \leftarrow", c.last)
            terms[-1] = replace(new, marks=(*new.marks, "next"))
        terms.append(total(c))
    if ops.count(r"\ne") > 1:
        c.error(r"a \ne b \ne c: is a = c allowed? State each pair", c.last)
    if not ops:
        return terms[0]
    if any(isinstance(t, Dots) for t in terms):
        return dots.unfold_chain(c, terms, ops, c.span(start))
    return Chain(tuple(terms), tuple(ops), **c.span(start))


def total(c: Cursor) -> Node:
    """Terms with + and −."""
    start, signs, terms = c.token.start, [], []
    sign = c.accept("+", "-")
    while True:
        signs.append(-1 if sign and sign.text == "-" else 1)
        terms.append(product(c))
        sign = c.accept("+", "-")
        if not sign:
            break
    if any(isinstance(t, Dots) for t in terms) and len(terms) > 1:
        return dots.unfold_sum(c, signs, terms, c.span(start))
    return terms[0] if signs == [1] else Sum(tuple(signs), tuple(terms), **c.span(start))


def product(c: Cursor) -> Node:
    """Explicit products, from left to right."""
    start, left, ops = c.token.start, side_by_side(c), []
    if c.at(r"\odot", r"\otimes"):
        _single(c, left, start, c.token)
    while c.at(*PRODUCTS):
        op, begin = c.next(), c.token.start
        ops.append(op)
        right = factor(c) if op.text == "/" else side_by_side(c)
        while op.text == "/" and c.vocabulary == Vocabulary() and c.at("("):  # b may turn out to be a function
            right = Product((right, factor(c)), **c.span(right.start))
        if op.text == "/" and (starts_operand(c) or c.at(*PRODUCTS)):
            c.error(r"a/b c is (a/b) c or a/(b c); write \frac or brackets", op)
        if op.text in (r"\odot", r"\otimes"):
            _single(c, right, begin, op)
        kinds = {o.text for o in ops}
        if len(kinds) > 1 and kinds & BRACKETED or len(ops) > 1 and op.text == r"\setminus":
            c.error(f"{ops[-2].text} and {op.text} side by side: which comes first? Use brackets", op)
        left = Binary(op.text, left, right, **c.span(start))
    return left


def _single(c: Cursor, side: Node, begin: int, op: Token) -> None:
    """Beside `\\odot` stands one factor, apart from a number before it."""
    if c.vocabulary == Vocabulary():  # f(x) looks like a product where f is not known
        return
    if isinstance(side, Product) and side.start == begin and not all(isinstance(f, Number) for f in side.factors[:-1]):
        c.error(f"a b {op.text} c is (a b) {op.text} c or a (b {op.text} c); use brackets", op)


def side_by_side(c: Cursor) -> Node:
    start, factors = c.token.start, [factor(c)]
    bars, barred = (c.last, factors[0]) if c.last.text in ("|", r"\|") else (None, None)
    while starts_operand(c):
        if c.token.kind == "number" and not isinstance(factors[-1], Dots) and c.open[-1:] != ["_"]:
            c.error(r"a number behind a factor; write \cdot between them")
        opening = c.token
        factors.append(factor(c))
        if opening.text == r"\frac" and isinstance(factors[-2], Number) and _is_fraction(factors[-1]):
            c.error(r"a product, or a mixed number? Write \cdot between them, or one fraction", opening)
        if bars and opening.text == bars.text and not (opening.side or bars.side) and factors[-2] is not barred:
            c.error(r"|a| b |c| can be read as |a |b| c|; write \left| and \right|", opening)
        if c.last.text in ("|", r"\|"):
            bars, barred = c.last, factors[-1]
    if any(isinstance(f, Dots) for f in factors) and len(factors) > 1:
        return dots.unfold_product(c, factors, c.span(start))
    return factors[0] if len(factors) == 1 else Product(tuple(factors), **c.span(start))


def _is_fraction(node: Node) -> bool:
    """`\\frac{1}{2}` of two numbers, which stands behind a third for their sum in school books."""
    return isinstance(node, Binary) and isinstance(node.left, Number) and isinstance(node.right, Number)


def starts_operand(c: Cursor) -> bool:
    token = c.token
    if token.text in ("|", r"\|"):
        return not c.bar_closes()
    if differential(c):
        return False
    if token.kind == "word":
        return token.text not in PROSE and " " not in token.text
    return token.kind in ("number", "letter", "set", "begin") or token.kind != "end" and token.text in OPERANDS


def differential(c: Cursor) -> bool:
    """Whether the `d` of `dx` stands here and belongs to an integral around."""
    return c.open[-1:] == ["integral"] and c.token.text == "d" and c.ahead().kind == "letter"


def factor(c: Cursor) -> Node:
    """An operand with its suffixes."""
    start, key = c.token.start, c.phrase()
    if key is not None:
        node: Node = Phrase(key, **c.span(start))
    else:
        if not starts_operand(c):
            c.error(f"expected a value, found {c.found}")
        read = OPERANDS.get(c.token.text) if c.token.kind not in ("word", "set") else None
        read = read or OPERANDS.get(f"<{c.token.kind}>")
        if read is None:
            c.error(f"{c.found} is not in the notation that is read here")
        node = read(c)
    raised = False
    while c.token.kind == "mark" and c.token.text in SUFFIXES:
        mark = c.token
        if raised and mark.text in ("^", "_"):
            c.error("brackets are missing: a second superscript, or an index behind one")
        new = SUFFIXES[mark.text](c, node)
        if new is node:
            break
        raised, node = mark.text == "^" and not isinstance(new, (Name, Sample)), new
    return node
