"""The fingerprint of whatever a print depends on: an edit elsewhere leaves it, and so the page, as it is."""

from dataclasses import replace
from functools import cached_property, lru_cache

from snippets._engine.check import rates
from snippets._engine.check.ledger import Entry
from snippets._engine.page.edition import Edition
from snippets._engine.page.kept import fingerprint, press_fingerprint
from snippets._engine.page.owned import NAMED, Owned, linked
from snippets._engine.page.terms import terms
from snippets._engine.read.embed import Link
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Given, Token
from snippets._engine.read.places import boxes, runs
from snippets._engine.run.result import Result


class Origins:
    """The fingerprints of the pages of an edition; those of runs that were known `before` are taken from there."""

    def __init__(self, edition: Edition, before: "Origins | None"):
        self.edition = edition
        self._runs: dict[str, tuple[str, Result, str]] = before._runs if before else {}

    def of(self, page: Page, counts: dict[str, int]) -> str:
        """The fingerprint of a page, which shows the `counts` of the book if it shows its totals."""
        edition, book = self.edition, self.edition.book
        kinds = {t.kind for t in page.tokens if isinstance(t, Embed)}
        lists = {t.options for t in page.tokens if isinstance(t, Embed) and t.kind == "index"}
        entries = edition.ledger.entries
        labels = sorted(entries) if kinds & {"ledger", "totals"} else sorted(_labels(page.tokens))
        files = sorted(edition.shown.get(page.path, set()) | _answers(page) & set(edition.results))
        return fingerprint(
            press_fingerprint(),
            (page.path, page.head, page.body, book.chapters.get(page.path)),
            [(f, self._run(f), [o for *_, o in edition.places[f]]) for f in files],
            [_known(entries.get(label)) for label in labels],
            self._beside(page) if page.path not in book.chapters else [],
            [(p.path, p.head) for p in book.pages.values()] if kinds & {"ledger", "totals"} else [],
            counts if "totals" in kinds else {},
            rates.known(book.root, book) if "ledger" in kinds else [],
            self._listed if lists else "",
            self._called if "functions" in lists else "",
            self._terms if page.path in book.chapters else (),
        )

    def _beside(self, page: Page) -> list:
        """The runs of the pages that a list of pages leads to, which bear its numbers out, and the counts of the book."""
        led = linked(self.edition.book, page, page.body)
        files = sorted({f for one in led for f in self.edition.shown.get(one.path, ())})
        counts = Owned(self.edition).counts if NAMED.search(page.body) else {}
        return [[(f, self._run(f)) for f in files], counts]

    @cached_property
    def _terms(self) -> tuple:
        """What the text of a chapter may link to boxes of other pages."""
        return terms(self.edition.book)

    @cached_property
    def _listed(self) -> str:
        """What the lists of formulas, statements, traps and figures are made from."""
        book = self.edition.book
        equations = [(label, e.latex, e.page, e.number) for label, e in book.equations.items()]
        return fingerprint([_summary(p) for p in book.pages.values()], equations, book.chapters)

    @cached_property
    def _called(self) -> str:
        """What the list of functions is made from."""
        places = self.edition.places
        anchors = {page.path: runs(page.tokens) for page in self.edition.book.pages.values()}
        shown = [(f, [(p.path, anchors[p.path].get(e), e.part) for p, e, _ in places[f]]) for f in places]
        return fingerprint(shown, [self.edition.source(f) for f in places])

    def _run(self, file: str) -> str:
        """The fingerprint of a run and of the file as it stands now."""
        source, run = self.edition.source(file), self.edition.results[file]
        known = self._runs.get(file)
        if known is None or known[0] != source or known[1] is not run:
            self._runs[file] = known = source, run, fingerprint(source, run.to_json())
        return known[2]


def _known(entry: Entry | None) -> Entry | None:
    """What a page shows of a formula elsewhere: it may stand on another line."""
    return entry and replace(entry, equation=replace(entry.equation, line=0))


def totals(page: Page) -> bool:
    """Whether a page counts what stands on the others."""
    return any(isinstance(t, Embed) and t.kind == "totals" for t in page.tokens)


def _labels(tokens: tuple[Token, ...]) -> set[str]:
    """The formulas that a page shows, refers to or takes an answer from."""
    inside = (t for e in tokens if isinstance(e, Embed) for t in e.inside)
    found = {getattr(token, "label", None) for token in (*tokens, *inside)}
    found |= {label for token in tokens if isinstance(token, Given) for label in token.labels}
    found |= {
        (t.part or "").removeprefix("eq-")
        for t in tokens
        if isinstance(t, Embed) and t.kind == "answer" and not t.target
    }
    return {label for label in found if label is not None}


def _answers(page: Page) -> set[str]:
    """The snippets whose runs answer the page's questions."""
    return {link.path for e, link in page.links.items() if e.kind == "answer" and isinstance(link, Link)}


@lru_cache(maxsize=512)
def _summary(page: Page) -> str:
    """What a list may name of a page: its front matter, its boxes and its runs."""
    shown = [(anchor, e.caption, e.alt) for e, anchor in runs(page.tokens).items()]
    return fingerprint(page.path, page.head, [(b.kind, b.title, b.anchor) for b in boxes(page.body)], shown)
