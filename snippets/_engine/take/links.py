"""The links of a built page, each put elsewhere, and code that waits in a file of its own put back into the page."""

import posixpath
import re
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

TAG = re.compile(r"<[a-z][^<>]*>")
LINK = re.compile(r'\s(?P<name>href|src|data-file)="(?P<value>[^"]*)"')
FETCHED = re.compile(r'<div class="fetched"[^>]*>\s*<a href="(?P<href>[^"]*)">.*?</a>\s*</div>', re.DOTALL)
MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)


def resolved(address: str, link: str) -> tuple[str, str] | None:
    """The file below the site, and the fragment, that `link` on the page at `address` leads to; None out of the site."""
    parts = urlsplit(unescape(link))
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return address, parts.fragment
    path = posixpath.normpath(posixpath.join(posixpath.dirname(address), unquote(parts.path)))
    if parts.path.endswith("/") or path == "." or "." not in posixpath.basename(path):
        path = posixpath.normpath(f"{path}/index.html")
    return path, parts.fragment


def relinked(html: str, address: str, place: Callable[[str, str, str], str | None]) -> str:
    """`html` with each link as `place` gives it, from the attribute's name, the file below the site and the fragment.

    A link out of the site stays; where `place` gives None, the attribute goes, and the words stay.
    """

    def put(found: re.Match) -> str:
        to = resolved(address, found["value"])
        if to is None or found["value"].startswith("#__"):
            return found[0]
        value = place(found["name"], *to)
        return "" if value is None else f' {found["name"]}="{escape(value)}"'

    return TAG.sub(lambda tag: LINK.sub(put, tag[0]), html)


def with_code(html: str, address: str, site: Path) -> str:
    """`html` with the code of other tabs and folds in it, which a page otherwise fetches when it comes into sight."""

    def put(found: re.Match) -> str:
        to = resolved(address, found["href"])
        file = site / to[0] if to else site
        if not to or not file.is_file():
            return found[0]
        main = MAIN.search(file.read_text(encoding="utf-8"))
        if not main:
            return found[0]
        return relinked(main[1], to[0], lambda _, path, part: relative(address, path, part))

    return FETCHED.sub(put, html)


def relative(address: str, path: str, fragment: str = "") -> str:
    """From the page at `address` to the file at `path`, both below the site."""
    way = posixpath.relpath(path, posixpath.dirname(address) or ".")
    return f"{way}#{fragment}" if fragment else way
