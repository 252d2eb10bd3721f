"""Pages that MkDocs would build from another text than the press has read, or in a template that is not there."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateNotFound

from snippets._engine.read.book import Book, as_saved
from snippets._engine.read.page import Page

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.structure.files import Files

log = logging.getLogger("mkdocs.plugins.press")


class Strays(list[str]):
    """What was wrong with such pages in this build, one line each with its place; said as it is found."""

    def found(self, said: str) -> None:
        self.append(said)
        log.error(said)

    def other_text(self, root: Path, book: Book, path: str, known: Page | None, serving: bool) -> None:
        """Say of a page why its text is not the one that was read. A preview builds it again, if it was saved since."""
        if path in book.unreadable:
            return  # its problem says so, and its page shows that
        saved = as_saved(root, path)
        if saved is None or known is not None and saved.body == known.body:
            said = "this is not the text that the press has read; begin the page with its front matter, or its title"
        elif serving:
            log.info(f"{path} was saved while the book was built; it follows")
            return
        else:
            said = "this page was saved while the book was built; build again"
        self.found(f"{path}:1: {said}")

    def no_template(self, env: "Environment", files: "Files") -> None:
        """Say of a page that it asks for a template which is not there; it is shown like the others."""
        for file in files.documentation_pages():
            if file.page and (name := file.page.meta.get("template")) is not None:
                try:
                    env.get_template(str(name))
                except TemplateNotFound:
                    said = f"the theme has no template {name!s:.80}; delete it from the front matter"
                    self.found(f"docs/{file.src_uri}:1: {said}")
                    del file.page.meta["template"]
