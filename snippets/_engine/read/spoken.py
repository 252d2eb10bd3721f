"""The formulas that a page says to a reader, wherever they stand: in its text, its captions, its headings, and in the
title and the description of its front matter; those of headings and front matter in plain text, too, as A = QR.

A place in the front matter is counted from the end of `front`, and so negative: no two formulas have the same place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import TOKENS, Embed, Formula, Token
from snippets._engine.read.prose import told

FRONT = ("title", "description")  # what search engines and the lists of the book show of a page
TITLE = re.compile(r"^[ \t]*(?:#{1,6}|///)[ \t]+[^\n]*$", re.MULTILINE)  # of a section, of a box
ONLY = re.compile(r"[ \n]only(?=[.,;:)]|[ ]and\b)")  # "for u = 1 only"
SIGNS = {
    "≤": r"\le ",
    "≥": r"\ge ",
    "≈": r"\approx ",
    "≠": r"\ne ",
    "∝": r"\propto ",
    "−": "-",
    "·": r"\cdot ",
    "′": "'",
}
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⊤", [*"0123456789-", r"\top"], strict=True))
GREEK = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho  sigma tau upsilon phi chi psi omega"
LETTERS = {chr(ord("α") + n): f"\\{name} " for n, name in enumerate(GREEK.split(" ")) if name}
ATOM = rf"(?:\d+(?:\.\d+)?|[A-Za-z{''.join(LETTERS)}()|‖/^·′_{''.join(RAISED)}])+"
SIDE = rf"[-−]?{ATOM}(?:[ ]?[-+−·*/][ ]?{ATOM})*"
PLAIN = re.compile(rf"(?<![\w$\\<=>&.-]){SIDE}(?:[ ]?[=<>≤≥≈≠∝][ ]?{SIDE})+(?![\w$<=>])")


@dataclass(frozen=True)
class Said:
    """A formula, the text of its line up to it, whether it stands in a title, where nothing is defined, and whether the
    word behind it is `only`."""

    token: Formula
    before: str
    titled: bool
    only: bool = False


def front(page: Page) -> str:
    """The title and the description of a page, a line each."""
    return "\n".join(" ".join(str(page.meta.get(key, "")).split()) for key in FRONT)


def said(page: Page) -> Iterator[Said]:
    """Every formula of a page, in its order; those of the front matter come first."""
    text = front(page)
    for start, end, latex in _plain(text):
        line = head_line(page, FRONT[text.count("\n", 0, start)]) - page.offset
        token = Formula(start - len(text), end - len(text), line, latex, None, False, "")
        yield Said(token, text[:start].split("\n")[-1], True)
    found = [t for token in page.tokens for t in _formulas(page, token)]
    titles = [m.span() for m in TITLE.finditer(page.body)]
    for a, b in titles:
        line = page.body.count("\n", 0, a) + 1
        found += [Formula(a + x, a + y, line, z, None, False, "") for x, y, z in _plain(page.body[a:b])]
    wrong = told(page.body)
    for token in sorted(found, key=lambda t: t.start):
        if any(a <= token.start < b for a, b in wrong):
            continue
        before = page.body[max(0, token.start - 400) : token.start].split("\n")[-1]
        only = ONLY.match(page.body, token.end) is not None
        yield Said(token, before, any(a <= token.start < b for a, b in titles), only)


def head_line(page: Page, key: str) -> int:
    """The line of the file on which the front matter says something."""
    return next((n for n, line in enumerate(page.head.split("\n"), 2) if line.startswith(f"{key}:")), 1)


def _formulas(page: Page, token: Token) -> Iterator[Formula]:
    """A formula, or those in the caption of a run, where they stand in the page."""
    if isinstance(token, Formula):
        yield token
    elif isinstance(token, Embed):
        at = page.body.index("[", token.start) + 1
        inside = (t for t in token.inside if isinstance(t, Formula))
        yield from (replace(t, start=at + t.start, end=at + t.end, line=token.line) for t in inside)


def _plain(text: str) -> Iterator[tuple[int, int, str]]:
    """The relations in plain text with their places, and what they are in LaTeX."""
    text = TOKENS.sub(lambda m: "$" * len(m[0]), text)  # formulas and code are no plain text
    for found in PLAIN.finditer(text):
        yield found.start(), found.end(), _latex(found[0])


def _latex(text: str) -> str:
    raised = re.compile(f"[{''.join(RAISED)}]+")
    text = raised.sub(lambda m: "^{" + "".join(RAISED[c] for c in m[0]) + "}", text)
    return "".join({**SIGNS, **LETTERS}.get(c, c) for c in text).replace("‖", r"\|").strip()
