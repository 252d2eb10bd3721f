"""All labs of the book, the missing ones executed side by side."""

from snippets._engine.page.lab import Lab
from snippets._engine.read.book import Problem
from snippets._engine.run import notebook


class Labs:
    """All labs of the repository of a press, executed; in a preview, those that have not run show their cells alone."""

    def __init__(self, press):
        root = press.root
        files = (f for f in sorted(root.glob("docs/labs/[!.]*.py")) if f.is_file())
        self.labs = {lab.path: lab for lab in (Lab(root, f.relative_to(root).as_posix()) for f in files)}
        wanted = {path: todo for path, lab in self.labs.items() if (todo := lab.load()) is not None}
        if press.preview:
            for path in list(wanted):
                if (run := press.preview.lab(self.labs[path].key)) is not None:
                    self.labs[path].take(run)
                    del wanted[path]
                else:
                    self.labs[path].wait(wanted[path])
        else:
            for path, run in notebook.run(wanted, root):
                self.labs[path].take(run)
        self.waiting = {self.labs[path].key: (path, todo) for path, todo in wanted.items()} if press.preview else {}
        for lab in self.labs.values():
            press.welcome(lab.page)
            for problem in press.print(lab.page.body)[1].problems:
                lab.problem(lab.line(lab.page.body.splitlines()[problem.line - 1]), problem.message)
        for old in set(root.glob(".cache/labs/*")) - {lab.kept for lab in self.labs.values()}:
            old.unlink(missing_ok=True)

    @property
    def problems(self) -> list[Problem]:
        return sorted({p for lab in self.labs.values() for p in lab.problems})
