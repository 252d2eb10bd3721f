"""Every relation in an inline formula: executed, a sum, a definition, a value, a condition or a range; any other is a fact
that nothing holds.

What a relation is shows in its form and in the word that leads to it: "let", "write" and "call" define; "if", "for"
and "where" state what is supposed; an order between a name and a number, or a set on the right, is a range.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from snippets._engine.check.ledger import Ledger
from snippets._engine.formula.instance import is_executed, is_side, relations
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.parse.tree import Index, Name, Node
from snippets._engine.formula.sums import numeric
from snippets._engine.page import forms
from snippets._engine.page.kept import Kept, fingerprint, press_fingerprint
from snippets._engine.place import ENGINE
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Formula
from snippets._engine.read.problem import Problem
from snippets._engine.read.prose import TASKS, boxes
from snippets._engine.read.spoken import front, said

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
    """The relations of the page's inline formulas; `labelled` are the formulas of the book that the tests execute.

    What was found is kept from one build to the next, with the names of the answers that it rests on.
    """
    key = fingerprint(front(page), page.body, _together(labelled), press_fingerprint(), evaluator())
    tokens = {one.token.start: one for one in said(page)}
    if (known := kept.load("facts", key)) is not None:
        for name in known["tried"]:
            kept.has("fact", name)  # asked for, so it stays
        return [Fact(tokens[start].token, state, tuple(map(tuple, stated))) for start, state, stated in known["found"]]
    found, tried = [], []

    def held(link: Chain) -> bool:
        """Whether a relation behind a definition, as the second of x = y = z, is more than said."""
        told = latex[latex.rfind("=", 0, link.start) + 1 : link.end]  # a node of (x)^2 begins inside the bracket
        if is_executed(link, labelled) or forms.plain(link) or any(map(numeric, link.terms)):
            return True
        tried.append(_asked(told, ()))
        return _tried(told, (), kept)

    for fact in local(page):
        latex = fact.token.latex
        links = relations(latex) or []
        if fact.state == "definition" and not all(map(held, _behind(links))):
            fact = replace(fact, state="unchecked")
        if fact.state == "unchecked" and links:
            side = forms.names_a_side(tokens[fact.token.start])
            stated = [is_executed(link, labelled) or side and is_side(link, labelled) for link in links]
            told = any(s or all(map(numeric, link.terms)) for s, link in zip(stated, links, strict=True))
            beside = not all(map(forms.ranged, links))  # a range may stand beside a fact; alone, it is one
            if told and all(s or beside and forms.plain(link) for s, link in zip(stated, links, strict=True)):
                fact = replace(fact, state="executed")
            else:
                tried.append(_asked(latex, fact.stated))
                if _tried(latex, fact.stated, kept):
                    fact = replace(fact, state="tried")
        found.append(fact)
    kept.keep("facts", key, {"found": [(f.token.start, f.state, f.stated) for f in found], "tried": tried})
    return found


def _behind(links: list[Chain]) -> list[Chain]:
    """The links of a chain behind its first: of x = y = z the second, of x = y, z = w none."""
    return [b for a, b in zip(links, links[1:]) if a.terms[1] is b.terms[0]]


def executed(ledger: Ledger) -> tuple[str, ...]:
    """The formulas of the book that the tests execute."""
    return tuple(e.equation.latex for e in ledger.entries.values() if e.checks)


@lru_cache(maxsize=2)  # the same for all pages
def _together(labelled: tuple[str, ...]) -> str:
    return fingerprint(labelled)


@lru_cache(maxsize=256)  # a preview asks again for every page after each edit
def local(page: Page) -> tuple[Fact, ...]:
    """What the forms of the formulas and the words before them tell."""
    named: set[Node] = set()
    stated: dict[str, str] = {}
    found = []
    nested, starts = boxes(page.body), [m.start() for m in SECTION.finditer(page.body)]
    for one in said(page):
        token = one.token
        while starts and starts[0] <= token.start:  # a name may be given anew
            starts.pop(0)
            named, stated = set(), {}
        links = relations(token.latex)
        if token.label or token.display:
            if token.label and not token.display:
                found.append(Fact(token, "executed"))
        elif links or links is None and forms.INDEX.fullmatch(token.latex):
            state = forms.state(one, links, named)
            tasks = [a for a, b, kind in nested if a <= token.start < b and kind in TASKS]
            if state == "unchecked" and tasks and "(Hint:" not in page.body[max(tasks) : token.start]:
                state = "task"  # a hint is no data
            found.append(Fact(token, state, tuple(sorted(stated.items()))))
            stated |= _values(token.latex, links or [])
        if not one.titled:
            named |= {link.terms[0] for link in links or () if link.ops[0] in ("=", ":=")}
    return tuple(found)


def _values(latex: str, links: list[Chain]) -> dict[str, str]:
    """The names that a formula gives a value in numbers, and that value as written."""
    return {
        left.identifier: latex[right.start : right.end]
        for left, right in (link.terms for link in links if link.ops == ("=",))
        if isinstance(left, (Name, Index)) and left.identifier and numeric(right)
    }


def _values_of(latex: str, stated: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """The values that were stated of the names in a formula."""
    letters = set(re.findall(r"[A-Za-z]", re.sub(r"\\[A-Za-z]+", "", latex))) | set(re.findall(r"\\([A-Za-z]+)", latex))
    return {name: value for name, value in stated if name.partition("_")[0] in letters}


def _asked(latex: str, stated: tuple[tuple[str, str], ...]) -> str:
    """The name under which the answer for a formula and its values is kept."""
    return fingerprint(latex, _values_of(latex, stated), evaluator())


def _tried(latex: str, stated: tuple[tuple[str, str], ...], kept: Kept) -> bool:
    """Whether it is an identity, or follows from values that the text has stated before it; the answer is kept."""
    key, values = _asked(latex, stated), _values_of(latex, stated)
    if (known := kept.load("fact", key)) is None:
        from snippets._engine.formula.identity import follows, identity

        known = identity(latex) or bool(values) and follows(latex, values)
        kept.keep("fact", key, known)
    return known


@cache
def evaluator() -> str:
    """The fingerprint of all that gives a formula its value."""
    return fingerprint([f.read_text(encoding="utf-8") for f in sorted((ENGINE / "formula").rglob("*.py"))])


def problems(page: Page, found: list[Fact]) -> Iterator[Problem]:
    """Facts that nothing holds."""
    for fact in found:
        if fact.state == "unchecked":
            complaint = (
                f"${fact.token.latex}$ is a fact that nothing checks. Give it a label and a check, write it as a labelled "
                "formula of the book, or as a sum of numbers; or say with a word before it (let, if, for, where) that it "
                "defines or supposes"
            )
            yield Problem(page.path, page.line(fact.token), complaint)
