"""A page of MkDocs whose HTML is kept: rendered only when its text, its prints or its links' targets change."""

import json
import logging
from collections.abc import Callable, Iterable
from html import escape
from typing import Protocol, Self

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from snippets._engine.page.kept import Kept, fingerprint

DEEP = "the boxes, lists or marks of this page stand too deep inside each other; make it flatter"
EMPTY: dict = {"content": "", "toc": [], "title": None, "anchors": [], "links": {}}


class Index(Protocol):
    """What is asked of a search index: of MkDocs or of the theme."""

    entries: list[dict]
    add_entry_from_context: Callable[[Page], None]


class Rendering:
    """How pages are rendered in one build: with these `files` of the site and this configuration.

    `wrong` is told of a page that cannot be rendered, and the page shows it.
    """

    def __init__(self, kept: Kept, config: MkDocsConfig, files: Files, wrong: Callable[[str], None]):
        self.kept, self.wrong = kept, wrong
        settings = [str(e) if isinstance(e, str) else type(e).__qualname__ for e in config.markdown_extensions]
        settings += [json.dumps(config.mdx_configs, default=repr, sort_keys=True), str(config.validation)]
        self._around = fingerprint([(f.src_uri, f.url) for f in files], settings)

    def keep(self, page: Page, origin: str) -> None:
        """Give `page` a `render` that takes its HTML from what is kept where nothing has changed.

        A page whose rendering warns is not kept, so that each build repeats the warning.
        """
        key = fingerprint(page.file.src_uri, page.markdown, origin, self._around)
        render = page.render

        def taken(config: MkDocsConfig, files: Files) -> None:
            if known := self.kept.load("html", key):
                _fill(page, known, files)
                return
            try:
                with _Warnings() as warnings:
                    render(config, files)
            except RecursionError:  # the builder's own, which would end there
                self.wrong(said := f"docs/{page.file.src_uri}:1: {DEEP}")
                _fill(page, EMPTY | {"content": f'<pre class="press-problem">{escape(said)}</pre>\n'}, files)
                return
            if not warnings.met:
                self.kept.keep("html", key, _content(page))

        page.render = taken  # type: ignore[method-assign]


def keep_indexing(index: Index, kept: Kept) -> None:
    """Let a search index take the sections of a page from `kept` where its HTML has not changed."""
    add: Callable = index.add_entry_from_context

    def added(page: Page) -> None:
        key = fingerprint(page.content, page.url, str(page.title), page.meta)
        if (known := kept.load("search", key)) is not None:
            index.entries += known
            return
        before = len(index.entries)
        add(page)
        kept.keep("search", key, index.entries[before:])

    index.add_entry_from_context = added


def _content(page: Page) -> dict:
    return {
        "content": page.content,
        "toc": packed_titles(page.toc),
        "title": page._title_from_render,
        "anchors": sorted(page.present_anchor_ids or ()),
        "links": {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()},
    }


def _fill(page: Page, known: dict, files: Files) -> None:
    page.content = known["content"]
    page.toc = TableOfContents([_unpacked(item) for item in known["toc"]])
    page._title_from_render = known["title"]
    page.present_anchor_ids = set(known["anchors"])
    page.links_to_anchors = {
        file: links for uri, links in known["links"].items() if (file := files.get_file_from_path(uri))
    }


def packed_titles(toc: Iterable[AnchorLink]) -> list[list]:
    """A table of titles as JSON has it."""
    return [_packed(item) for item in toc]


def _packed(item: AnchorLink) -> list:
    return [item.title, item.id, item.level, [_packed(child) for child in item.children]]


def _unpacked(item: list) -> AnchorLink:
    title, name, level, children = item
    link = AnchorLink(title, name, level)
    link.children = [_unpacked(child) for child in children]
    return link


class _Warnings(logging.Handler):
    """Notes whether MkDocs said anything of importance meanwhile."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.met = False

    def emit(self, record: logging.LogRecord) -> None:
        self.met = True

    def __enter__(self) -> Self:
        logging.getLogger("mkdocs").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
