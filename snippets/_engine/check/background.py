"""Have checks run in a process of their own, which imports what a build does not, and keep every verdict at once."""

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from typing import Any

from snippets._engine.check.ledger import Ledger
from snippets._engine.check.process import Process
from snippets._engine.check.record import Verdict, oracles
from snippets._engine.read.book import Book
from snippets._engine.read.problem import Problem
from snippets._engine.run.absent import lacks
from snippets._engine.run.clock import IDLE
from snippets._engine.run.system import LINUX

SECONDS = 120.0  # of processor time, for the checks of one formula


class Checks:
    """The checks of a repository. What went wrong without a verdict is kept here, so that a preview does not
    try it again until something changes, and the next build does."""

    def __init__(self, seconds: float = SECONDS, fork: bool | None = None, jobs: int | None = None):
        self.seconds = seconds
        self.fork = fork if fork is not None else LINUX and os.environ.get("SNIPPETS_FORK", "1") != "0"
        self.jobs = jobs or (len(os.sched_getaffinity(0)) if LINUX else os.cpu_count() or 1)
        self._broken: dict[str, tuple[str, str]] = {}  # label -> fingerprint, message
        self._files: dict[str, tuple[str, Problem]] = {}  # file of checks -> fingerprint, problem
        self._process: Process | None = None
        self._over = False

    def run(self, ledger: Ledger, progress: Callable[[int, int, str], None] | None = None) -> Ledger:
        """Run what is stale and has not failed as it stands; the ledger as it is afterwards."""
        labels = self.waiting(ledger)
        if not labels:
            return ledger
        for _ in self.outcomes(ledger, labels, progress):
            pass
        return Ledger(ledger.book)

    def stop(self) -> None:
        """End checks that another thread waits for; there are no others after them."""
        self._over = True
        if self._process is not None:
            self._process.stop()

    def waiting(self, ledger: Ledger) -> list[str]:
        """The labels that have no verdict, have not been tried as they stand, and can be tried here."""
        untried = self.untried(ledger)
        known = {label: digest for label, (digest, _) in self._broken.items()}
        return [la for la in ledger.stale if la not in untried and known.get(la) != ledger.digest(la)]

    def untried(self, ledger: Ledger) -> dict[str, str]:
        """The stale labels whose checks import a library that this machine lacks, and which: they stay unchecked."""
        modules = ledger.dependencies.modules
        files = {s.file for label in ledger.stale for s in ledger.sources[label]}
        lacking = {file: library for file in files if (library := lacks(modules(ledger.dependencies.closure(file))))}
        return {la: lacking[s.file] for la in ledger.stale for s in ledger.sources[la] if s.file in lacking}

    def problems(self, ledger: Ledger, labels: set[str] | None = None) -> list[Problem]:
        """Why formulas (all, or these) have no verdict: a file of checks that cannot be imported, a check that
        did not end."""
        met = [p for file, (digest, p) in self._files.items() if digest == ledger.dependencies.digest(file)]
        left = set(ledger.stale) - self.untried(ledger).keys()
        for label in left if labels is None else labels & left:
            equation = ledger.book.equations[label]
            known, message = self._broken.get(label, ("", ""))
            said = message if known == ledger.digest(label) else "its check has not run"
            met.append(Problem(equation.page, equation.line, f'equation "{label}" is not checked: {said}'))
        return met

    def outcomes(
        self, ledger: Ledger, labels: list[str], progress: Callable[[int, int, str], None] | None = None
    ) -> Generator[tuple[str, Verdict | None], None, None]:
        """Run the checks of these labels. Every verdict is kept as it comes; None: there is none."""
        done = 0
        ended: list[tuple[str, Verdict | None, str]]
        with closing(self._events(ledger, labels)) as events:
            for event in events:
                if "broken" in event:
                    file = event["broken"]
                    said = f"this file of checks cannot be imported: {event['message']}"
                    self._files[file] = ledger.dependencies.digest(file), Problem(file, event["line"], said)
                    message = f"{file}:{event['line']}: {event['message']}"
                    ended = [(la, None, message) for la in labels if any(s.file == file for s in ledger.sources[la])]
                else:
                    ended = [self._verdict(ledger, event)]
                for label, verdict, message in ended:
                    if verdict:
                        ledger.verdicts.add(label, verdict)
                        self._broken.pop(label, None)
                    else:
                        self._broken[label] = ledger.digest(label), message
                    done += 1
                    if progress:
                        progress(min(done, len(labels)), len(labels), label)
                    yield label, verdict
        with suppress(OSError):  # `add` has warned of it
            ledger.verdicts.write({}, set(ledger.book.equations))

    def _verdict(self, ledger: Ledger, event: dict) -> tuple[str, Verdict | None, str]:
        label = event["label"]
        if not event.get("lasting"):
            return label, None, event["message"]
        static = ledger.rests(label)
        files = {path: digest for path, digest in event["files"].items() if path not in static}
        said = event["passed"], event["draws"], event["compared"], event["message"]
        yourself = event["script"], files, event["notes"], event["unscripted"]
        return label, Verdict(ledger.digest(label), *said, oracles(), *yourself), ""

    def _events(self, ledger: Ledger, labels: list[str]) -> Generator[dict, None, None]:
        """What the process says, until it has said something of every label; it is started again without what
        made it end or hang."""
        left = dict.fromkeys(labels)
        while left and not self._over:
            now: dict[str, Any] = {"importing": None, "running": None}
            edited: set[str] = set()
            with closing(self._said(ledger, list(left))) as lines:
                for event in lines:
                    if event.keys() & now.keys():
                        now |= event
                        if "importing" in event and event["importing"] is None:  # it has read everything
                            edited = _edited(ledger, left)
                    elif "ended" in event:
                        break
                    else:
                        gone = event.get("broken")
                        for label in list(left) if gone else [event["label"]]:
                            if not gone or any(s.file == gone for s in ledger.sources[label]):
                                left.pop(label, None)
                        now["running"] = None
                        late = event.pop("edited", False)  # it has not seen one text of its file, but two
                        if gone and not _edited(ledger, _in(ledger, gone)):
                            yield event
                        elif not gone and not late and event["label"] not in edited:
                            yield event
            if not left:
                return
            if file := now["importing"]:
                why = f"its process {event['ended']} while this file was imported"
                if not _edited(ledger, _in(ledger, file)):
                    yield {"broken": file, "line": 1, "message": why}
                left = {label: None for label in left if all(s.file != file for s in ledger.sources[label])}
            elif label := now["running"]:
                source = ledger.sources[label][0]
                why = f"{source.file}:{source.line}: its process {event['ended']} before the check was finished"
                if not _edited(ledger, [label]):
                    yield {"label": label, "message": why}
                del left[label]
            else:
                edited = _edited(ledger, left)
                for label in (label for label in left if label not in edited):
                    yield {"label": label, "message": f"the process of the checks {event['ended']}"}
                return

    def _said(self, ledger: Ledger, labels: list[str]) -> Generator[dict, None, None]:
        """The events of one process; the last one says how it ended."""
        asked = {
            "files": {
                file: {
                    "labels": [la for la in labels if any(s.file == file for s in ledger.sources[la])],
                    "rests": sorted(ledger.dependencies.closure(file)),
                }
                for file in sorted({s.file for label in labels for s in ledger.sources[label]})
            },
            "gone": sorted({*ledger.sources, *ledger.reasons} - set(ledger.book.equations)),
            "seconds": self.seconds,
            "jobs": self.jobs,
            "fork": self.fork,
        }
        self._process = process = Process(ledger.root, asked)
        yield from process.events(None if self.fork else IDLE * self.seconds + 30)


def _in(ledger: Ledger, file: str) -> set[str]:
    """The labels with a check in this file."""
    return {la for la, sources in ledger.sources.items() if any(s.file == file for s in sources)}


def _edited(ledger: Ledger, labels: Iterable[str]) -> set[str]:
    """The labels whose text, checks or what these import are no longer as they were when the ledger was read.

    What a process finds of them belongs to no fingerprint: neither to the old one, whose files it may not have
    seen, nor to the new one. The next look at the book finds them without a verdict.
    """
    now = Ledger(Book(ledger.root))
    known = now.book.equations
    return {
        la for la in labels if la in ledger.book.equations and (la not in known or now.digest(la) != ledger.digest(la))
    }
