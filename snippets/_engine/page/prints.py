"""The pages as printed: as they were at the last look, as they are kept, or made now."""

from collections.abc import Iterable

from snippets._engine.page import printing
from snippets._engine.page.edition import Edition
from snippets._engine.page.facts import Fact
from snippets._engine.page.kept import Kept, packed, unpacked
from snippets._engine.page.origin import Origins, totals
from snippets._engine.page.printing import Print
from snippets._engine.progress import Progress
from snippets._engine.read.page import Page

MANY = 8  # pages that take long enough for somebody to wonder


class Prints:
    """The prints of an edition by the path of their page."""

    def __init__(self, kept: Kept, edition: Edition, facts: Iterable[Fact], before: "Prints | None"):
        """Print every page of the edition, in which the text states the `facts`; `before` is an earlier edition's."""
        self.kept, self.edition = kept, edition
        self.origins: Origins = Origins(edition, before.origins if before else None)
        self._known: dict[str, str] = {}  # fingerprints that were looked up ahead
        self._stated: dict[str, int] = {}
        for fact in facts:
            self._stated[f"fact {fact.state}"] = self._stated.get(f"fact {fact.state}", 0) + 1
        old = before.all if before else {}
        self.all: dict[str, Print] = {}
        pages = sorted(edition.book.pages.values(), key=totals)  # the totals count the other pages
        say = Progress("printing pages", len(pages)) if before is None and self._new(pages) > MANY else None
        for number, page in enumerate(pages, 1):
            self.all[page.path] = self._printed(page, old.get(page.path))
            if say:
                say(number, len(pages), page.path)

    def _new(self, pages: list[Page]) -> int:
        """How many pages are not kept as they are."""
        self._known = {page.path: self._origin(page) for page in pages if not totals(page)}
        return sum(not self.kept.has("print", origin) for origin in self._known.values())

    @property
    def counts(self) -> dict[str, int]:
        """How often running text states something, by how it is held, over the chapters printed so far."""
        counts = dict(self._stated)
        for made in self.all.values():
            for state, n in made.counts.items():
                counts[state] = counts.get(state, 0) + n
        return counts

    def origin(self, page: Page) -> str:
        """The fingerprint of a page of this edition, computed once."""
        known = self.all.get(page.path)
        return known.origin if known else self._origin(page)

    def whole(self, page: Page) -> Print:
        """The print of a page, or of a guest, with its tokens, which are read only for a page that is rendered."""
        made = self.all.get(page.path) or self._printed(page)
        if len(made.tokens) != len(page.tokens):
            tokens = self.kept.load("print", made.origin)
            made.tokens = unpacked(tokens) if tokens is not None else self._print(page).tokens
        return made

    def _origin(self, page: Page) -> str:
        return self.origins.of(page, self.counts if totals(page) else {})

    def _printed(self, page: Page, known: Print | None = None) -> Print:
        """The print of a page. One that met a problem is not kept."""
        origin = self._known.pop(page.path, None) or self._origin(page)
        if known and known.origin == origin:
            return known
        if self.kept.has("print", origin) and (kept := self.kept.load("figures", origin)) is not None:
            return Print(**kept, origin=origin)
        made = self._print(page)
        made.origin = origin
        if not made.problems:
            kept = {"figures": made.figures, "marks": made.marks, "counts": made.counts}
            self.kept.keep("figures", origin, kept)
            self.kept.keep("print", origin, packed(made.tokens))
        return made

    def _print(self, page: Page) -> Print:
        return printing.printed(self.edition, page, self.counts if totals(page) else {})
