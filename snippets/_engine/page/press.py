"""The press: keeps the book, the runs and every problem of a build together.

A builder asks for one page at a time and may use several threads. The first question
after a change scans all pages and runs all their snippets at once, so every core works
and every problem of the build is known before the first page is written.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.page import equations, facts, held, indexes, ledger_table, listing, question
from snippets._engine.page.edition import Edition
from snippets._engine.page.kept import Kept, fingerprint, packed, press_fingerprint, unpacked
from snippets._engine.page.labs import Labs
from snippets._engine.page.markup import Line, indented, problem_box
from snippets._engine.page.preview import Missing, Preview
from snippets._engine.progress import Progress
from snippets._engine.read.book import PARTS, Book, Page, Problem, key
from snippets._engine.read.embed import EmbedError, Options, siblings, target
from snippets._engine.read.page_tokens import Embed, Formula, Given, scan
from snippets._engine.run.absent import ABSENT, OPTIONAL
from snippets._engine.run.result import WAITS, Result, waiting
from snippets._engine.run.store import Store, Wanted


@dataclass
class Print:
    """One page as printed: for each token its Markdown lines, and the problems met."""

    tokens: list[list[Line]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)  # address below the site -> SVG
    marks: list[held.Mark] = field(default_factory=list)  # of numbers in running text
    counts: dict[str, int] = field(default_factory=dict)  # what running text states, by how it is held
    origin: str = ""  # the fingerprint of all that it was printed from


class Press:
    """All of a build. Safe to use from several threads.

    Raises:
        OSError: a page or a snippet cannot be read.
    """

    _all: dict[Path, "Press"] = {}
    _lock = threading.RLock()

    @classmethod
    def at(cls, root: Path) -> "Press":
        """The one press of the repository at `root`."""
        with cls._lock:
            return cls._all.setdefault(Path(root).resolve(), cls(Path(root).resolve()))

    def __init__(self, root: Path, store: Store | None = None):
        self.root = root
        self.store = store or Store(root)
        self.checks = Checks()
        self._stamp = None
        self.kept = Kept(root / ".cache" / "pages")
        self.preview: Preview | None = None
        self._held = False
        self._prints: dict[str, Print] = {}
        self._guests: dict[str, Page] = {}

    def print(self, body: str) -> tuple[Page, Print]:
        """The page whose text is `body`, printed. A text that is no page of the book is printed bare."""
        with self._lock:
            self.refresh()
            page = (
                self.book.page_of(body)
                or self._guests.get(key(body))
                or Page("docs/.md", "", body, 0, tuple(scan(body)))
            )
            printed = self._prints.get(page.path) or self._printed(page)
            return page, self._whole(page, printed)

    def hold(self):
        """Look for changes now, and not again until `release`: for builders that say when a build begins and ends."""
        with self._lock:
            self._held = False
            self.refresh()
            self._held = True

    def release(self):
        self._held = False

    def show_first(self, finished: Callable[[], None]):
        """Be the press of a preview: wait for nothing, and call `finished` when runs behind the pages have ended."""

        def changed():
            self._stamp = None
            finished()

        self.preview = Preview(self.store, self.checks, changed)

    def run_the_rest(self, labs: Labs):
        """In a preview, run behind the pages what they still miss."""
        if self.preview is None:
            return
        waits = {path for path, run in self.results.items() if run.failure and run.failure.type == WAITS}
        labels = self.checks.waiting(self.ledger)
        pages = {
            page.url: (
                [path for path, places in self.places.items() if any(p.path == page.path for p, *_ in places)],
                [label for label, e in self.book.equations.items() if e.page == page.path],
            )
            for page in self.book.pages.values()
        }
        runs = {path: wanted for path, wanted in self._wanted().items() if path in waits}
        self.preview.want(Missing(runs, labels, labs.waiting, self.ledger, pages))

    def guest(self, page: Page) -> list[Problem]:
        """Know and print a page that is made while building, a lab with what its cells gave; the problems met."""
        with self._lock:
            self._guests[key(page.body)] = page
            return self.print(page.body)[1].problems

    def refresh(self):
        """Read, run and print whatever has changed since the last look."""
        with self._lock:
            if self._held or (stamp := self._look()) == self._stamp:
                return
            self.book = Book(self.root)
            self.places = self._places()
            self.ledger = Ledger(self.book)
            self.results = self._results()
            self._runs: dict[str, str] = {}
            executed = tuple(e.equation.latex for e in self.ledger.entries.values() if e.checks)
            self.facts = {
                page.path: facts.facts(page, executed, self.kept)
                for page in self.book.pages.values()
                if page.path in self.book.chapters
            }
            before, self._prints = self._prints, {}
            for page in sorted(self.book.pages.values(), key=_totals):  # the totals count the other pages
                self._prints[page.path] = self._printed(page, before.get(page.path))
            self._stamp = stamp

    @property
    def edition(self) -> Edition:
        """All that a page is made from, of this look."""
        return Edition(self.root, self.book, self.ledger, self.results, self.places)

    @property
    def problems(self) -> list[Problem]:
        """Every problem of the build, sorted by page and line."""
        self.refresh()
        met = [*self.book.problems, *self.ledger.problems, *self._orphans(), *self._refuted()]
        running = set(self.checks.waiting(self.ledger)) if self.preview else set()
        met += self.checks.problems(self.ledger, set(self.ledger.stale) - running)
        for printed in self._prints.values():
            met += printed.problems
        for path, found in self.facts.items():
            met += held.unchecked(self.book.pages[path], found)
        return sorted(set(met))

    def untried(self, labs: Labs) -> str:
        """What was not tried, because a library is not installed that some machines cannot have; empty if all was."""
        runs = sum(run.failure is not None and run.failure.type == ABSENT for run in self.results.values())
        labels = len(self.checks.untried(self.ledger))
        said = f"{runs} snippets, the checks of {labels} formulas and {len(labs.untried)} labs were not tried"
        missing = " and ".join(OPTIONAL.values())
        return f"{missing} is not installed: {said}, and the pages say so" if runs or labels or labs.untried else ""

    @property
    def counts(self) -> dict[str, int]:
        """How often running text states something, by how it is held, over the chapters printed so far."""
        counts: dict[str, int] = {}
        for fact in chain.from_iterable(self.facts.values()):
            counts[f"fact {fact.state}"] = counts.get(f"fact {fact.state}", 0) + 1
        for printed in self._prints.values():
            for state, n in printed.counts.items():
                counts[state] = counts.get(state, 0) + n
        return counts

    @property
    def figures(self) -> dict[str, str]:
        """Every figure file of the site: address below its root -> SVG."""
        self.refresh()
        return {a: svg for p in self._prints.values() for a, svg in p.figures.items()}

    def _places(self) -> dict[str, list[tuple[Page, Embed, Options]]]:
        """The places that show each snippet, by the snippet's path; what cannot be read is left out."""
        places: dict[str, list[tuple[Page, Embed, Options]]] = {}
        for page in self.book.pages.values():
            for token in page.tokens:
                code = isinstance(token, Embed) and token.kind == "answer" and "code" in token.options.split()
                if isinstance(token, Embed) and (token.kind == "run" or code):
                    try:
                        path, options = target(token, page.path), Options() if code else Options.read(token.options)
                    except EmbedError:
                        continue  # reported where it is printed
                    for file in siblings(path).values():
                        if (self.root / file).is_file():
                            places.setdefault(file, []).append((page, token, options))
        return places

    def _wanted(self) -> dict[str, Wanted]:
        return {
            path: Wanted(max(o.seconds for _, _, o in places), any(o.fails for _, _, o in places))
            for path, places in self.places.items()
        }

    def _results(self) -> dict[str, Result]:
        """The runs of all snippets. A build waits for them and for the checks, which run at the same time, in
        processes of their own; a preview takes what there is."""
        wanted = self._wanted()
        known = self.store.known(wanted)
        if self.preview:
            return {path: run or self.preview.result(path) or waiting(path) for path, run in known.items()}
        ready = {path: run for path, run in known.items() if run}
        if len(ready) == len(known):
            self.ledger = self.checks.run(self.ledger, Progress("checking"))
            return ready
        with ThreadPoolExecutor(1) as beside:
            runs = beside.submit(self.store.results, wanted, Progress("running"))
            try:
                self.ledger = self.checks.run(self.ledger, Progress("checking"))
                return runs.result()
            except BaseException:
                self.store.stop()
                raise

    def _refuted(self) -> list[Problem]:
        """A formula that its own check refutes must not be published."""
        return [
            Problem(e.equation.page, e.equation.line, e.verdict.message)
            for e in self.ledger.entries.values()
            if e.state == "failed"
        ]

    def _look(self):
        files = [
            self.root / "mkdocs.yml",
            *self.root.glob("docs/**/*.md"),
            *self.root.glob("snippets/[!_]*/**/*"),
            *(f for part in PARTS for f in self.root.glob(f"tests/{part}/*.py")),
        ]
        seen = []
        for file in files:
            with suppress(OSError):  # gone since it was listed, or an editor's lock
                state = file.stat()
                seen.append((str(file), state.st_mtime_ns, state.st_size))
        return tuple(seen)

    def _orphans(self) -> list[Problem]:
        shown = self.places
        files = (f.relative_to(self.root).as_posix() for f in sorted(self.root.glob("snippets/[!_]*/**/[!.]*.py")))
        return [Problem(f, 1, "no page shows this snippet; embed it or delete it") for f in files if f not in shown]

    def origin(self, page: Page) -> str:
        """The fingerprint of a page of this build, computed once."""
        known = self._prints.get(page.path)
        return known.origin if known else self._origin(page)

    def _origin(self, page: Page) -> str:
        """The fingerprint of whatever a print of this page depends on: an edit elsewhere leaves it as it is."""
        files = {f for f, places in self.places.items() if any(p.path == page.path for p, *_ in places)}
        files |= self._answers(page)
        inside = (t for e in page.tokens if isinstance(e, Embed) for t in scan(e.caption))
        labels = {getattr(token, "label", None) for token in (*page.tokens, *inside)}
        labels |= {label for token in page.tokens if isinstance(token, Given) for label in token.labels}
        labels |= {
            (t.part or "").removeprefix("eq-")
            for t in page.tokens
            if isinstance(t, Embed) and t.kind == "answer" and not t.target
        }
        entries = self.ledger.entries
        if any(isinstance(t, Embed) and t.kind in ("ledger", "totals") for t in page.tokens):
            labels = set(entries)
        counts = self.counts if _totals(page) else {}
        lists = any(isinstance(t, Embed) and t.kind == "index" for t in page.tokens)
        return fingerprint(
            press_fingerprint(),
            (page.path, page.head, page.body, self.book.chapters.get(page.path)),
            [(f, self._run_of(f), [o for *_, o in self.places[f]]) for f in sorted(files)],
            [entries.get(label) for label in sorted(name for name in labels if name is not None)],
            [(p.path, p.head) for p in self.book.pages.values()] if labels == set(entries) else [],
            counts,
            [(p.path, p.head, p.body) for p in self.book.pages.values()] if lists else [],
            [(f, self._run_of(f)) for f in self.places] + [self.book.chapters] if lists else [],
        )

    def _answers(self, page: Page) -> set[str]:
        """The snippets whose runs answer the page's questions."""
        files = set()
        for token in page.tokens:
            if isinstance(token, Embed) and token.kind == "answer":
                with suppress(EmbedError):  # reported where it is printed
                    files.add(target(token, page.path))
        return files & set(self.results)

    def _run_of(self, file: str) -> str:
        """The fingerprint of a run and of the file as it stands now."""
        if file not in self._runs:
            source = (self.root / file).read_text(encoding="utf-8", errors="replace")
            self._runs[file] = fingerprint(source, self.results[file].to_json())
        return self._runs[file]

    def _printed(self, page: Page, known: Print | None = None) -> Print:
        """The print of a page: as it was, as it is kept, or made now. One that met a problem is not kept."""
        origin = self._origin(page)
        if known and known.origin == origin:
            return known
        if self.kept.has("print", origin) and (kept := self.kept.load("figures", origin)) is not None:
            return Print(**kept, origin=origin)
        printed = self._print(page)
        printed.origin = origin
        if not printed.problems:
            kept = {"figures": printed.figures, "marks": printed.marks, "counts": printed.counts}
            self.kept.keep("figures", origin, kept)
            self.kept.keep("print", origin, packed(printed.tokens))
        return printed

    def _whole(self, page: Page, printed: Print) -> Print:
        """The print with its tokens, which are read only for a page that is rendered."""
        if len(printed.tokens) != len(page.tokens):
            tokens = self.kept.load("print", printed.origin)
            printed.tokens = unpacked(tokens) if tokens is not None else self._print(page).tokens
        return printed

    def _print(self, page: Page) -> Print:
        printed = Print()
        for token in page.tokens:
            try:
                if isinstance(token, Embed) and token.kind == "run":
                    lines, figures = listing.lines(self.edition, page, token)
                    printed.figures |= figures
                elif isinstance(token, Embed) and token.kind == "answer":
                    lines = question.lines(self, page, token)
                elif isinstance(token, Embed) and token.kind == "index":
                    lines = indexes.lines(self, page, token)
                elif isinstance(token, Embed):
                    made = (
                        ledger_table.table(self.ledger, page)
                        if token.kind == "ledger"
                        else ledger_table.totals(self.ledger, self.counts)
                    )
                    lines = indented(made, token.indent)
                elif isinstance(token, Formula):
                    lines = equations.formula(self.ledger, page, token)
                elif isinstance(token, Given):
                    lines = equations.conditions(self.book, page, token)
                else:
                    lines = equations.reference(self.book, page, token)
            except (EmbedError, equations.TypesettingError) as error:
                at = page.line(token) + getattr(error, "line", 1) - 1
                problem = Problem(page.path, at, str(error))
                printed.problems.append(problem)
                lines = problem_box(
                    problem,
                    inline=not isinstance(token, Embed)
                    and not getattr(token, "display", getattr(token, "alone", False)),
                )
            printed.tokens.append(lines)
        if page.path in self.book.chapters:
            printed.marks, printed.counts, problems = held.held(self, page)
            printed.problems += problems
        return printed


def _totals(page: Page) -> bool:
    return any(isinstance(t, Embed) and t.kind == "totals" for t in page.tokens)
