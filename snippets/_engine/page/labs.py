"""All labs of the book, the missing ones executed side by side."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from snippets._engine.page.lab import Lab
from snippets._engine.page.preview import Preview
from snippets._engine.read.page import Page
from snippets._engine.read.problem import Problem
from snippets._engine.run import notebook
from snippets._engine.run.absent import absent, unknown

if TYPE_CHECKING:
    from nbformat import NotebookNode


class Labs:
    """All labs of a repository, executed; in a preview, those that have not run show their cells alone."""

    def __init__(
        self,
        root: Path,
        preview: Preview | None,
        printed: Callable[[Page], list[Problem]],
        before: "Labs | None" = None,
        meanwhile: Callable[[], None] = lambda: None,
    ):
        """`printed` prints a lab's page and gives the problems that it met; what has not changed is as `before`.

        `meanwhile` is called while labs are executed, and before one is printed.
        """
        files = (f for f in sorted(root.glob("docs/labs/[!.]*.py")) if f.is_file())
        self.labs = {lab.path: lab for lab in (Lab(root, f.relative_to(root).as_posix()) for f in files)}
        for path, known in before.labs.items() if before else ():
            if path in self.labs and known.whole and known.source == self.labs[path].source:
                self.labs[path] = known
        wanted = {path: todo for path, lab in self.labs.items() if not lab.whole and (todo := lab.load()) is not None}
        self.untried = {path: said for path in wanted if (said := absent(path, self.labs[path].source))}
        for path, result in self.untried.items():
            self.labs[path].wait(wanted.pop(path), unknown(result))
        if preview:
            meanwhile()
            for path in list(wanted):
                if (run := preview.lab(self.labs[path].key)) is not None:
                    self.labs[path].take(run)
                    del wanted[path]
                else:
                    self.labs[path].wait(wanted[path])
        else:
            for path, run in _executed(wanted, root, meanwhile):
                self.labs[path].take(run)
        self.waiting = {self.labs[path].key: (path, todo) for path, todo in wanted.items()} if preview else {}
        for lab in self.labs.values():
            for problem in printed(lab.page):
                lab.problem(lab.line(lab.page.body.splitlines()[problem.line - 1]), problem.message)
        for old in set(root.glob(".cache/labs/*")) - {lab.kept for lab in self.labs.values()}:
            old.unlink(missing_ok=True)

    @property
    def problems(self) -> list[Problem]:
        return sorted({p for lab in self.labs.values() for p in lab.problems})


def _executed(
    wanted: dict[str, "NotebookNode"], root: Path, meanwhile: Callable[[], None]
) -> list[tuple[str, notebook.Run]]:
    """Each of these labs with its run, after `meanwhile` has come to its end, too."""
    if not wanted:
        meanwhile()
        return []
    notebook.ready()
    over = threading.Event()
    with ThreadPoolExecutor(1) as beside:
        runs = beside.submit(lambda: list(notebook.run(wanted, root, over)))
        try:
            meanwhile()
            return runs.result()
        except BaseException:
            over.set()
            raise
