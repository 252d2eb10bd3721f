"""The press: keeps the book, the runs and every problem of a build together.

A builder asks for one page at a time and may use several threads. The first question
after a change scans all pages and runs all their snippets at once, so every core works
and every problem of the build is known before the first page is written.
"""

import threading
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.page import facts, gather, held, problems
from snippets._engine.page.edition import Edition
from snippets._engine.page.kept import Kept
from snippets._engine.page.labs import Labs
from snippets._engine.page.preview import Missing, Preview
from snippets._engine.page.printing import Print
from snippets._engine.page.prints import Prints
from snippets._engine.page.seen import Seen, changed, look
from snippets._engine.read.book import Book
from snippets._engine.read.page import Page, key
from snippets._engine.read.page_tokens import scan
from snippets._engine.read.problem import Problem
from snippets._engine.run.result import WAITS
from snippets._engine.run.store import Store


class Press:
    """All of a build. Safe to use from several threads.

    Raises:
        OSError: a page or a snippet cannot be read.
    """

    edition: Edition
    prints: Prints
    _all: dict[Path, "Press"] = {}
    _lock = threading.RLock()

    @classmethod
    def at(cls, root: Path) -> "Press":
        """The one press of the repository at `root`."""
        with cls._lock:
            root = Path(root).resolve()
            if root not in cls._all:
                cls._all[root] = cls(root)
            return cls._all[root]

    def __init__(self, root: Path, store: Store | None = None):
        self.root = root
        self.store = store or Store(root)
        self.checks = Checks()
        self.kept = Kept(root / ".cache" / "pages")
        self.preview: Preview | None = None
        self.facts: dict[str, list[facts.Fact]] = {}
        self._runs = gather.Runs(self.store, self.checks)
        self._held = False
        self._guests: dict[str, Page] = {}
        self.forget()

    def forget(self) -> None:
        """Read everything anew when next asked."""
        self._seen: Seen | None = None
        self._finished = False  # whether something behind the pages has ended since the last look
        self._runs.forget()

    def print(self, body: str) -> tuple[Page, Print]:
        """The page whose text is `body`, printed. A text that is no page of the book is printed bare."""
        with self._lock:
            self.refresh()
            page = (
                self.book.page_of(body)
                or self._guests.get(key(body))
                or Page("docs/.md", "", body, 0, tuple(scan(body)))
            )
            return page, self.prints.whole(page)

    def hold(self) -> None:
        """Look for changes now, and not again until `release`: for builders that say when a build begins and ends."""
        with self._lock:
            self._held = False
            self.refresh()
            self._held = True

    @property
    def unseen(self) -> bool:
        """Whether something behind the pages has ended since the last look."""
        return self._finished

    def release(self) -> None:
        self._held = False

    def show_first(self, finished: Callable[[], None]) -> None:
        """Be the press of a preview: wait for nothing, and call `finished` when runs behind the pages have ended."""

        def ended() -> None:
            self._finished = True
            finished()

        self.preview = Preview(self.store, self.checks, ended)
        self.kept.remember()

    def run_the_rest(self, labs: Labs) -> None:
        """In a preview, run behind the pages what they still miss."""
        if self.preview is None:
            return
        waits = {path for path, run in self.edition.results.items() if run.failure and run.failure.type == WAITS}
        labels: dict[str, list[str]] = {}
        for label, e in self.book.equations.items():
            labels.setdefault(e.page, []).append(label)
        shown = self.edition.shown
        pages = {
            page.url: (sorted(shown.get(page.path, ())), labels.get(page.path, [])) for page in self.book.pages.values()
        }
        runs = {path: how for path, how in gather.wanted(self.edition.places).items() if path in waits}
        self.preview.want(Missing(runs, self.checks.waiting(self.ledger), labs.waiting, self.ledger, pages))

    def guest(self, page: Page) -> list[Problem]:
        """Know and print a page that is made while building, a lab with what its cells gave; the problems met."""
        with self._lock:
            self._guests[key(page.body)] = page
            stated = facts.facts(page, facts.executed(self.ledger), self.kept)
            return [*self.print(page.body)[1].problems, *held.unchecked(page, stated)]

    def refresh(self) -> None:
        """Read, run and print whatever has changed since the last look."""
        with self._lock:
            if self._held:
                return
            seen, finished = look(self.root), self._finished
            if seen == self._seen and not finished:
                return
            self._finished = False
            try:
                self._renew(changed(self._seen or {}, seen), seen, finished)
            except BaseException:
                self._finished |= finished
                raise
            self._seen = seen

    def _renew(self, edited: set[str], seen: Seen, finished: bool) -> None:
        """The next edition, after these files were `edited`, and after something behind the pages has `finished`."""
        before, printed = (self.edition.ledger, self.prints) if self._seen else (None, None)
        book = Book(self.root)
        places = gather.places(self.root, book)
        ledger = gather.ledger(book, None if finished else before, edited)
        results, ledger = self._runs.gather(gather.wanted(places), ledger, self.preview, seen, edited)
        self.edition = Edition(self.root, book, ledger, results, places)
        self.facts = self._facts(before)
        self.prints = Prints(self.kept, self.edition, chain.from_iterable(self.facts.values()), printed)

    def _facts(self, before: Ledger | None) -> dict[str, list[facts.Fact]]:
        """What the pages state in running text; of a page that was not edited, what it was found to be."""
        executed, then = facts.executed(self.ledger), facts.executed(before) if before else None
        found = {}
        for path in self.book.judged:
            if (page := self.book.pages.get(path)) is not None:
                same = before is not None and executed == then and before.book.pages.get(path) is page
                found[path] = (
                    self.facts[path] if same and path in self.facts else facts.facts(page, executed, self.kept)
                )
        return found

    @property
    def book(self) -> Book:
        return self.edition.book

    @property
    def ledger(self) -> Ledger:
        return self.edition.ledger

    @property
    def problems(self) -> list[Problem]:
        """Every problem of the build, sorted by page and line."""
        self.refresh()
        running = set(self.checks.waiting(self.ledger)) if self.preview else set()
        return problems.met(self.edition, self.checks, running, self.prints.all.values(), self.facts)

    @property
    def figures(self) -> dict[str, str]:
        """Every figure file of the site: address below its root -> SVG."""
        self.refresh()
        return {a: svg for p in self.prints.all.values() for a, svg in p.figures.items()}

    def origin(self, page: Page) -> str:
        """The fingerprint of all that the print of a page depends on."""
        return self.prints.origin(page)
