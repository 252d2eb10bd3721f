"""Terms that a definition box sets in bold: each leads to its box from where another chapter uses it first."""

import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass
from functools import lru_cache
from posixpath import relpath

from snippets._engine.read.book import Book
from snippets._engine.read.page import Page
from snippets._engine.read.places import boxes

BOLD = re.compile(r"\*\*([^*$]+[^*$.])\*\*")
ABBREVIATION = re.compile(r"\(([A-Z]{2,})\)")
READ = {"p", "li", "dd"}  # whose words are running text
# Words that lead elsewhere, that are no text, or that the reader answers or skips.
NOT = {"a", "code", "pre", "strong", "h1", "h2", "h3", "h4", "table", "summary", "figcaption", "math", "script"}
APART = {"admonition-title", "goals", "needs", "question", "answer", "source", "headerlink", "run-caption"}
ENDINGS = (
    ("sis", "s(?:is|es)"),
    ("xes", "x(?:is|es)"),
    ("y", "(?:y|ies)"),
    ("x", "(?:x|ces)"),
    ("", "s?"),
)  # one, many


@dataclass(frozen=True)
class Term:
    """Words that the box at `anchor` of the page at `path` defines."""

    words: str
    path: str
    anchor: str


def terms(book: Book) -> tuple[Term, ...]:
    """The terms of all chapters, in the order of reading."""
    paths = sorted(book.chapters, key=lambda path: book.chapters[path])
    found: dict[str, Term] = {}
    for path in paths:
        for term in _of(book.pages[path]) if path in book.pages else ():
            found.setdefault(term.words, term)
    return tuple(found.values())


def link(root: etree.Element, page: Page, known: tuple[Term, ...]) -> None:
    """Let the first use of each box's terms in the text of a page lead to the box, if that is on another page."""
    led = {element.get("href", "").partition("#")[2] for element in root.iter("a")}
    own = {term.words for term in _of(page)}  # what the page defines itself is not explained by another one
    wanted = {t for t in known if t.path != page.path and t.words not in own and t.anchor not in led}
    if wanted:
        _Links(page, known, wanted).walk(root, False)


@lru_cache(maxsize=512)
def _of(page: Page) -> tuple[Term, ...]:
    found = []
    for box in boxes(page.body):
        if box.kind == "definition":
            words = [" ".join(said.split()) for said in (*BOLD.findall(box.text), *ABBREVIATION.findall(box.text))]
            found += [Term(said, page.path, box.anchor) for said in words]
    return tuple(found)


@lru_cache(maxsize=4)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """What finds one of these terms, the longest first, as one or as many."""
    forms = (f"(?P<t{words.index(one)}>{_forms(one)})" for one in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")


def _forms(words: str) -> str:
    first = words[0] if words.isupper() else f"[{words[0].upper()}{words[0].lower()}]"
    last, many = next(ending for ending in ENDINGS if words.endswith(ending[0]))
    return first + r"\s+".join(map(re.escape, words[1 : len(words) - len(last)].split(" "))) + many


class _Links:
    """Puts the links into one page. A box that is led to once is done with."""

    def __init__(self, page: Page, known: tuple[Term, ...], wanted: set[Term]):
        self.page, self.known, self.wanted = page, known, wanted
        self.pattern = _pattern(tuple(term.words for term in known))

    def walk(self, element: etree.Element, read: bool) -> None:
        """Look through `element`, whose text is `read`, or that of what stands in it."""
        read = read or element.tag in READ
        if read:
            self._split(element, None)
        for child in list(element):
            if child.tag not in NOT and APART.isdisjoint(child.get("class", "").split()):
                self.walk(child, read)
            if read:
                self._split(element, child)

    def _split(self, parent: etree.Element, before: etree.Element | None) -> None:
        """Look through the text that follows `before` in `parent`, or that begins it."""
        text, at = (parent.text if before is None else before.tail) or "", 0
        for found in self.pattern.finditer(text):
            term = self.known[int((found.lastgroup or "t0")[1:])]
            if term not in self.wanted:
                continue
            self.wanted = {other for other in self.wanted if other.anchor != term.anchor}
            made = etree.Element("a", {"class": "term", "href": f"{self._address(term.path)}#{term.anchor}"})
            made.text = found[0]
            self._put(parent, before, text[at : found.start()], made)
            before, at = made, found.end()
        if at and before is not None:
            before.tail = text[at:]

    def _put(self, parent: etree.Element, before: etree.Element | None, text: str, made: etree.Element) -> None:
        """`text` and then `made` after `before`, or at the beginning of `parent`."""
        if before is None:
            parent.text = text
            parent.insert(0, made)
        else:
            before.tail = text
            parent.insert(list(parent).index(before) + 1, made)

    def _address(self, path: str) -> str:
        """The Markdown file as a link from this page: the builder makes an address of it."""
        return relpath(path, self.page.path.rpartition("/")[0])
