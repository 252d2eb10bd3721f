"""The whole book at a glance: its pages, and every label with its number and place.

Reads the Markdown sources and the navigation of `mkdocs.yml`; knows no builder.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

import yaml

from snippets._engine.read.given import Condition, GivenError, parse
from snippets._engine.read.near import meant
from snippets._engine.read.page_tokens import NAME, Formula, Given, Token, front_matter, leftovers, scan

PATH = re.compile(r"docs/([a-z0-9_-]+/)*[a-z0-9_-]+\.md")
SHORT = 5000  # characters of front matter that the reader in C, ten times as fast, cannot be led too deep by
PARTS = ("linear_algebra", "probability", "calculus")


@lru_cache(maxsize=512)
def _front_matter(head: str) -> dict:
    """The front matter, read once: whoever asks for it changes nothing in it."""
    if len(head) < SHORT and hasattr(yaml, "CSafeLoader"):
        with suppress(yaml.YAMLError):  # the other one says better what is wrong
            return yaml.load(head, yaml.CSafeLoader) or {}
    return yaml.safe_load(head) or {}


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


@dataclass(frozen=True, eq=False)
class Page:
    """One Markdown source. `path` is relative to the repository, `/` between folders.

    A page is itself alone, whatever it holds, so that what was found of it is remembered by it.
    """

    path: str
    head: str
    body: str
    offset: int  # lines of front matter before the body
    tokens: tuple[Token, ...] = field(repr=False)

    @property
    def meta(self) -> dict:
        return _front_matter(self.head)

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

    def _page(self, path: Path) -> Page | None:
        name = path.relative_to(self.root).as_posix()
        try:
            data = path.read_bytes()
        except OSError:
            return None  # it has gone since it was listed
        page, problems = _read(name, data)
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

    def _give(self):
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

    def _problem(self, page: Page, line: int, message: str):
        self.problems.append(Problem(page.path, line, message))


@lru_cache(maxsize=512)  # a preview asks again for every page after each edit
def _read(name: str, data: bytes) -> tuple[Page | None, tuple[Problem, ...]]:
    """A page from the bytes of its file, with the problems met; no page where not a word of it can be shown."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = f"this page is not UTF-8 (byte {data[error.start]:#04x}); save it as UTF-8"
        return None, (Problem(name, line, said),)
    problems = []
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    head, body = front_matter(text)
    if wrong := _wrong(head):
        problems.append(Problem(name, wrong[0] + 1, f"the front matter {wrong[1]}"))
        head, body = "", text  # a builder takes it for text, too
    if not PATH.fullmatch(name):
        said = "the name of a page holds small letters, digits, - and _ only; rename it, and its line in nav"
        problems.append(Problem(name, 1, said))
    body = body.lstrip("\n")
    offset = text.count("\n", 0, len(text) - len(body))
    problems += [Problem(name, line + offset, said) for line, said in leftovers(body)]
    return Page(name, head, body, offset, tuple(scan(body))), tuple(problems)


def as_saved(root: Path, name: str) -> Page | None:
    """A page as its file is now, which an author may have saved after the book was read; None where there is none."""
    try:
        return _read(name, (root / name).read_bytes())[0]
    except OSError:
        return None


def sources(root: Path) -> list[Path]:
    """The pages below `docs/`. What an editor hides there, such as a lock, is none."""
    found = (p for p in root.glob("docs/**/*.md") if not any(s.startswith(".") for s in p.relative_to(root).parts))
    return sorted(p for p in found if p.is_file())


def navigation(file: Path) -> list[str]:
    """The pages that `nav` names, in its order. Raises yaml.YAMLError where the file does not parse."""
    config = yaml.load(file.read_text(encoding="utf-8-sig"), _Loader)
    found, waiting = [], [(config if isinstance(config, dict) else {}).get("nav")]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, str) and item.endswith(".md"):
            found.append(item)
        elif isinstance(item, (list, dict)):
            waiting = [*(item.values() if isinstance(item, dict) else item), *waiting]
    return found


class _Loader(yaml.SafeLoader):
    """Reads what it knows: tags such as !ENV are a builder's."""


_Loader.add_constructor(None, lambda loader, node: None)


def _wrong(head: str) -> tuple[int, str] | None:
    """What is wrong with a front matter: the line in it, from 1, and in words."""
    try:
        read = _front_matter(head)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", None) or "it cannot be read"
        return (mark.line + 1 if mark else 1), f"is not YAML: {said}"
    except RecursionError:
        return 1, "is nested too deeply"
    if not isinstance(read, dict):
        return 1, "is no list of `name: value` lines"
    return None


def key(body: str) -> str:
    """What identifies a page's text, whichever builder has trimmed it."""
    return "\n".join(line.rstrip() for line in body.strip().expandtabs(4).splitlines())
