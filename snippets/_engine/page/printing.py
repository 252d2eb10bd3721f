"""One page as the press prints it: for each token the lines that stand in its place."""

from dataclasses import dataclass, field

from snippets._engine.page import equations, held, indexes, ledger_table, listing, question
from snippets._engine.page.edition import Edition
from snippets._engine.page.markup import Line, indented, problem_box
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Given, Token
from snippets._engine.read.problem import Problem


@dataclass
class Print:
    """One page as printed: for each token its Markdown lines, and the problems met."""

    tokens: list[list[Line]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)  # address below the site -> SVG
    marks: list[held.Mark] = field(default_factory=list)  # of numbers in running text
    counts: dict[str, int] = field(default_factory=dict)  # what running text states, by how it is held
    origin: str = ""  # the fingerprint of all that it was printed from


def printed(edition: Edition, page: Page, counts: dict[str, int]) -> Print:
    """The print of a page. `counts` says how often the text of the book states something, for the totals."""
    made = Print()
    for token in page.tokens:
        try:
            lines, figures = _lines(edition, page, token, counts)
            made.figures |= figures
        except (EmbedError, equations.TypesettingError) as error:
            at = page.line(token) + getattr(error, "line", 1) - 1
            met = [Problem(page.path, at, said) for said in getattr(error, "said", [str(error)])]
            made.problems += met
            display = getattr(token, "display", getattr(token, "alone", False))
            inline = not isinstance(token, Embed) and not display
            lines = [line for problem in met for line in problem_box(problem, inline)]
        made.tokens.append(lines)
    if page.path in edition.book.judged:
        made.marks, made.counts, problems = held.held(edition, page)
        made.problems += problems
    return made


def _lines(edition: Edition, page: Page, token: Token, counts: dict[str, int]) -> tuple[list[Line], dict[str, str]]:
    """What stands for a token, and the files that it refers to."""
    match token:
        case Embed(kind="run"):
            return listing.lines(edition, page, token)
        case Embed(kind="answer"):
            return question.lines(edition, page, token), {}
        case Embed(kind="index"):
            return indexes.lines(edition, page, token), {}
        case Embed(kind="ledger"):
            return indented(ledger_table.table(edition.ledger, page), token.indent), {}
        case Embed():
            return indented(ledger_table.totals(edition.ledger, counts), token.indent), {}
        case Formula():
            return equations.formula(edition.ledger, page, token), {}
        case Given():
            return equations.conditions(edition.book, page, token), {}
    return equations.reference(edition.book, page, token), {}
