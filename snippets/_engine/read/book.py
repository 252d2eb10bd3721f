"""The whole book at a glance: its pages, and every label with its number and place.

Reads the Markdown sources and the navigation of `mkdocs.yml`; knows no builder.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from snippets._engine.read.page_tokens import NAME, Embed, Formula, Reference, front_matter, scan

PARTS = ("linear_algebra", "probability", "calculus")


@dataclass(frozen=True, order=True)
class Problem:
    """Something an author has to mend, and where."""

    page: str
    line: int
    message: str

    def __str__(self):
        return f"{self.page}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Equation:
    """A labelled formula. `number` is "part.chapter.n", or None for an inline formula."""

    label: str
    latex: str
    page: str
    line: int
    display: bool
    number: str | None

    @property
    def anchor(self) -> str:
        return f"eq-{self.label}"


@dataclass(frozen=True)
class Page:
    """One Markdown source. `path` is relative to the repository, `/` between folders."""

    path: str
    head: str
    body: str
    offset: int  # lines of front matter before the body
    tokens: tuple[Formula | Reference | Embed, ...] = field(repr=False)

    @property
    def meta(self) -> dict:
        return yaml.safe_load(self.head) or {}

    @property
    def url(self) -> str:
        """Address below the site's root, ending in `/`, or empty for the landing page."""
        name = self.path.removeprefix("docs/").removesuffix(".md").removesuffix(".py")
        name = "" if name == "index" else name.removesuffix("/index")
        return f"{name}/" if name else ""

    def line(self, token) -> int:
        return token.line + self.offset

    def relative(self, address: str) -> str:
        """`address`, given from the site's root, as a link from this page."""
        return "../" * self.url.count("/") + address or "./"


class Book:
    """Every page below `docs/`, scanned once.

    Raises:
        OSError: a page cannot be read.
    """

    def __init__(self, root: Path):
        self.root = Path(root)
        self.problems: list[Problem] = []
        self.pages = {p.path: p for p in map(self._read, sorted(self.root.glob("docs/**/*.md")))}
        self._by_body = {key(p.body): p for p in self.pages.values()}
        self.equations = self._number()

    def _read(self, path: Path) -> Page:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        head, body = front_matter(text)
        body = body.lstrip("\n")
        offset = text.count("\n", 0, len(text) - len(body))
        return Page(path.relative_to(self.root).as_posix(), head, body, offset, tuple(scan(body)))

    def page_of(self, body: str) -> Page | None:
        """The page whose body this is: builders hand an extension the text alone."""
        return self._by_body.get(key(body))

    @cached_property
    def chapters(self) -> dict[str, tuple[int, int]]:
        """Page -> (part, chapter), counted along the navigation; opening pages are chapter 0."""
        order = re.findall(r"[\w/.-]+\.md", (self.root / "mkdocs.yml").read_text(encoding="utf-8"))
        numbers = {}
        for n, part in enumerate(PARTS, start=1):
            pages = [p for p in dict.fromkeys(order) if p.startswith(f"{part}/")]
            opening = f"{part}/index.md"
            numbers |= {f"docs/{p}": (n, i) for i, p in enumerate([opening, *(p for p in pages if p != opening)])}
        return numbers

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

    def _problem(self, page: Page, line: int, message: str):
        self.problems.append(Problem(page.path, line, message))


def key(body: str) -> str:
    """What identifies a page's text, whichever builder has trimmed it."""
    return "\n".join(line.rstrip() for line in body.strip().expandtabs(4).splitlines())
