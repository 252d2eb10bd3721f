"""The Markdown extension: the one interface between the press and whatever builds the site.

It runs between the normalisation of white space (priority 30, which strips the marks
of stashed HTML) and the fences (25, which must see the fences that runs expand to).
"""

import re
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from snippets._engine.page import anchors, terms, titles
from snippets._engine.page.markup import Html, Line
from snippets._engine.page.press import Press
from snippets._engine.page.tidy import tidy
from snippets._engine.place import ROOT

UPWARDS = re.compile(r'(\b(?:href|src)=")\.\./([^"]*)"')
strangers: list[str] = []  # the beginnings of texts that were rendered and are no page of the book


class PressExtension(Extension):
    """Formulas, references and runs. Option `root`: the repository, by default the one around this file.

    Option `addresses`: what HTML of the press counts its addresses from, the `page` of the site, or the `source`, for
    a builder that makes the one from the other in all HTML.
    """

    def __init__(self, **options: str):
        self.config = {
            "root": [str(ROOT), "the folder that holds docs/ and snippets/"],
            "addresses": ["page", "page or source"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        press = Press.at(Path(self.getConfig("root")))
        replace = Replace(md, press, self.getConfig("addresses") == "source")
        md.preprocessors.register(replace, "press", 28)
        md.treeprocessors.register(Addresses(replace), "press-addresses", 6)  # where titles are whole
        md.treeprocessors.register(Titles(md), "press-titles", 4)  # after toc, which has 5
        md.postprocessors.register(Tidy(), "press-tidy", 5)  # after the stashed HTML has come back


class Replace(Preprocessor):
    """Put what the press has printed in the place of what the author wrote."""

    def __init__(self, md: Markdown, press: Press, from_source: bool = False):
        super().__init__(md)
        self.press, self.from_source = press, from_source

    def run(self, lines: list[str]) -> list[str]:
        body, out, at = "\n".join(lines), [], 0
        self.page, printed = self.press.print(body)
        if self.page.path == "docs/.md":
            strangers.append(body[:60])
        marks = {(start, end): tag for start, end, tag in printed.marks}
        for token, replacement in zip(self.page.tokens_of(body), printed.tokens, strict=True):
            if tag := marks.get((token.start, token.end)):
                replacement = [(Html(f"{tag}{''.join(replacement[0])}</a>"),)]
            out += [self._marked(body, at, token.start, marks), "\n".join(map(self._stash, replacement))]
            at = token.end
        return "".join([*out, self._marked(body, at, len(body), marks)]).split("\n")

    def _marked(self, body: str, start: int, end: int, marks: dict[tuple[int, int], str]) -> str:
        """A piece of running text with the marks that fall into it."""
        out, at = [], start
        for (first, last), tag in marks.items():
            if start <= first and last <= end:
                out += [body[at:first], self._store(f"{tag}{escape(body[first:last])}</a>")]
                at = last
        return "".join([*out, body[at:end]])

    def _stash(self, line: Line) -> str:
        return "".join(self._store(p) if isinstance(p, Html) else p for p in line)

    def _store(self, html: str) -> str:
        if self.from_source and not self.page.path.endswith("index.md"):
            html = UPWARDS.sub(lambda found: f'{found[1]}{found[2] or "./"}"', html)
        return self.md.htmlStash.store(html)


class Addresses(Treeprocessor):
    """Give the boxes of the page their addresses, and link terms to the boxes of other pages."""

    def __init__(self, replace: Replace):
        super().__init__(replace.md)
        self.replace = replace

    def run(self, root: Element) -> None:
        page, book = self.replace.page, self.replace.press.book
        anchors.address(root, page.body)
        if page.path in book.chapters:
            terms.link(root, page, terms.terms(book))


class Titles(Treeprocessor):
    """Typeset the formulas in the titles of the table of titles."""

    def run(self, root: Element) -> None:
        titles.typeset(self.md)


class Tidy(Postprocessor):
    """Drop what says nothing: spans without a colour, headings without a word."""

    def run(self, text: str) -> str:
        return tidy(text)


def makeExtension(**options: str) -> PressExtension:
    """Called by Python-Markdown when the extension is named in a configuration."""
    return PressExtension(**options)
