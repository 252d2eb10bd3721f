"""The runs and the checks behind the pages, of which only what an edit can have changed is looked up again."""

import copy
from collections.abc import Mapping, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.page.preview import Preview
from snippets._engine.page.seen import Seen
from snippets._engine.progress import Progress
from snippets._engine.read.book import Book
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed
from snippets._engine.run.result import Result, waiting
from snippets._engine.run.store import Store, Wanted

Places = Mapping[str, list[tuple[Page, Embed, Options]]]


def places(root: Path, book: Book) -> Places:
    """The places that show each snippet, by the snippet's path; what cannot be read is left out."""
    found: dict[str, list[tuple[Page, Embed, Options]]] = {}
    for page in book.pages.values():
        for token, link in page.links.items():
            if isinstance(link, EmbedError):
                continue  # reported where it is printed
            if token.kind == "run" or "code" in token.options.split():
                for file in link.files.values():
                    if file in found or (root / file).is_file():
                        found.setdefault(file, []).append((page, token, link.options))
    return found


def wanted(shown: Places) -> dict[str, Wanted]:
    """How each snippet is to be run: as long, and with the failures, as any of its places allows."""
    return {
        path: Wanted(max(o.seconds for _, _, o in there), any(o.fails for _, _, o in there))
        for path, there in shown.items()
    }


def ledger(book: Book, before: Ledger | None, changed: Set[str]) -> Ledger:
    """What is known of the formulas. An edit of pages that leaves every labelled formula and its conditions as they
    were leaves what was known `before`: only the places of the formulas are taken from the pages."""
    if before is None or any(not path.startswith("docs/") for path in changed) or _stated(book) != _stated(before.book):
        return Ledger(book)
    after = copy.copy(before)
    after.book = book
    after.__dict__["entries"] = {
        label: replace(entry, equation=book.equations[label]) for label, entry in before.entries.items()
    }
    return after


def _stated(book: Book) -> list:
    return [(label, e.latex, e.given) for label, e in book.equations.items()]


class Runs:
    """The runs of a book's snippets, each looked up again only where a file that it rests on was edited."""

    def __init__(self, store: Store, checks: Checks):
        self.store, self.checks = store, checks
        self._known: dict[str, tuple[Wanted, Result]] = {}

    def forget(self) -> None:
        """Take nothing for known."""
        self._known.clear()

    def gather(
        self, asked: Mapping[str, Wanted], known: Ledger, preview: Preview | None, seen: Seen, changed: Set[str]
    ) -> tuple[dict[str, Result], Ledger]:
        """The runs of all snippets, and the ledger as it is afterwards. A build waits for them and for the checks,
        which run at the same time, in processes of their own; a preview takes what there is."""
        runs = self._kept(asked, seen, changed)
        if preview:
            return {path: run or preview.result(path) or waiting(path) for path, run in runs.items()}, known
        ready, stale = {path: run for path, run in runs.items() if run}, self.checks.waiting(known)
        checking = Progress("checking", len(stale)) if stale else None
        if len(ready) == len(runs):
            return ready, self.checks.run(known, checking)
        with ThreadPoolExecutor(1) as beside:
            ran = beside.submit(self.store.results, asked, Progress("running", len(runs) - len(ready)))
            try:
                known = self.checks.run(known, checking)
                return ran.result(), known
            except BaseException:
                self.store.stop()
                raise

    def _kept(self, asked: Mapping[str, Wanted], seen: Seen, changed: Set[str]) -> dict[str, Result | None]:
        """What the store has, None where there is none."""
        still = {
            path: run
            for path, (how, run) in self._known.items()
            if asked.get(path) == how and not changed & {path, *run.files} and seen.keys() >= {path, *run.files}
        }
        found = self.store.known({path: how for path, how in asked.items() if path not in still})
        self._known = {path: (asked[path], run) for path, run in (found | still).items() if run}
        return {path: still.get(path) or found[path] for path in asked}
