"""Every relation in an inline formula: executed, a sum, a definition, a value, a condition or a range; any other is a fact
that nothing holds.

What a relation is shows in its form and in the word that leads to it: "let", "write" and "call" define; "if", "for"
and "where" state what is supposed; an order between a name and a number, or a set on the right, is a range.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache
from typing import Any

from snippets._engine.formula.parse.statements import Chain, ForAll, Lines, Logic
from snippets._engine.formula.parse.tree import (
    Apply,
    Call,
    Fence,
    Index,
    Mark,
    Matrix,
    Name,
    Node,
    Norm,
    NumberSet,
    Product,
    Sample,
    descendants,
)
from snippets._engine.formula.sums import numeric, reads, sums
from snippets._engine.page.kept import Kept, fingerprint
from snippets._engine.place import ENGINE
from snippets._engine.read.book import Page, Problem
from snippets._engine.read.page_tokens import Formula
from snippets._engine.read.prose import TASKS, boxes

ORDER = {"<", ">", r"\le", r"\ge", r"\ne"}
RANGE = {r"\in", r"\notin", r"\subseteq", r"\sim", r"\to", r"\leftarrow", ":="}
INDEX = re.compile(r"[a-zA-Z](?:, [a-zA-Z])*\s*=\s*[-\w]+(?:[+-]\d)?(?:, \d+)*, *\\[cl]?dots(?:, *[\w+\-{}^ ]+)?")
DEFINES = r"let|write|writes|written|call|called|calls|set|sets|put|define|denote|take|choose|name|start|say|abbreviate"
SUPPOSES = (
    r"if|when|where|whenever|unless|for|with|every|any|all|suppose|assume|given|provided|until|while|at|from|only if|"
    r"needs?|requires?|assumes?|means|case|condition|hypothesis|allows?|exclude[sd]?|without|below|above|than|once|"
    r"solves?|equations?|says|substitute|satisf\w+|hint|boundary|asks"
)
LEAD = re.compile(rf"\b(?:(?P<defines>{DEFINES})|(?P<supposes>{SUPPOSES}))\b(?P<between>[^.;:()]*)$", re.IGNORECASE)
# What comes behind a supposition and its comma, or behind these words, is stated.
CONSEQUENCE = re.compile(
    r"\b(?:then|so|hence|thus|therefore|since|because|gives?|get|gets|leads?|becomes?|equals?|which)\b"
    r"|\b(?:is|are)\s*$|[^\s◆,][^,]*◆?[^,]*,\s*$",
    re.IGNORECASE,
)
STATES = {
    "executed": "evaluated by the tests",
    "tried": "tried on values: identities, and what follows from values in the text",
    "sum": "sums that are done",
    "value": "values",
    "definition": "definitions",
    "condition": "suppositions, and equations to solve",
    "range": "ranges, shapes and domains",
    "task": "data of exercises",
    "unchecked": "held by nothing",
}
SECTION = re.compile(r"^#{2,4} |^[ \t]*/// (?:exercise|question|theorem|trap|proof)", re.MULTILINE)


@dataclass(frozen=True)
class Fact:
    """An inline formula with a relation, and how it is held."""

    token: Formula
    state: str
    stated: tuple[tuple[str, str], ...] = ()  # the values that the text has given to names before it


def facts(page: Page, labelled: tuple[str, ...], kept: Kept) -> list[Fact]:
    """The relations of the page's inline formulas; `labelled` are the formulas of the book that the tests execute."""
    found = []
    for fact in local(page):
        latex = fact.token.latex
        links = relations(latex) or []
        if fact.state == "unchecked" and links:
            if all(canonical(link) in executed(labelled) or _plain(link) for link in links):
                fact = replace(fact, state="executed")
            elif _tried(latex, fact.stated, kept):
                fact = replace(fact, state="tried")
        found.append(fact)
    return found


@lru_cache(maxsize=256)  # a preview asks again for every page after each edit
def local(page: Page) -> tuple[Fact, ...]:
    """What the forms of the formulas and the words before them tell."""
    named: set[Node] = set()
    stated: dict[str, str] = {}
    found = []
    nested, starts = boxes(page.body), [m.start() for m in SECTION.finditer(page.body)]
    for token in page.tokens:
        if not isinstance(token, Formula):
            continue
        while starts and starts[0] <= token.start:  # a name may be given anew
            starts.pop(0)
            named, stated = set(), {}
        links = relations(token.latex)
        if token.label or token.display:
            if token.label and not token.display:
                found.append(Fact(token, "executed"))
        elif links or links is None and INDEX.fullmatch(token.latex):
            state = _state(page, token, links, named)
            if state == "unchecked" and any(a <= token.start < b and kind in TASKS for a, b, kind in nested):
                state = "task"
            found.append(Fact(token, state, tuple(sorted(stated.items()))))
            stated |= _values(token.latex, links or [])
        named |= {link.terms[0] for link in links or () if link.ops[0] in ("=", ":=")}
    return tuple(found)


def _values(latex: str, links: list[Chain]) -> dict[str, str]:
    """The names that a formula gives a value in numbers, and that value as written."""
    return {
        left.identifier: latex[right.start : right.end]
        for left, right in (link.terms for link in links if link.ops == ("=",))
        if isinstance(left, (Name, Index)) and left.identifier and numeric(right)
    }


