"""Formulas and references as HTML: number, anchor, MathML, mark."""

from markupsafe import escape

from snippets._engine.check.ledger import Ledger
from snippets._engine.page.markup import Html, Line, block, indented, rendered
from snippets._engine.page.panel import mark
from snippets._engine.page.words import searchable, typeset
from snippets._engine.read.book import Book, Equation
from snippets._engine.read.near import meant
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Formula, Given, Reference
from snippets._engine.typeset.mathml import MathError


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


def conditions(book: Book, page: Page, token: Given) -> list[Line]:
    """The conditions of formulas: a quiet list, or words in the text that lead to the formula they are for.

    Raises:
        TypesettingError: a formula in them does not translate.
    """
    try:
        items = [typeset(item) for item in token.items]
    except MathError as error:
        raise TypesettingError(f"condition: {error}") from None
    homes = [(label, book.equations[label]) for label in token.labels if label in book.equations]
    links = [{"href": _address(book, page, e), "name": e.number or label.replace("-", " ")} for label, e in homes]
    html = rendered("given.html", items=items, links=links, alone=token.alone)
    return indented(block(html), token.indent) if token.alone else [(html,)]


def _address(book: Book, page: Page, equation: Equation) -> str:
    home = book.pages[equation.page]
    return f"{'' if home.path == page.path else page.relative(home.url)}#{equation.anchor}"


def reference(book: Book, page: Page, token: Reference) -> list[Line]:
    r"""`\eqref{label}` as a link: "(1.9.3)", or the label's words where the formula has no number.

    Alone on its line it is the formula once more, with its number as a link to its place and its check.

    Raises:
        TypesettingError: no formula of the book has that label.
    """
    equation = book.equations.get(token.label)
    if equation is None:
        near = meant(token.label, book.equations)
        raise TypesettingError(f"\\eqref{{{token.label}}}: no formula of the book has this label{near}")
    shown = equation.number or equation.label.replace("-", " ")
    kind = "equation-number" if token.alone else "eqref"
    link = Html(f'<a class="{kind}" href="{_address(book, page, equation)}">({escape(shown)})</a>')
    if not token.alone:
        return [(link,)]
    html = searchable(equation.latex, True)
    return indented(block(rendered("formula.html", id="", math=html, number=link, mark="")), token.indent)
