"""Formulas and references as HTML: number, anchor, MathML."""

from html import escape

from snippets._engine.check.ledger import Ledger
from snippets._engine.page.markup import Html, Line, block, indented
from snippets._engine.page.panel import fact, panel
from snippets._engine.read.book import Book, Equation, Page
from snippets._engine.read.page_tokens import Formula, Reference
from snippets._engine.typeset.mathml import MathError, mathml, text


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
        html = _searchable(mathml(token.latex, token.display), text(token.latex))
    except MathError as error:
        raise TypesettingError(f"formula: {error}", error.line + (token.display and "\n" in token.latex)) from None
    entry = ledger.entries.get(token.label)
    if not token.display:
        return [(fact(entry, html, page) if entry else Html(html),)]
    if token.label is None and page.path in ledger.book.chapters:
        raise TypesettingError(r"display math has no label; add \label{its-name} before the closing $$")
    if entry is None:
        return indented(block(_display(html, None)), token.indent)
    return indented(
        [
            *block('<div class="formula">'),
            *block(_display(html, entry.equation)),
            *panel(entry, page),
            *block("</div>"),
        ],
        token.indent,
    )


def _searchable(html: str, words: str) -> str:
    """The search finds a formula once, as readable text, not once as MathML and once as LaTeX."""
    return (
        f'{html.replace("<math", "<math data-search-exclude", 1)}<span class="math-words" hidden>{escape(words)}</span>'
    )


def _display(html: str, equation: Equation | None) -> str:
    if equation is None:
        return f'<div class="equation"><div class="equation-body">{html}</div></div>'
    number = f'<a class="equation-number" href="#{equation.anchor}">({equation.number})</a>'
    return f'<div class="equation" id="{equation.anchor}"><div class="equation-body">{html}</div>{number}</div>'


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
    link = f'<a class="eqref" href="{address}#{equation.anchor}">({escape(shown)})</a>'
    if not token.alone:
        return [(Html(link),)]
    html = _searchable(mathml(equation.latex, True), text(equation.latex))
    repeated = (
        f'<div class="equation"><div class="equation-body">{html}</div>{link.replace("eqref", "equation-number")}</div>'
    )
    return indented(block(repeated), token.indent)
