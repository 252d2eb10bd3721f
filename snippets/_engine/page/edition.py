"""What a page is made from, as it stood when the press last looked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from snippets._engine.check.ledger import Ledger
from snippets._engine.read.book import Book
from snippets._engine.read.cut import FIGURE, Shown
from snippets._engine.read.embed import Link
from snippets._engine.read.options import Options
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed
from snippets._engine.run.result import Result


@dataclass(frozen=True)
class Edition:
    """The repository, its pages, what the checks found, the runs by the path of their snippet, and who shows it."""

    root: Path
    book: Book
    ledger: Ledger
    results: Mapping[str, Result]
    places: Mapping[str, list[tuple[Page, Embed, Options]]]

    @cached_property
    def shown(self) -> Mapping[str, set[str]]:
        """The snippets that each page shows, by the page's path."""
        found: dict[str, set[str]] = {}
        for file, places in self.places.items():
            for page, *_ in places:
                found.setdefault(page.path, set()).add(file)
        return found

    def files(self, link: Link) -> dict[str, str]:
        """The files of a link that there are, by the name of their tab; a figure is that of the one it leads to."""
        return {
            name: file
            for name, file in link.files.items()
            if file in self.places and (link.embed.part != FIGURE or file == link.path)
        }

    def source(self, file: str) -> str:
        """A snippet as it stood when it was first asked for; what is no text in it is replaced."""
        if file not in self._sources:
            self._sources[file] = (self.root / file).read_text(encoding="utf-8", errors="replace")
        return self._sources[file]

    @cached_property
    def cut(self) -> dict[tuple[str, str | None, Options], Shown]:
        """What the links of the book show of their runs, by file, part and options, as far as it was asked for."""
        return {}

    @cached_property
    def _sources(self) -> dict[str, str]:
        return {}
