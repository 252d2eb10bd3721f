"""Formulas and references as HTML: number, anchor, MathML, mark."""

import re

from markupsafe import escape

from snippets._engine.check.ledger import Ledger
from snippets._engine.page.markup import Html, Line, block, indented, rendered
from snippets._engine.page.panel import mark
from snippets._engine.read.book import Book, Page
from snippets._engine.read.page_tokens import Formula, Reference
from snippets._engine.typeset.mathml import MathError, mathml, text

SEMANTICS = re.compile(r"<annotation\b.*?</annotation>|</?semantics>", re.DOTALL)


class TypesettingError(ValueError):
    """A formula does not translate, or a reference leads nowhere; `line` counts from the token's own."""

    def __init__(self, message: str, line: int = 1):
        super().__init__(message)
        self.line = line


def formula(ledger: Ledger, page: Page, token: Formula) -> list[Line]:
    """The lines that stand for a formula: its MathML, its number, its mark.

    Raises:
        TypesettingError: the LaTeX does not translate, or display math has no label.
    """
    try:
        html = searchable(token.latex, token.display, copied=token.label is not None)
    except MathError as error:
        raise TypesettingError(f"formula: {error}", error.line + (token.display and "\n" in token.latex)) from None
    entry = ledger.entries.get(token.label) if token.label is not None else None
    if not token.display:
        if entry is None:
            return [(html,)]
        return [(Html(f'<span class="fact" id="{entry.equation.anchor}">{html}{mark(entry, page)}</span>'),)]
    if token.label is None and page.path in ledger.book.chapters:
        raise TypesettingError(r"display math has no label; add \label{its-name} before the closing $$")
    if entry is None:
        return indented(block(rendered("formula.html", id="", math=html, number="", mark="")), token.indent)
    e = entry.equation
    number = Html(f'<a class="equation-number" href="#{e.anchor}">({e.number})</a>')
    box = rendered("formula.html", id=e.anchor, math=html, number=number, mark=mark(entry, page))
    return indented(block(box), token.indent)


def searchable(latex: str, display: bool, copied: bool = False) -> Html:
    """The search finds a formula once, as readable text, not once as MathML and once as LaTeX.

    The LaTeX stays where it can be copied.
    """
    html = mathml(latex, display)
    if not copied:
        html = SEMANTICS.sub("", html)
    html = html.replace("<math", "<math data-search-exclude", 1)
    return Html(f'{html}<span class="math-words" hidden>{escape(text(latex))}</span>')


def reference(book: Book, page: Page, token: Reference) -> list[Line]:
    r"""`\eqref{label}` as a link: "(1.9.3)", or the label's words where the formula has no number.

    Alone on its line it is the formula once more, with its number as a link to its place and its check.

    Raises:
        TypesettingError: no formula of the book has that label.
    """
    equation = book.equations.get(token.label)
    if equation is None:
        raise TypesettingError(f"\\eqref{{{token.label}}}: no formula of the book has this label")
    home = book.pages[equation.page]
    address = "" if home.path == page.path else page.relative(home.url)
    shown = equation.number or equation.label.replace("-", " ")
    kind = "equation-number" if token.alone else "eqref"
    link = Html(f'<a class="{kind}" href="{address}#{equation.anchor}">({escape(shown)})</a>')
    if not token.alone:
        return [(link,)]
    html = searchable(equation.latex, True)
    return indented(block(rendered("formula.html", id="", math=html, number=link, mark="")), token.indent)
