"""What `\\dots` stands for: the terms around it are compared, and only a plain pattern is accepted.

`a_1 b_1 + a_2 b_2 + \\dots + a_n b_n`: the first two terms may differ only in one number k and k + 1,
the last only there, too. Then the dots are a sum over that place from 1 to n.
"""

from dataclasses import fields, replace

from snippets._engine.formula.parse.cursor import Cursor
from snippets._engine.formula.parse.statements import Big, Chain, Dots, ForAll, Lines
from snippets._engine.formula.parse.tree import Index, Name, Node, Number, Part, Product, Sum

HOLE = Name("_i")
HELP = r"write the first two terms and the last one alike, or use \sum, \prod or \forall"


def unfold_sum(c: Cursor, signs: list[int], terms: list[Node], span: dict) -> Node:
    at, used, big = _find(c, terms, "sum", span)
    if any(s < 0 for s in signs[at - used : at + 2]):
        c.error(f"dots between + signs only; {HELP}")
    signs[at - used : at + 2], terms[at - used : at + 2] = [1], [big]
    return big if len(terms) == 1 else Sum(tuple(signs), tuple(terms), **span)


def unfold_product(c: Cursor, factors: list[Node], span: dict) -> Node:
    at, used, big = _find(c, factors, "prod", span)
    factors[at - used : at + 2] = [big]
    return big if len(factors) == 1 else Product(tuple(factors), **span)


def unfold_list(c: Cursor, items: list[Node]) -> tuple[Node, ...]:
    """`x_1, \\dots, x_n`; `i = 1, \\dots, n` becomes `i \\in \\{1, \\dots, n\\}`."""
    if not any(isinstance(item, Dots) for item in items):
        return tuple(items)
    name, head = None, items[0]
    if isinstance(head, Chain) and head.ops == ("=",):
        name, items = head.terms[0], [head.terms[1], *items[1:]]
    span = {"start": items[0].start, "end": items[-1].end}
    at, used, big = _find(c, items, "list", span)
    items[at - used : at + 2] = [big]
    if name is None:
        return tuple(items)
    if len(items) > 1:
        c.error(f"this list of values is not read; {HELP}")
    return (Chain((name, big), (r"\in",), **span),)


def unfold_chain(c: Cursor, terms: list[Node], ops: list[str], span: dict) -> Node:
    """`s_1 \\ge s_2 \\ge \\dots \\ge s_r \\ge 0`: each consecutive pair, then what stands around."""
    at, used, big = _find(c, terms, "list", span)
    if len(set(ops[at - used : at + 1])) != 1:
        c.error(f"one relation on both sides of the dots; {HELP}")
    following = _fill(big.body, Sum((1, 1), (HOLE, Number("1"))))
    assert big.upper is not None  # a run of dots has a last term
    last = Sum((1, -1), (big.upper, Number("1")))
    steps: list[Node] = [ForAll(big.conditions, last, Chain((big.body, following), (ops[at],), **span), **span)]
    if at - used:
        steps.insert(0, Chain(tuple(terms[: at - used + 1]), tuple(ops[: at - used]), **span))
    if terms[at + 2 :]:
        steps.append(Chain(tuple(terms[at + 1 :]), tuple(ops[at + 1 :]), **span))
    return Lines(tuple(steps), **span)


def _find(c: Cursor, terms: list[Node], op: str, span: dict) -> tuple[int, int, Big]:
    """Where the dots are, how many terms before them the pattern takes, and the pattern."""
    places = [i for i, t in enumerate(terms) if isinstance(t, Dots)]
    at = places[0]
    if len(places) > 1 or at == 0 or at == len(terms) - 1:
        c.error(f"dots stand once, between terms; {HELP}")
    used = min(at, 2)
    first, last = terms[at - used], terms[at + 1]
    ends: list[tuple[Node, Node]] = []
    body = _unify(first, terms[at - 1] if used == 2 else None, last, ends)
    if body is None or not ends or any(e != ends[0] for e in ends):
        c.error(f"these dots follow no pattern that is read here; {HELP}")
    begin = Chain((HOLE, ends[0][0]), ("=",), **span)
    return at, used, Big(op, (begin,), ends[0][1], body, **span)


def _unify(first: Part, second: Part, last: Part, ends: list) -> Part:
    """The common shape with HOLE where the terms differ; None where there is none."""
    if first == last and (second is None or second == first):
        return first
    same = type(first) is type(last) and (second is None or type(second) is type(first))
    if isinstance(first, tuple) and same and len(first) == len(last) and (second is None or len(second) == len(first)):
        parts = [
            _unify(a, second[i] if second is not None else None, b, ends) for i, (a, b) in enumerate(zip(first, last))
        ]
        return None if any(p is None for p in parts) else tuple(parts)
    if not isinstance(first, Node):
        return None
    if (
        isinstance(first, Number)
        and (second is None or second == Number(str(int(first.value) + 1)))
        or second == Sum((1, 1), (first, Number("1")))
    ):
        ends.append((first, last))
        return replace(HOLE, start=first.start, end=first.end)
    if not same or isinstance(first, (Name, Number)):
        return None
    if isinstance(first, Index):  # x_1 and x_n: the whole spelling differs, the parts decide
        first, last = replace(first, identifier=None), replace(last, identifier=None)
        second = second and replace(second, identifier=None)
    changed = {}
    for f in fields(first):
        if f.name in ("start", "end"):
            continue
        a, z = getattr(first, f.name), getattr(last, f.name)
        b = getattr(second, f.name) if second is not None else None
        part = a if a is None and z is None and b is None else _unify(a, b, z, ends)
        if part is None and a is not None:
            return None
        changed[f.name] = part
    return replace(first, **changed)


def _fill(node: Part, value: Node) -> Part:
    """The tree with HOLE replaced."""
    if node == HOLE:
        return value
    if isinstance(node, tuple):
        return tuple(_fill(n, value) for n in node)
    if not isinstance(node, Node):
        return node
    return replace(
        node, **{f.name: _fill(getattr(node, f.name), value) for f in fields(node) if f.name not in ("start", "end")}
    )
