"""Letters that are two on the page and would be one name: bold and italic, two shapes of a Greek letter."""

import re

from snippets._engine.formula.errors import fail
from snippets._engine.formula.parse.tokens import Token

STYLED = r"\\(mathbf|boldsymbol|mathrm|text)\s*\{?\s*(\\?[A-Za-z]+|[A-Za-z])(?![A-Za-z])\s*\}?"


def varied(latex: str) -> None:
    """`\\epsilon` and `\\varepsilon` share a name, so a formula may use one of them."""
    for name in ("epsilon", "phi", "theta"):
        if (found := re.search(rf"\\var{name}\b", latex)) and re.search(rf"\\{name}\b", latex):
            fail(rf"\{name} and \var{name} in one formula would share a name", latex, found.start(), found.end())


def bold(latex: str, tokens: list[Token]) -> None:
    """Bold and upright letters are the same names as italic ones, so a formula may use one kind of each letter."""
    styled = {m[2].lstrip("\\"): m for m in re.finditer(STYLED, latex)}
    inside = {i for m in styled.values() for i in range(*m.span())} | {
        i for m in re.finditer(STYLED, latex) for i in range(*m.span())
    }
    for t in tokens:
        if t.kind == "letter" and t.text in styled and t.start not in inside:
            fail(f"{styled[t.text][0]} and {t.text} in one formula would share a name", latex, t.start, t.end)
