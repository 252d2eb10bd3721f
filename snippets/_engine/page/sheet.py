"""The formulas of a part that its chapters call their key, on one page.

`key: [label, …]` in the front matter of a chapter names them; `[…](…){ .index sheet linear_algebra }` shows them.
"""

from snippets._engine.page import equations
from snippets._engine.page.edition import Edition
from snippets._engine.page.markup import Html, Line, block, rendered
from snippets._engine.read.book import PARTS
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page import Page


def lines(edition: Edition, page: Page, part: str) -> list[Line]:
    """The key formulas of a part, by chapter.

    Raises:
        EmbedError: no such part, or a chapter names a key that is none of its formulas.
    """
    if part not in PARTS:
        raise EmbedError(f'there is no part "{part}"; there are {", ".join(PARTS)}')
    book, found = edition.book, []
    for path, (n, number) in sorted(book.chapters.items(), key=lambda item: item[1]):
        if PARTS[n - 1] != part or path not in book.pages:
            continue
        home = book.pages[path]
        formulas = []
        for label in home.meta.get("key", ()):
            e = book.equations.get(label)
            if e is None or e.page != path:
                raise EmbedError(f'{path} names "{label}" as key, which is none of its formulas')
            href = f"{page.relative(home.url)}#{e.anchor}"
            name = e.number or label.replace("-", " ")
            formulas.append({"math": equations.searchable(e.latex, True), "href": href, "name": name})
        if formulas:
            title = {"number": f"{n}.{number}", "title": home.meta.get("title", path), "href": page.relative(home.url)}
            found.append(title | {"formulas": formulas})
    return block(Html(rendered("sheet.html", chapters=found)))
