"""What else bears a number out on a page that has no runs: the pages it leads to, and what the book itself can be
counted for, as in 1,350 snippets."""

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property

from snippets._engine.page.edition import Edition
from snippets._engine.read.book import Book
from snippets._engine.read.numbers import Number
from snippets._engine.read.page import Page

NAMED = re.compile(r"(?<=\d)\W{0,3}(?:[a-z]+ )?(snippets|checks|formulas|chapters|labs|pages)\b")


@dataclass
class Owned:
    """The counts of an edition."""

    edition: Edition

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many of each there are, by the word for them."""
        book, ledger = self.edition.book, self.edition.ledger
        return {
            "snippets": len(self.edition.places),
            "checks": sum(len(found) for found in ledger.sources.values()),
            "formulas": len(book.equations),
            "chapters": sum(number > 0 for _, number in book.chapters.values()),
            "labs": len(list(self.edition.root.glob("docs/labs/[!.]*.py"))),
            "pages": len(book.pages),
        }

    def counted(self, text: str, number: Number) -> tuple[str, int] | None:
        """What a number is said to count, by the words behind it, and how many there are."""
        found = NAMED.match(text, number.end)
        return (found[1], self.counts[found[1]]) if found else None


def linked(book: Book, page: Page, text: str) -> list[Page]:
    """The pages of the book that a text of this page leads to."""
    home = posixpath.dirname(page.path)
    names = re.findall(r"\]\(([\w/.-]+\.md)", text)
    found = (book.pages.get(posixpath.normpath(posixpath.join(home, name))) for name in names)
    return [one for one in found if one]


def rounds(number: Number, count: int) -> bool:
    """Whether a number says a count, rounded as its zeros tell: 900 for 943, not for 1,043."""
    value, unit = int(number.value), 1
    while value and not value % (10 * unit):
        unit *= 10
    return abs(value - count) < unit
