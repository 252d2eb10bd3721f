"""What a relation in running text is, by its form and by the words that lead to it.

"let", "write" and "call" define; "if", "for" and "where" state what is supposed; an order between a name and a number,
or a set on the right, is a range. What is left is a fact, and so is what "if and only if", "only for" or "needs" names.
"""

import re

from snippets._engine.formula.instance import simple
from snippets._engine.formula.parse.statements import Chain, Derivative, Gradient
from snippets._engine.formula.parse.tree import (
    Apply,
    Call,
    Fence,
    Index,
    Matrix,
    Name,
    Node,
    Norm,
    NumberSet,
    Prime,
    Product,
    descendants,
)
from snippets._engine.formula.sums import numeric, sums
from snippets._engine.read.numbers import said
from snippets._engine.read.spoken import Said

ORDER = {"<", ">", r"\le", r"\ge", r"\ne"}
RANGE = {r"\in", r"\notin", r"\subseteq", r"\sim", r"\to", r"\leftarrow", ":="}
INDEX = re.compile(r"[a-zA-Z](?:, [a-zA-Z])*\s*=\s*[-\w]+(?:[+-]\d)?(?:, \d+)*, *\\[cl]?dots(?:, *[\w+\-{}^ ]+)?")
DEFINES = r"let|rewrite|write|writes|written|call|called|calls|set|sets|put|define|denote|take|choose|name|start|say|abbreviate"
SUPPOSES = (
    r"if|when|where|whenever|unless|for|with|suppose|assume|given|provided|until|while|only if|"
    r"needs?|needed|requires?|assumes?|means|case|condition|hypothesis|allows?|exclude[sd]?|without|"
    r"solves?|solving|equations?|says|substitute|satisf\w+|boundary|parabolas|solutions?|systems?"
)
LEAD = re.compile(
    rf"^.*\b(?:(?P<defines>{DEFINES})|(?P<supposes>{SUPPOSES}))\b(?P<between>[^.;:()]*)$", re.IGNORECASE | re.DOTALL
)  # the last of them
# What an equivalence or a necessity names behind these words is claimed, not supposed.
NEEDED = re.compile(
    r"\b(?:(?:exactly|precisely|only|just) (?:for|if|when|where)|if and only if|needs?|needed|requires?)$",
    re.IGNORECASE,
)
# So is where something has a sign, a value or a property, and what stands beside the phrase that for or with leads.
WHERE = re.compile(
    r"\b(?:positive|negative|zero|one|one half|largest|smallest|convex|concave|increasing|decreasing|equal|equality holds|"
    r"equals? it|vanish(?:es)?|possible|stable|invertible)(?: on the (?:left|right))? for\b[\s◆,]*(?:and\s+|every\s|all\s)*$",
    re.IGNORECASE,
)
ARTICLES = re.compile(r"\b(?:all|every|each|any|some|the|an?|and|or|both|new)\b|[\s◆]", re.IGNORECASE)
# What comes behind a supposition and its comma, or behind these words, is stated.
STATED = r"\b(?:then|so|hence|thus|therefore|since|because|gives?|gets?|becomes?|equals?|is|are|claim\w*|said)\b"
CONSEQUENCE = re.compile(
    r"\b(?:then|so|hence|thus|therefore|since|because|gives?|get|gets|leads?|becomes?|equals?|which)\b"
    r"|\b(?:is|are)\s*$|[^\s◆,][^,]*◆?[^,]*,\s*$",
    re.IGNORECASE,
)
# Behind these words a new name is no definition, a value is no data and an order is no range: they are claims.
CONCLUDES = re.compile(
    r"(?:\b(?:so(?! that)|then|but|hence|thus|therefore|it follows that|in general|gives?|it reads|can write|for the example|"
    r"(?:balance|meet|least|lowest|largest|smallest|highest|minimum is|lowest point is|zero) at)\b[\s◆,]*(?:and\s+)?$)",
    re.IGNORECASE,
)


