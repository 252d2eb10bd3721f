"""One page of the book: its front matter, its text, its tokens, from the bytes of its file."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import yaml

from snippets._engine.read.embed import Link
from snippets._engine.read.hidden import hidden
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page_tokens import Embed, Token, front_matter, leftovers, scan
from snippets._engine.read.problem import Problem

LONGEST = 200_000  # characters of a page: the longest of this book has 31,000
BRACKETS = 3000  # in a page: where nothing closes them, Markdown takes a second for so many, and a minute for 20,000
PATH = re.compile(r"docs/([a-z0-9_-]{1,100}/)*[a-z0-9_-]{1,100}\.md")
OPENED = re.compile(r"---[ \t]*\n[ \t]*\w+[ \t]*:")
SHORT = 5000  # characters of front matter that the reader in C, ten times as fast, cannot be led too deep by


@lru_cache(maxsize=512)
def _front_matter(head: str) -> dict:
    """The front matter, read once: whoever asks for it changes nothing in it."""
    if len(head) < SHORT and hasattr(yaml, "CSafeLoader"):
        with suppress(yaml.YAMLError):  # the other one says better what is wrong
            return yaml.load(head, yaml.CSafeLoader) or {}
    return yaml.safe_load(head) or {}


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

    @cached_property
    def links(self) -> Mapping[Embed, Link | EmbedError]:
        """The links to runs and to what they print, each read once, or what is wrong with it."""
        found: dict[Embed, Link | EmbedError] = {}
        for token in self.tokens:
            if isinstance(token, Embed) and (token.kind == "run" or token.kind == "answer" and token.target):
                try:
                    found[token] = Link.read(token, self.path)
                except EmbedError as error:
                    found[token] = error
        return found

    def link(self, embed: Embed) -> Link:
        """One of them. Raises EmbedError where it is not understood."""
        found = self.links[embed]
        if isinstance(found, EmbedError):
            raise EmbedError(str(found))
        return found

    def tokens_of(self, body: str) -> tuple[Token, ...]:
        """The tokens of the page's text, which a builder may have handed on otherwise than it stands in the file."""
        return self.tokens if body.rstrip() == self.body.rstrip() else tuple(scan(body))

    def line(self, token: Token) -> int:
        return token.line + self.offset

    def relative(self, address: str) -> str:
        """`address`, given from the site's root, as a link from this page."""
        return "../" * self.url.count("/") + address or "./"


@lru_cache(maxsize=512)  # a preview asks again for every page after each edit
def read(name: str, data: bytes) -> tuple[Page | None, tuple[Problem, ...]]:
    """A page from the bytes of its file, with the problems met; no page where not a word of it can be shown."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = f"this page is not UTF-8 (byte {data[error.start]:#04x}); save it as UTF-8"
        return None, (Problem(name, line, said),)
    if len(text) > LONGEST:
        said = f"this page has {len(text):,} characters, of {LONGEST:,} that are read; make two of it"
        return None, (Problem(name, 1, said),)
    if (brackets := text.count("[")) > BRACKETS:
        said = f"this page opens {brackets:,} square brackets, of {BRACKETS:,} that are read; make two of it"
        return None, (Problem(name, 1, said),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = [Problem(name, *found)] if (found := hidden(text)) else []
    head, body = front_matter(text)
    if not head and OPENED.match(text):
        problems.append(Problem(name, 1, "this front matter has no end: write --- below its last line"))
    if repeated := _alias(head):
        return None, (Problem(name, repeated[0] + 1, f"the front matter {repeated[1]}"),)
    if wrong := _wrong(head):
        problems.append(Problem(name, wrong[0] + 1, f"the front matter {wrong[1]}"))
        head, body = "", text  # a builder takes it for text, too
    if not PATH.fullmatch(name):
        said = "the name of a page holds at most 100 small letters, digits, - and _; rename it, and its line in nav"
        problems.append(Problem(name, 1, said))
    body = body.lstrip("\n")
    offset = text.count("\n", 0, len(text) - len(body))
    problems += [Problem(name, line + offset, said) for line, said in leftovers(body)]
    return Page(name, head, body, offset, tuple(scan(body))), tuple(problems)


def _alias(head: str) -> tuple[int, str] | None:
    """Where a front matter repeats a value by its name: a few lines can name a list a billion times over, and whatever
    reads the page, the builder too, would write it out.
    """
    try:
        for event in yaml.parse(head, yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):
                mark = event.start_mark
                return mark.line + 1 if mark else 1, f"repeats *{event.anchor}: write the value again"
    except (yaml.YAMLError, RecursionError):
        pass  # said by `_wrong`
    return None


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
