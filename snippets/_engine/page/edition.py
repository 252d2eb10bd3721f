"""What a page is made from, as it stood when the press last looked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from snippets._engine.check.ledger import Ledger
from snippets._engine.read.book import Book, Page
from snippets._engine.read.embed import Options
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
