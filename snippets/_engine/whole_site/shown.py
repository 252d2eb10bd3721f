"""The site of a preview: a build writes beside it, and then only what differs takes its place.

MkDocs empties the folder of its site and writes every file anew for each edit. Here it is handed an empty folder
inside the site that is served; files that it would copy as they were are left out. A build that fails leaves the
served site as it was.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from snippets._engine.whole_site.files import copy, put

if TYPE_CHECKING:
    from mkdocs.structure.files import Files

NEXT = ".next"  # hidden: MkDocs neither serves it to readers nor empties it with the rest


class Shown:
    """The folder that is served, and what it held after the last build."""

    def __init__(self, site: Path):
        self.site = site
        self._texts: dict[str, str] = {}
        self._copied: dict[str, tuple] = {}
        self._there: set[str] = set()
        self._wanted: dict[str, tuple] = {}  # of this build, what MkDocs copies: address -> what its source looks like
        self._pages: set[str] = set()

    def begin(self) -> Path:
        """Where MkDocs is to write."""
        return self.site / NEXT

    def leave(self, files: "Files") -> None:
        """Have MkDocs copy only what has changed among its `files` since the last build."""
        self._wanted, self._pages = {}, set()
        for file in files:
            if not file.inclusion.is_in_serve():
                continue
            if file.is_documentation_page() or file.abs_src_path is None:
                self._pages.add(file.dest_uri)
                continue
            state = _state(Path(file.abs_src_path))
            self._wanted[file.dest_uri] = state
            if self._copied.get(file.dest_uri) == state:
                file.copy_file = lambda dirty=False: None  # type: ignore[method-assign]

    def finish(self, texts: dict[str, str], sources: dict[str, Path]) -> None:
        """Put what MkDocs has written, the `texts` by their address and the copies of `sources` into the site."""
        made: set[Path] = set()
        written = [Path(folder) / name for folder, _, names in os.walk(self.begin()) for name in names]
        there = {path.relative_to(self.begin()).as_posix() for path in written}
        for path in written:
            to = self.site / path.relative_to(self.begin())
            to.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, to)
        for address, text in texts.items():
            if self._texts.get(address) != text or address in there:
                put(self.site / address, text, made)
        copied = dict(self._wanted)
        for address, source in sources.items():
            copied[address] = _state(source)
            if self._copied.get(address) != copied[address] or address in there:
                copy(source, self.site / address, made)
        there |= texts.keys() | copied.keys() | self._pages
        for gone in self._there - there:
            (self.site / gone).unlink(missing_ok=True)
        self._texts, self._copied, self._there = texts, copied, there


def _state(path: Path) -> tuple:
    found = path.stat()
    return str(path), found.st_mtime_ns, found.st_ctime_ns, found.st_size