def _tried(latex: str, stated: tuple[tuple[str, str], ...], kept: Kept) -> bool:
    """Whether it is an identity, or follows from values that the text has stated before it; the answer is kept."""
    values = {name: value for name, value in stated if re.search(rf"(?<![A-Za-z]){re.escape(_letter(name))}", latex)}
    key = fingerprint(latex, values, evaluator())
    if (known := kept.load("fact", key)) is None:
        from snippets._engine.formula.identity import follows, identity

        known = identity(latex) or bool(values) and follows(latex, values)
        kept.keep("fact", key, known)
    return known


def _letter(name: str) -> str:
    return name.partition("_")[0]


@cache
def evaluator() -> str:
    """The fingerprint of all that gives a formula its value."""
    return fingerprint([f.read_text(encoding="utf-8") for f in sorted((ENGINE / "formula").rglob("*.py"))])


def relations(latex: str) -> list[Chain] | None:
    """The single relations that a formula states; none where it states nothing, None where it is not read."""
    tree = reads(latex)
    return None if tree is None else list(_links(tree))


def _links(tree: Node) -> Iterator[Chain]:
    if isinstance(tree, Lines):
        for item in tree.items:
            yield from _links(item)
    elif isinstance(tree, Logic):
        for item in tree.terms:
            yield from _links(item)
    elif isinstance(tree, ForAll):
        yield from _links(tree.body)
    elif isinstance(tree, Chain):
        for a, op, b in zip(tree.terms, tree.ops, tree.terms[1:], strict=False):
            yield Chain((a, b), (op,), start=a.start, end=b.end)


def _state(page: Page, token: Formula, links: list[Chain] | None, named: set[Node]) -> str:
    if not links:
        return "range"
    if all(numeric(term) for link in links for term in link.terms):
        return "sum" if sums(token.latex) else "unchecked"
    if all(_range(link) for link in links):
        return "range"
    lead = LEAD.search(_before(page.body, token.start))
    if lead and not CONSEQUENCE.search(lead["between"]):
        return "definition" if lead["defines"] else "condition"
    equal = [link for link in links if not _range(link)]
    if all(link.ops[0] in ("=", r"\approx") and numeric(link.terms[1]) for link in equal):
        if sums(token.latex):
            return "sum"  # whatever stands on the left
        if all(simple(link.terms[0]) for link in equal):
            return "value"
    first = links[0].terms[0]
    if links[0].ops[0] == "=" and (simple(first) or _function(first)) and first not in named:
        return "definition"
    return "unchecked"


def _before(body: str, place: int) -> str:
    """The sentence up to a formula, with a sign in the place of each formula in it."""
    text = body[max(0, place - 400) : place]
    text = re.sub(r"\$[^$]+\$", "◆", text.split("\n")[-1])
    return re.sub(r"\]\([^)]*\)(?:\{[^}]*\})?|[*\[]", "", text)


def _range(link: Chain) -> bool:
    """An order between a name and what is made of names and numbers, a set on the right, a limit, a law."""
    left, right, op = *link.terms, link.ops[0]
    if op in RANGE:
        return op not in (r"\in", r"\notin", r"\subseteq") or isinstance(right, (NumberSet, Fence, Name))
    return op in ORDER and (simple(left) and _bound(right) or simple(right) and _bound(left))


def simple(node: Node) -> bool:
    """A name, with an index or a mark, its size or its length."""
    if isinstance(node, (Name, Index, Sample)):
        return True
    if isinstance(node, Call) and node.name == "abs" or isinstance(node, Norm):
        return simple(node.args[0] if isinstance(node, Call) else node.body)
    return isinstance(node, Mark) and simple(node.base)


def _bound(node: Node) -> bool:
    """Made of names and numbers by arithmetic alone."""
    return not any(isinstance(n, (Call, Norm, Matrix, Fence, Apply, Chain)) for n in descendants(node))


def _function(node: Node) -> bool:
    """`f(x)`, which without a bound f is read as a product."""
    match node:
        case Product((Name(), *rest)):
            return all(isinstance(n, (Name, Fence, Index)) for n in rest)
    return isinstance(node, Apply)


def _plain(link: Chain) -> bool:
    return all(map(numeric, link.terms)) or _range(link)


@lru_cache(maxsize=4)
def executed(labelled: tuple[str, ...]) -> frozenset[Node]:
    """Every relation that a labelled formula states, whatever its names."""
    found = set()
    for latex in labelled:
        for link in relations(latex) or ():
            found.add(canonical(link))
            if link.ops[0] == "=":
                found.add(canonical(Chain(link.terms[::-1], link.ops)))
    return frozenset(found)


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


def problems(page: Page, found: list[Fact]) -> Iterator[Problem]:
    """Facts that nothing holds."""
    for fact in found:
        if fact.state == "unchecked":
            said = (
                f"${fact.token.latex}$ is a fact that nothing checks. Give it a label and a check, write it as a labelled "
                "formula of the book, or as a sum of numbers; or say with a word before it (let, if, for, where) that it "
                "defines or supposes"
            )
            yield Problem(page.path, page.line(fact.token), said)
