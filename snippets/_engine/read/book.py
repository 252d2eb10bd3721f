"""The whole book at a glance: its pages, and every label with its number and place.

Reads the Markdown sources and the navigation of `mkdocs.yml`; knows no builder.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from snippets._engine.read.condition import Condition, GivenError
from snippets._engine.read.given import parse
from snippets._engine.read.navigation import navigation
from snippets._engine.read.near import meant
from snippets._engine.read.page import Page, key, read
from snippets._engine.read.page_tokens import NAME, Formula, Given
from snippets._engine.read.problem import Problem
from snippets._engine.read.unmarked import unmarked

LONGEST_LABEL = 100  # characters: files of the site are named after labels
PARTS = ("linear_algebra", "probability", "calculus")


@dataclass(frozen=True)
class Equation:
    """A labelled formula. `number` is "part.chapter.n", or None for an inline formula; `given` are its conditions."""

    label: str
    latex: str
    page: str
    line: int
    display: bool
    number: str | None
    given: tuple[Condition, ...] = ()

    @property
    def anchor(self) -> str:
        return f"eq-{self.label}"


class Book:
    """Every page below `docs/`, scanned once.

    A page that cannot be read is a problem, and missing from `pages`.
    """

    def __init__(self, root: Path):
        self.root = Path(root)
        self.problems: list[Problem] = []
        self.unreadable: dict[str, Problem] = {}  # pages of which no word can be shown
        self.pages = {p.path: p for p in filter(None, map(self._page, sources(self.root)))}
        self._by_body = {key(p.body): p for p in self.pages.values()}
        self.equations = self._number()
        self._give()
        self.problems += self._unmarked()

    def _page(self, path: Path) -> Page | None:
        name = path.relative_to(self.root).as_posix()
        try:
            data = path.read_bytes()
        except OSError:
            return None  # it has gone since it was listed
        page, problems = read(name, data)
        self.problems += problems
        if page is None:
            self.unreadable[name] = problems[0]
        return page

    def page_of(self, body: str) -> Page | None:
        """The page whose body this is: builders hand an extension the text alone."""
        return self._by_body.get(key(body))

    @cached_property
    def chapters(self) -> dict[str, tuple[int, int]]:
        """Page -> (part, chapter), counted along the navigation; opening pages are chapter 0."""
        order = navigation(self.root / "mkdocs.yml")
        numbers: dict[str, tuple[int, int]] = {}
        for n, part in enumerate(PARTS, start=1):
            pages = [p for p in dict.fromkeys(order) if p.startswith(f"{part}/")]
            opening = f"{part}/index.md"
            numbers |= {f"docs/{p}": (n, i) for i, p in enumerate([opening, *(p for p in pages if p != opening)])}
        return numbers

    @cached_property
    def judged(self) -> tuple[str, ...]:
        """The pages whose facts and numbers are held: all but those of the press below `docs/development/` that the
        navigation does not lead to. They show what is refused, and say what was measured on one day."""
        led = {f"docs/{page}" for page in navigation(self.root / "mkdocs.yml")}
        return tuple(path for path in self.pages if path in led or not path.startswith("docs/development/"))

    def _number(self) -> dict[str, Equation]:
        equations: dict[str, Equation] = {}
        for page in self.pages.values():
            prefix = "{}.{}.".format(*self.chapters[page.path]) if page.path in self.chapters else ""
            count = 0
            for token in page.tokens:
                if not isinstance(token, Formula) or token.label is None:
                    continue
                line, label = page.line(token), token.label
                if not NAME.fullmatch(label):
                    self._problem(page, line, f'label "{label}": write small letters, digits and single hyphens')
                elif len(label) > LONGEST_LABEL:
                    said = (
                        f'label "{label[:20]}…" has {len(label):,} characters, of {LONGEST_LABEL} that a file may have'
                    )
                    self._problem(page, line, said)
                elif label in equations:
                    first = equations[label]
                    self._problem(
                        page,
                        line,
                        f'label "{label}" stands already at {first.page}:{first.line}; '
                        "labels are global, choose another",
                    )
                else:
                    count += token.display
                    number = f"{prefix}{count}" if token.display else None
                    equations[label] = Equation(label, token.latex, page.path, line, token.display, number)
        return equations

    def _give(self) -> None:
        """Read the conditions of the formulas where the pages state them."""
        given: dict[str, list[Condition]] = {}
        for page in self.pages.values():
            for token in page.tokens:
                if not isinstance(token, Given):
                    continue
                if not token.labels or not token.items:
                    said = "a block of conditions names its formulas and has items: /// given | label, then - $A$: symmetric"
                    self._problem(page, page.line(token), said)
                for label in token.labels:
                    if label not in self.equations:
                        said = f'these are conditions of "{label}", and no formula has this label'
                        self._problem(page, page.line(token), said + meant(label, self.equations))
                for item, line in zip(token.items, token.lines):
                    try:
                        for label in token.labels:
                            given.setdefault(label, []).extend(parse(item))
                    except GivenError as error:
                        self._problem(page, line + page.offset, f"condition: {error}")
        for label, conditions in given.items():
            if label in self.equations:
                self.equations[label] = replace(self.equations[label], given=tuple(dict.fromkeys(conditions)))

    def _unmarked(self) -> Iterator[Problem]:
        """What the pages state of their formulas as a condition and do not mark."""
        given: dict[str, dict[str, tuple[Condition, ...]]] = {}
        for equation in self.equations.values():
            given.setdefault(equation.page, {})[equation.label] = equation.given
        for path, labelled in given.items():
            yield from unmarked(self.pages[path], labelled)

    def _problem(self, page: Page, line: int, message: str) -> None:
        self.problems.append(Problem(page.path, line, message))


def as_saved(root: Path, name: str) -> Page | None:
    """A page as its file is now, which an author may have saved after the book was read; None where there is none."""
    try:
        return read(name, (root / name).read_bytes())[0]
    except OSError:
        return None


def sources(root: Path) -> list[Path]:
    """The pages below `docs/`. What an editor hides there, such as a lock, is none."""
    found = (p for p in root.glob("docs/**/*.md") if not any(s.startswith(".") for s in p.relative_to(root).parts))
    return sorted(p for p in found if p.is_file())