def state(found: Said, links: list[Chain] | None, named: set[Node]) -> str:
    """The state of a formula with these relations, where the text has given something to the names `named`."""
    token, before = found.token, _before(found)
    if not links:
        return "range"
    if all(numeric(term) for link in links for term in link.terms):
        return "sum" if sums(token.latex) else "unchecked"
    lead = LEAD.search(before)
    claimed = bool(found.titled or CONCLUDES.search(before) or WHERE.search(before) or lead and _needed(lead, found))
    if found.titled and lead and not _needed(lead, found):
        return "condition"  # Solving Ax = b
    if all(ranged(link) for link in links):
        order = claimed and all(link.ops[0] in ORDER for link in links)
        return "unchecked" if order and not sums(token.latex) else "range"
    if lead and not claimed and not CONSEQUENCE.search(lead["between"]) and not _beside(lead, links):
        return "definition" if lead["defines"] else "condition"
    equal = [link for link in links if not ranged(link)]
    if all(link.ops[0] in ("=", r"\approx") and numeric(link.terms[1]) for link in equal):
        if sums(token.latex):
            return "sum"  # whatever stands on the left
        if all(simple(link.terms[0]) and not claimed or _shown(token.latex, link) for link in equal):
            return "value"
    if re.fullmatch(r"\s*\|\s*", before):
        return "condition"  # the first cell of a row says which case it is about
    if claimed or _slope(links[0].terms[0]):
        return "unchecked"
    first = links[0].terms[0]
    applied = "(" in token.latex[first.start : first.end]
    if (
        links[0].ops[0] == "="
        and applied
        and _by_formula(*links[0].terms)
        and not re.search(rf"{STATED}", before, re.I)
    ):
        return "definition"
    if links[0].ops[0] == "=" and (simple(first) or applied and _function(first)) and first not in named:
        return "definition"
    return "unchecked"


def names_a_side(found: Said) -> bool:
    """Whether the text states a relation only as equivalent to others: behind "if and only if", or as an item."""
    before = _before(found)
    lead = LEAD.search(before)
    return bool(lead and _needed(lead, found) or re.fullmatch(r"[ \t]*\d+\. ", before))


def _needed(lead: re.Match[str], found: Said) -> bool:
    """Whether the words that lead to a relation, or the one behind it, make it an equivalence or a necessity."""
    before = lead.string[: lead.start("between")]
    return bool(found.only or NEEDED.search(before)) and not CONSEQUENCE.search(lead["between"])


def _beside(lead: re.Match[str], links: list[Chain]) -> bool:
    """Whether a relation stands beside the phrase that "for" or "with" leads: behind its comma, or behind a noun."""
    word = (lead["supposes"] or "").lower()
    if word not in ("for", "with") or all(simple(link.terms[0]) for link in links):
        return False
    return "," in lead["between"] or word == "for" and bool(ARTICLES.sub("", lead["between"]))


def _before(found: Said) -> str:
    """The line up to a formula, with a sign in the place of each formula in it."""
    text = re.sub(r"\$[^$]+\$", "◆", found.before)
    return re.sub(r"\]\([^)]*\)(?:\{[^}]*\})?|[*\[]", "", text)


def ranged(link: Chain) -> bool:
    """An order between a name and what is made of names and numbers, a set on the right, a limit, a law."""
    left, right, op = *link.terms, link.ops[0]
    if op in RANGE:
        return op not in (r"\in", r"\notin", r"\subseteq") or isinstance(right, (NumberSet, Fence, Name))
    return op in ORDER and (simple(left) and _bound(right) or simple(right) and _bound(left))


def _shown(latex: str, link: Chain) -> bool:
    """Whether the number on the right has digits enough to be held to the runs of the page."""
    right = link.terms[1]
    return any(n.digits > 1 for n in said(latex[right.start : right.end], math=True))


def _by_formula(left: Node, right: Node) -> bool:
    """`f(x) = x^3`: a function given by a formula of its argument alone."""
    if not (isinstance(left, Product) and len(left.factors) == 2 and isinstance(left.factors[1], Name)):
        return False
    names = {n for n in descendants(right) if isinstance(n, Name)} - {Name("e"), Name("pi")}
    return names == {left.factors[1]} or {n.base for n in names} == {left.factors[1].base}


def _bound(node: Node) -> bool:
    """Made of names and numbers by arithmetic alone."""
    return not any(isinstance(n, (Call, Norm, Matrix, Fence, Apply, Chain)) for n in descendants(node))


def _slope(node: Node) -> bool:
    """A derivative, whose value is no matter of choice: `f'(x)`, `\\frac{\\partial f}{\\partial x}(x)`."""
    below = list(descendants(node))
    applied = isinstance(node, Product) and isinstance(node.factors[0], Name) and "prime" in node.factors[0].marks
    return applied or any(isinstance(n, (Prime, Derivative, Gradient)) for n in below)


def _function(node: Node) -> bool:
    """`f(x)`, which without a bound f is read as a product."""
    match node:
        case Product((Name(), *rest)):
            return all(isinstance(n, (Name, Fence, Index)) for n in rest)
    return isinstance(node, Apply)


def plain(link: Chain) -> bool:
    return all(map(numeric, link.terms)) or ranged(link)
