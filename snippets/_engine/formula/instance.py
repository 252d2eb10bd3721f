"""Whether a relation is one that a labelled formula states: with other letters, or with other vectors in their place."""

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from snippets._engine.formula.parse.statements import Chain, ForAll, Lines, Logic
from snippets._engine.formula.parse.tree import Call, Index, Mark, Name, Node, Norm, Product, Sample, descendants
from snippets._engine.formula.sums import reads

TURNED = {"=": "=", "<": ">", ">": "<", r"\le": r"\ge", r"\ge": r"\le", r"\ne": r"\ne"}


def relations(latex: str) -> list[Chain] | None:
    """The single relations that a formula states; none where it states nothing, None where it is not read."""
    tree = reads(latex)
    return None if tree is None else list(_links(tree))


def asserted(latex: str) -> list[Chain]:
    """The single relations that a formula says are true: a side of `\\iff` is not one of them, nor a supposition."""
    tree = reads(latex)
    return [] if tree is None else list(_links(tree, asserted=True))


def _links(tree: Node, asserted: bool = False) -> Iterator[Chain]:
    if isinstance(tree, Lines):
        for item in tree.items:
            yield from _links(item, asserted)
    elif isinstance(tree, Logic):
        for item in () if asserted and tree.op != r"\land" else tree.terms:
            yield from _links(item, asserted)
    elif isinstance(tree, ForAll):
        yield from _links(tree.body, asserted)
    elif isinstance(tree, Chain):
        for a, op, b in zip(tree.terms, tree.ops, tree.terms[1:], strict=False):
            yield Chain((a, b), (op,), start=a.start, end=b.end)


def simple(node: Node) -> bool:
    """A name, with an index or a mark, its size or its length."""
    if isinstance(node, (Name, Index, Sample)):
        return True
    if isinstance(node, Call) and node.name == "abs" or isinstance(node, Norm):
        return simple(node.args[0] if isinstance(node, Call) else node.body)
    return isinstance(node, Mark) and simple(node.base)


@lru_cache(maxsize=4)
def executed(labelled: tuple[str, ...]) -> dict[str, tuple[Chain, ...]]:
    """Every relation that a labelled formula states, by its sign; equations both ways."""
    found: dict[str, list[Chain]] = {}
    for latex in labelled:
        for link in asserted(latex):
            if any(map(_loose, link.terms)):
                continue  # a definition: anything would be an instance of it
            op, turned = link.ops[0], Chain(link.terms[::-1], (TURNED.get(link.ops[0], link.ops[0]),))
            found.setdefault(op, []).append(link)
            if op in TURNED:
                found.setdefault(TURNED[op], []).append(turned)
    return {op: tuple(dict.fromkeys(links)) for op, links in found.items()}


def _loose(side: Node) -> bool:
    """A side that says nothing of its own: a name, or names side by side."""
    return simple(side) or isinstance(side, Product) and all(isinstance(n, (Name, Index, Sample)) for n in side.factors)


def is_executed(link: Chain, labelled: tuple[str, ...]) -> bool:
    """Whether it is a relation of a labelled formula, with other letters or other vectors and numbers in their place."""
    if all(map(_loose, link.terms)):
        return link in literal(labelled)
    if canonical(link) in same(labelled):
        return True
    return any(instance(known, link, {}) for known in executed(labelled).get(link.ops[0], ()))


def is_side(link: Chain, labelled: tuple[str, ...]) -> bool:
    """Whether it stands, letter by letter, on a side of an equivalence that a labelled formula states."""
    return link in sides(labelled)


@lru_cache(maxsize=4)
def sides(labelled: tuple[str, ...]) -> frozenset[Node]:
    """The sides of the equivalences that are executed, link by link."""
    trees = [tree for latex in labelled for tree in [reads(latex)] if tree is not None]
    equal = [n for tree in trees for n in descendants(tree) if isinstance(n, Logic) and n.op == r"\Leftrightarrow"]
    links = [link for n in equal for link in _links(n)]
    return frozenset((*links, *(Chain(link.terms[::-1], link.ops) for link in links if link.ops == ("=",))))


@lru_cache(maxsize=4)
def literal(labelled: tuple[str, ...]) -> frozenset[Node]:
    """The relations of labelled formulas that say nothing but by their letters, such as A = Q R; equations both ways."""
    links = [link for latex in labelled for link in asserted(latex) if all(map(_loose, link.terms))]
    return frozenset((*links, *(Chain(link.terms[::-1], link.ops) for link in links if link.ops == ("=",))))


@lru_cache(maxsize=4)
def same(labelled: tuple[str, ...]) -> frozenset[Node]:
    """Every relation that a labelled formula states, its names numbered; equations both ways."""
    links = [link for latex in labelled for link in asserted(latex) if not all(map(simple, link.terms))]
    turned = [Chain(link.terms[::-1], link.ops) for link in links if link.ops == ("=",)]
    return frozenset(canonical(link) for link in (*links, *turned))


def instance(pattern: Any, node: Any, bound: dict[str, Any]) -> bool:
    """Whether a tree is another with each name replaced by one thing throughout: a small letter by anything that is no
    matrix, a capital by a capital."""
    if isinstance(pattern, Name):
        if not isinstance(node, Node) or pattern.base[:1].isupper() and not simple(node):
            return False
        if not any(isinstance(n, Name) for n in descendants(node)):
            return False  # a number in the place of a name is a claim of its own
        if isinstance(node, Name) and node.base[:1].isupper() != pattern.base[:1].isupper():
            return False
        return bound.setdefault(pattern.identifier, node) == node
    if isinstance(pattern, tuple):
        return (
            isinstance(node, tuple)
            and len(pattern) == len(node)
            and all(map(instance, pattern, node, [bound] * len(node)))
        )
    if not isinstance(pattern, Node):
        return pattern == node
    if type(pattern) is not type(node):
        return False
    skipped = ("start", "end", "identifier")
    return all(
        instance(getattr(pattern, f.name), getattr(node, f.name), bound)
        for f in fields(pattern)
        if f.name not in skipped
    )


def canonical(link: Chain) -> Node:
    """A relation with its names numbered as they occur: the same for whatever letters."""
    return _renamed(link, {})


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_renamed(v, names) for v in value)
    if not isinstance(value, Node):
        return value
    if isinstance(value, Name):
        return replace(value, base=names.setdefault(value.base, f"n{len(names)}"))
    kept = {f.name: _renamed(getattr(value, f.name), names) for f in fields(value) if f.name not in ("start", "end")}
    return replace(value, **kept | ({"identifier": None} if isinstance(value, Index) else {}))
