"""Lists made from the pages themselves: formulas by name, definitions and theorems, traps, figures, functions; and
from the table of the notation.

`[All traps](traps.md){ .index traps }`, alone on its line, stands for the list.
"""

from collections.abc import Callable, Iterator

from markupsafe import escape

from snippets._engine.formula.names import TABLE
from snippets._engine.page import equations, sheet
from snippets._engine.page.calls import by_function
from snippets._engine.page.edition import Edition
from snippets._engine.page.markup import Html, Line, indented, text
from snippets._engine.page.panel import words
from snippets._engine.read.book import PARTS, Book
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Reference, scan
from snippets._engine.read.places import Box, boxes, runs, unlinked

MOST = 12  # a function in more chapters than these is on nobody's mind


def lines(edition: Edition, page: Page, embed: Embed) -> list[Line]:
    """The Markdown of the list that an embed asks for.

    Raises:
        EmbedError: there is no such list.
    """
    name, _, rest = embed.options.partition(" ")
    if name not in LISTS:
        raise EmbedError(f'there is no index "{name}"; there are {", ".join(LISTS)}')
    return indented(LISTS[name](edition, page, rest), embed.indent)


def chapters(book: Book) -> Iterator[tuple[str, Page]]:
    """The chapters with their numbers, in the order of reading."""
    for path, (part, number) in sorted(book.chapters.items(), key=lambda item: item[1]):
        if path in book.pages:
            yield f"{part}.{number}", book.pages[path]


def title(page: Page) -> str:
    return str(page.meta.get("title", page.path))


def inline(book: Book, words: str) -> Line:
    """A title or a caption as part of a link: formulas typeset, numbers without links, no labels."""
    words = unlinked(words)
    pieces: list[str] = []
    at = 0
    for token in scan(words):
        if isinstance(token, (Formula, Reference)):
            pieces.append(words[at : token.start])
            if isinstance(token, Formula):
                pieces.append(equations.searchable(token.latex, False))
            elif token.label in book.equations:
                pieces.append(f"({book.equations[token.label].number or token.label.replace('-', ' ')})")
            at = token.end
    return (*pieces, words[at:])


def _link(page: Page, target: Page, anchor: str, words: Line) -> Line:
    href = page.relative(target.url) + (f"#{anchor}" if anchor else "")
    return (Html(f'<a href="{escape(href)}">'), *words, Html("</a>"))


def _by_chapter(edition: Edition, page: Page, entries: Callable[[Page], list[tuple[str, str]]]) -> list[Line]:
    """For each chapter, the (anchor, title) pairs that `entries` finds on it."""
    out: list[Line] = []
    for number, chapter in chapters(edition.book):
        if number.endswith(".0"):
            out += text(["", f"## {PARTS[int(number[0]) - 1].replace('_', ' ').capitalize()}", ""])
        if found := entries(chapter):
            out.append(("- ", *_link(page, chapter, "", (f"{number} {title(chapter)}",))))
            out += [("    - ", *_link(page, chapter, anchor, inline(edition.book, said))) for anchor, said in found]
    return [*out, ()]


def traps(edition: Edition, page: Page, rest: str) -> list[Line]:
    return _by_chapter(edition, page, lambda p: [(b.anchor, b.title) for b in boxes(p.body) if b.kind == "trap"])


def figures(edition: Edition, page: Page, rest: str) -> list[Line]:
    def drawn(chapter: Page) -> list[tuple[str, str]]:
        return [(anchor, e.caption) for e, anchor in runs(chapter.tokens).items() if e.alt]

    return _by_chapter(edition, page, drawn)


def statements(edition: Edition, page: Page, rest: str) -> list[Line]:
    out: list[Line] = []
    for kind, heading in (("definition", "Definitions"), ("theorem", "Theorems"), ("pseudocode", "Algorithms")):
        found: list[tuple[str, str, Page, Box]] = []
        for number, chapter in chapters(edition.book):
            found += [(b.title.lower(), number, chapter, b) for b in boxes(chapter.body) if b.kind == kind]
        out += text(["", f"## {heading}", ""])
        for _, number, chapter, box in sorted(found, key=lambda item: item[:2]):
            link = _link(page, chapter, box.anchor, inline(edition.book, box.title))
            out.append(("- ", *link, f", {number} {title(chapter)}"))
    return [*out, ()]


def formulas(edition: Edition, page: Page, rest: str) -> list[Line]:
    out: list[Line] = []
    letter = ""
    for label, e in sorted(edition.book.equations.items()):
        if e.page not in edition.book.chapters:
            continue
        if label[0] != letter:
            letter = label[0]
            out += text(["", f"## {letter.upper()}", ""])
        home = edition.book.pages[e.page]
        where = e.number or title(home)
        link = _link(page, home, e.anchor, (label.replace("-", " "),))
        out.append(("- ", *link, Html(f" ({escape(where)}): {escape(words(e))}")))
    return [*out, ()]


def functions(edition: Edition, page: Page, rest: str) -> list[Line]:
    out: list[Line] = []
    numbers = {chapter.path: number for number, chapter in chapters(edition.book)}
    for library, found in by_function(edition).items():
        out += text(["", f"## {library}", ""])
        everywhere = []
        for call, where in found.items():
            if len(where) > MOST:
                everywhere.append(call)
                continue
            links = [
                "".join(
                    _link(
                        page, edition.book.pages[path], anchor, (f"{numbers[path]} {title(edition.book.pages[path])}",)
                    )
                )
                for path, anchor in sorted(where.items(), key=lambda item: edition.book.chapters[item[0]])
            ]
            out.append(("- ", Html(f"<code>{escape(call)}</code>: {', '.join(links)}")))
        if everywhere:
            names = ", ".join(f"`{call}`" for call in everywhere)
            out += text(["", f"In more than {MOST} chapters: {names}.", ""])
    return [*out, ()]


def notation(edition: Edition, page: Page, rest: str) -> list[Line]:
    """The functions and operators that a formula may name, from the table that evaluator and typesetter share."""
    out = text(["", "| Written | Shown | NumPy |", "|---|---|---|"])
    for f in TABLE:
        if f.call or f.command:  # the others are brackets
            shown = equations.searchable(f"{f.latex}(x)", False)
            source = f"<code>{escape(f.numpy)}</code>" if f.numpy else ""
            out.append(("| ", Html(f"<code>{escape(f.latex)}</code>"), " | ", shown, " | ", Html(source), " |"))
    return [*out, ()]


LISTS: dict[str, Callable[..., list[Line]]] = {
    "formulas": formulas,
    "statements": statements,
    "traps": traps,
    "figures": figures,
    "functions": functions,
    "notation": notation,
    "sheet": sheet.lines,
}
