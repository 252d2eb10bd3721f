"""A letter is said before it is used, and means one thing on a page.

A letter of the table in docs/notation.md may stand in any formula. Another one, and a letter that changes its meaning
from page to page, is named in the running text before the displayed formula, or in the sentence after it.
"""

import re

from snippets._engine.read.book import Book
from snippets._engine.read.page_tokens import LABEL, TOKENS
from snippets._engine.read.prose import boxes
from tests.conftest import ROOT

GREEK = set(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau "
    "phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega ell".split()
)
SILENT = re.compile(r"\\(?:text|operatorname|mathrm|mathbb|mathbf|begin|end|eqref)\{[^}]*\}")
LETTER = re.compile(r"\\([A-Za-z]+)|([A-Za-z])")
BOUND = re.compile(
    r"_\{?\s*(\\?[A-Za-z]+)\s*(?:=|\\in|\\to|\\ne|<|\\le)"  # of a sum, a limit
    r"|\\(?:sum|prod|max|min|argmax|argmin|sup|inf)_\{?(\\?[A-Za-z]+)"
    r"|(?:\\,|\s)d\s*(\\?[A-Za-z]+)"  # of an integral
)
KNOWN = {"d", "e", "\\pi"}  # the sign of a derivative, and two numbers
PAGE_BY_PAGE = set("cghqrst")  # the table has them as any number, any function, any vector
INTRODUCED = re.compile(
    r"\b(?:[Ll]et|[Ww]rite|[Cc]all|[Tt]ake|[Hh]ere|where|[Ww]ith)\s+\$(\\?[A-Za-z]+)\$\s+"
    r"(?:be|for|is|stands for|counts|names|denotes?)\s+((?:an?|the|any|some)\s+[a-z]+)"
)
REASONS = {
    "det-2x2 c": "an entry of the matrix that the formula shows",
    "t-law t": "part of the name of the distribution",
}


def letters(latex: str) -> list[str]:
    found = LETTER.finditer(SILENT.sub(" ", LABEL.sub(" ", latex)))
    return ["\\" + m[1] if m[1] else m[2] for m in found if not m[1] or m[1] in GREEK]


def chapters() -> dict[str, str]:
    book = Book(ROOT)
    return {path: book.pages[path].body for path in book.chapters}


def table() -> set[str]:
    rows = re.findall(r"^\| (\$.*?) \|", (ROOT / "docs/notation.md").read_text(encoding="utf-8"), re.MULTILINE)
    return {letter for row in rows for latex in re.findall(r"\$([^$]+)\$", row) for letter in letters(latex)}


def said(match: re.Match) -> set[str]:
    """The letters that running text, or a condition in it, shows."""
    latex = [match["inline"] or "", *re.findall(r"\$([^$]+)\$", f"{match['stated'] or ''} {match['phrase'] or ''}")]
    return {letter for part in latex for letter in letters(part)}


def strangers(body: str, everywhere: set[str]) -> list[str]:
    """`label letter` of each displayed formula with a letter that nothing introduces."""
    found, known = [], set(everywhere)
    tokens = list(TOKENS.finditer(body))
    for i, match in enumerate(tokens):
        if match["display"] is None:
            known |= said(match)
            continue
        latex = match["display"]
        bound = {letter for groups in BOUND.findall(latex) for part in groups for letter in letters(part)}
        head = letters(re.split(r"=|\\le|\\ge|\\approx|\\iff", LABEL.sub(" ", latex).replace("&", ""))[0])[:1]
        after = set()
        for following in tokens[i + 1 :]:
            if following["display"] is not None or following.start() > match.end() + 500:
                break
            after |= said(following)
        for letter in sorted(set(letters(latex)) - bound - known - after - set(head)):
            found.append(f"{LABEL.findall(latex)[0]} {letter}")
        known |= set(head) | bound
    return found


def test_a_letter_is_said_before_it_is_used():
    everywhere = table() - PAGE_BY_PAGE | KNOWN
    found = {name: path for path, body in chapters().items() for name in strangers(body, everywhere)}
    assert sorted(set(found) - set(REASONS)) == [], found
    assert sorted(set(REASONS) - set(found)) == [], "these need no reason any more"


def test_a_letter_that_nothing_introduces_is_seen():
    page = "Let $x$ be a number.\n\n$$\ny = q x + r\n\\label{line}\n$$\n\nHere $r$ is the height at zero.\n"
    assert strangers(page, {"x"}) == ["line q"]


def test_a_letter_is_introduced_as_one_thing():
    twice = []
    for path, body in chapters().items():
        apart = [span for *span, kind in boxes(body) if kind in ("exercise", "solution", "question", "answer", "proof")]
        first: dict[str, str] = {}
        for m in INTRODUCED.finditer(body):
            if not any(start <= m.start() < end for start, end in apart):
                noun = m[2].split()[-1]
                if first.setdefault(m[1], noun) != noun:
                    twice.append(f"{path}: {m[1]} is a {first[m[1]]} and a {noun}")
    assert twice == []
