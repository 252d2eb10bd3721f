"""Bound variables: a formula in which one letter would be two variables, or one of two, is refused.

`\\int_{-\\infty}^{x} f(x) dx`, `\\sum_{i=1}^{i}`, `\\lim_{n \\to \\infty} a_n + b_n` (does the limit reach the
second term?), `\\sum_i a_i \\sum_i b_i`.
"""

from collections.abc import Iterable
from typing import NoReturn

from snippets._engine.formula.errors import fail
from snippets._engine.formula.parse.statements import Big, Chain, Chance, ForAll, Integral, Limit, Lines
from snippets._engine.formula.parse.tree import Builder, Index, Name, Node, Norm, Product, children

SIGNS = {Integral: "the integral", Limit: "the limit", Builder: "the set", Chance: r"\E", ForAll: r"\forall"}


def refuse_capture(tree: Node, latex: str) -> None:
    """Raises FormulaError where a bound variable is a limit of its own range, bound twice, or also free."""
    for statement in tree.items if isinstance(tree, Lines) else (tree,):
        free, bound = _names(statement, latex)
        for name in free & bound.keys():
            _fail(name, bound[name], f"stands outside of it, too: is that another {name}? Rename one of them", latex)


def _names(node: Node, latex: str) -> tuple[set[str], dict[str, Node]]:
    """The free names of a tree, and its bound ones with what binds them."""
    dummies, outside, inside = _binds(node)
    free, bound = _union(outside, latex)
    for name in dummies & free:
        _fail(name, node, "is a limit of its own range: rename one of the two", latex)
    inner_free, inner_bound = _union(inside, latex)
    for name in dummies & inner_bound.keys():
        _fail(name, inner_bound[name], "is bound around it already: rename one of the two", latex)
    if isinstance(node, Name):
        free.add(node.identifier)
    shared = isinstance(node, Chance)  # \E_X: the X of the formula around
    return free | inner_free - dummies, {**bound, **inner_bound, **({} if shared else dict.fromkeys(dummies, node))}


def _union(nodes: Iterable[Node], latex: str) -> tuple[set[str], dict[str, Node]]:
    free: set[str] = set()
    bound: dict[str, Node] = {}
    for node in nodes:
        names, inner = _names(node, latex)
        free |= names
        bound |= inner
    return free, bound


def _binds(node: Node) -> tuple[set[str], list[Node], list[Node]]:
    """The variables that a node binds, what stands outside of their reach, and inside."""
    if isinstance(node, Integral):
        return {node.variable.identifier}, [node.lower, node.upper], [node.body]
    if isinstance(node, Limit):
        return {node.variable.identifier}, [node.target], [node.body]
    if isinstance(node, (Big, ForAll)):
        if node.upper is not None:
            first = node.conditions[0]
            assert isinstance(first, Chain) and isinstance(first.terms[0], Name)  # `bounds` has seen to it
            name, low = first.terms[0], first.terms[1]
            return {name.identifier}, [low, node.upper], [node.body]
        found, outside, inside = set(), [], [node.body]
        for condition in node.conditions:
            names, around = running(condition)
            found |= names
            outside += around
            inside += [] if names else [condition]
        return found, outside, inside
    if isinstance(node, Builder):
        names, around = running(node.item)
        return names, around, [node.condition]
    if isinstance(node, Chance) and node.over is not None:
        names, around = running(node.over)
        return names, around, [*node.args, *node.given]
    if isinstance(node, Index) and isinstance(node.base, Name):  # x_1 is not x
        return set(), list(node.items), []
    return set(), list(children(node)), []


def running(condition: Node) -> tuple[set[str], list[Node]]:
    """The variables that a condition below a sign makes run, as far as its form tells, and what bounds them."""
    if isinstance(condition, Name):
        return {condition.identifier}, []
    if isinstance(condition, Product) and all(isinstance(f, Name) for f in condition.factors):
        return {f.identifier for f in condition.factors if isinstance(f, Name)}, []
    if isinstance(condition, Chain) and len(condition.ops) == 1:
        left, right = condition.terms
        left = left.body if isinstance(left, Norm) else left
        if isinstance(left, Name) and condition.ops[0] in (r"\in", r"\sim", r"\ne", "=", r"\le"):
            return {left.identifier}, [right]
    return set(), []


def _fail(name: str, node: Node, why: str, latex: str) -> NoReturn:
    sign = SIGNS.get(type(node)) or latex[node.start : node.end].split("_")[0].split("{")[0].strip() or "a sign"
    if name == "_i":
        name, sign = "the place that runs", "these dots"
    fail(f"{name} is bound by {sign} and {why}", latex, node.start, node.end)
