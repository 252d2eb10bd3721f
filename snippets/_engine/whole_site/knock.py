"""How MkDocs hears that something behind the pages of a preview has ended, and the press which page is looked at."""

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from snippets._engine.place import write_whole

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0)  # seconds between two knocks


class Door:
    """A file that is touched when something has ended, in a folder that MkDocs watches.

    `unseen` says whether something has ended that no page shows yet.
    """

    def __init__(self, file: Path, unseen: Callable[[], bool]):
        self.file, self.unseen = file, unseen

    def watched(self, server: "LiveReloadServer") -> None:
        """Have MkDocs' server watch the folder. Raises OSError where it cannot be made."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        server.watch(str(self.file.parent))

    def knock(self, pauses: tuple[float, ...] = PAUSES) -> None:
        """Have MkDocs look; again while it has not, for it sees no change of before it began to watch."""
        with suppress(OSError):  # a disk that is full now may not be later
            write_whole(self.file, str(time.time()))
        if pauses:
            again = threading.Timer(pauses[0], self._again, (pauses[1:],))
            again.daemon = True
            again.start()

    def _again(self, pauses: tuple[float, ...]) -> None:
        if self.unseen():
            self.knock(pauses)


def noticing(pages: WSGIApplication, look_at: Callable[[str], object]) -> WSGIApplication:
    """The application `pages`, which tells `look_at` the address of every page that is asked for."""

    def noticed(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path.endswith("/"):
            look_at(path.lstrip("/"))
        return pages(environ, start_response)

    return noticed
