"""A preview shows every page at once; what is missing runs behind it, the page being looked at first.

A build waits for all of it. A preview takes what is kept, says "running…" where something is missing, and this
thread runs the rest in small batches: snippets, then checks, then labs. After each it lets the pages be made again.
"""

import sys
import threading
import time
from collections.abc import Callable, Mapping, Sized
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from snippets._engine.check.background import Checks
from snippets._engine.check.ledger import Ledger
from snippets._engine.progress import Progress
from snippets._engine.run import notebook
from snippets._engine.run.result import Result
from snippets._engine.run.store import Store, Wanted

if TYPE_CHECKING:
    from nbformat import NotebookNode

BATCH = 48  # snippets: importing the libraries once for so many costs little, and the next page can come first


@dataclass
class Missing:
    """What the pages wait for: snippets and labels in the order of the pages, labs by path."""

    runs: dict[str, Wanted] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)
    labs: dict[str, tuple[str, "NotebookNode"]] = field(default_factory=dict)  # key -> path, notebook
    ledger: Ledger | None = None
    pages: Mapping[str, tuple[list[str], list[str]]] = field(default_factory=dict)  # url -> its snippets, its labels

    @property
    def total(self) -> int:
        return len(self.runs) + len(self.labels) + len(self.labs)


class Preview:
    """Runs what is missing, in a thread of its own that ends with the process.

    `changed` is called after each batch; `look_at` says which page is on the screen.
    """

    def __init__(self, store: Store, checks: Checks, changed: Callable[[], None]):
        self.store, self.checks, self.changed = store, checks, changed
        self.ran: dict[str, tuple[str, Result]] = {}  # what failed is not kept: it stands here until it is edited
        self.labs_ran: dict[str, notebook.Run] = {}
        self._missing, self._looked_at = Missing(), ""
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._over = threading.Event()

    def result(self, path: str) -> Result | None:
        """What this thread found for the snippet as it stands now."""
        key, result = self.ran.get(path, ("", None))
        return result if key == self.store.key(path) else None

    def lab(self, key: str) -> notebook.Run | None:
        """What this thread found for the lab with this fingerprint."""
        return self.labs_ran.get(key)

    def want(self, missing: Missing) -> None:
        """Run this next; what was wanted before and is not in it, is not wanted any more."""
        with self._lock:
            self._missing = missing
        if missing.total and self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()
        self._wake.set()

    def look_at(self, url: str) -> None:
        """The page at this address, from the site's root, is on the screen."""
        self._looked_at = url

    def stop(self, seconds: float = 20.0) -> None:
        """End what is running now, and this thread, so that nothing of it is left when the process ends."""
        self._over.set()
        self._wake.set()
        end = time.monotonic() + seconds
        while self._thread and self._thread.is_alive() and time.monotonic() < end:
            self.store.stop()  # again and again: the thread may have been about to start one
            self.checks.stop()
            self._thread.join(0.1)

    def _work(self) -> None:
        while not self._over.is_set():
            self._wake.wait()
            self._wake.clear()
            try:
                while not self._over.is_set() and self._batch():
                    self.changed()
            except Exception as error:  # a preview lives on, and says what happened
                if self._over.is_set():
                    return
                print(f"the preview could not run what is missing: {error}", file=sys.stderr, flush=True)

    def _batch(self) -> bool:
        """Run a few of what is missing; false if there is nothing."""
        with self._lock:
            missing = self._missing
        runs, labels = missing.pages.get(self._looked_at, ([], []))
        here = [path for path in runs if path in missing.runs]
        if missing.runs:
            batch = (here or list(missing.runs))[:BATCH]
            wanted = {path: missing.runs[path] for path in batch}
            keys = {path: self.store.key(path) for path in batch}
            for path, result in self.store.results(wanted, self._say("running", batch, missing.runs)).items():
                self.ran[path] = keys[path], result
                missing.runs.pop(path, None)
            return True
        if missing.labels and missing.ledger is not None:
            first = [label for label in labels if label in missing.labels]
            batch = (first or missing.labels)[:BATCH]
            with closing(
                self.checks.outcomes(missing.ledger, batch, self._say("checking", batch, missing.labels))
            ) as found:
                for _ in found:
                    pass
            missing.labels[:] = [label for label in missing.labels if label not in batch]
            return True
        if missing.labs:
            labs, missing.labs = missing.labs, {}
            keys = {path: key for key, (path, _) in labs.items()}
            for path, run in notebook.run(dict(labs.values()), self.store.root, self._over):
                self.labs_ran[keys[path]] = run
            return True
        return False

    def _say(self, doing: str, batch: list, missing: Sized) -> Callable[[int, int, str], None]:
        """Progress of one batch, counted over all that is missing."""
        say, left = Progress(f"behind the pages, {doing}", len(batch)), len(missing) - len(batch)
        return lambda done, of, name: say(done, of, f"{name}, then {left} more" if left else name)
