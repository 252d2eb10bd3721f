"""The book as one document to print: chapters and labs in the order of the navigation, made by the test browser."""

import functools
import http.server
import os
import re
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader

from snippets._engine.take.links import relinked, with_code

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.DOTALL)
STYLESHEET = re.compile(r'<link rel="stylesheet"[^>]*>')
TITLE = re.compile(r"<h1[^>]*?(?: data-number=\"(?P<number>[\d.]+)\")?[^>]*>(?P<title>.*?)</h1>", re.DOTALL)
# What only a screen uses: links to headings, dark figures, what can be clicked.
SCREEN = [
    re.compile(r'<a class="headerlink".*?</a>', re.DOTALL),
    re.compile(r'<a class="only-dark".*?</a>', re.DOTALL),
    re.compile(r"<script\b.*?</script>", re.DOTALL),
    re.compile(r'<aside class="take-away".*?</aside>', re.DOTALL),
    re.compile(r"<a download[^>]*>[^<]*</a>"),
]
NUMBERS: dict[str, Any] = {
    "display_header_footer": True,
    "header_template": "<span></span>",
    "footer_template": '<div style="width:100%;font-size:8px;text-align:center"><span class="pageNumber"></span></div>',
}
IMAGE = re.compile(r'<img (?=[^>]*\bwidth="(?P<width>\d+)")')
STYLE = """
@page { size: A4; margin: 18mm 17mm 20mm; }
body { background: #fff; }
.book-page { break-before: page; }
.book-page:first-of-type { break-before: auto; }
.book-title { padding-top: 40%; text-align: center; }
.md-typeset { max-width: 176mm; margin: 0 auto; }
.md-typeset :is(p, ul, ol, dl, blockquote, h1, h2, h3, h4):not(.totals, table *), .md-typeset :is(ul, ol) > li { max-width: none; }
.md-typeset a.out::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; font-size: .85em; }
.md-typeset a[data-chapter]::after { content: " (" attr(data-chapter) ")"; font-size: .85em; }
.md-typeset :is(figure, .equation, .admonition-title, summary) { break-inside: avoid; }
.md-typeset :is(h1, h2, h3, summary, .admonition-title, .run-caption, .run-file) { break-after: avoid; }
.md-typeset pre > code { white-space: pre-wrap; }
.md-typeset .book-contents li { break-inside: avoid; margin-left: 0; list-style: none; }
.md-typeset .book-contents a { display: flex; text-decoration: none; }
.book-contents .title { flex: 1; }
.book-contents .page { flex: none; width: 3em; text-align: right; font-variant-numeric: tabular-nums; }
.book-contents .part { margin-top: .8em; font-weight: 700; }
/* Each figure at three quarters of its size on a screen, so that the letters of all are of one size. */
.md-typeset figure img { width: var(--printed) !important; max-height: 225mm !important; }
"""


def book(site: Path, order: list[str], starts: Mapping[str, int] | None = None) -> str:
    """One HTML document of the pages at these addresses below a built site, as `part/chapter/index.html`.

    `starts` has the printed page on which each of them begins, by its `slug`.

    Raises:
        OSError: a page is missing.
    """
    texts = {address: (site / address).read_text(encoding="utf-8") for address in order}
    found = {address: TITLE.search(text) for address, text in texts.items()}
    numbers = {address: m["number"] or "" for address, m in found.items() if m}
    contents, pages = [], []
    for address, text in texts.items():
        article = ARTICLE.search(text)
        if not article:
            continue
        heading = found[address]
        title = re.sub(r"<[^>]+>|¶|&para;", "", heading["title"] if heading else address).strip()
        kind = "" if numbers.get(address) else ' class="part"'
        at = (starts or {}).get(slug(address), "")
        contents.append(
            f'<li{kind}><a href="#{slug(address)}"><span class="title">{numbers.get(address, "")} {title}</span>'
            f'<span class="page">{at}</span></a></li>'
        )
        pages.append(
            f'<section class="book-page" id="{slug(address)}">{_page(site, address, article[1], numbers)}</section>'
        )
    first = texts[order[0]]
    styles = "".join(
        relinked(link, order[0], lambda _, path, __: f"/{path}") for link in dict.fromkeys(STYLESHEET.findall(first))
    )
    return (
        '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Mathematics That Runs</title>'
        f'{styles}<style>{STYLE}</style></head><body data-md-color-scheme="default" data-md-color-primary="custom">'
        '<main class="md-typeset"><section class="book-page book-title"><h1>Mathematics That Runs</h1>'
        "<p>The mathematical foundations of machine learning, with every published formula executed.</p></section>"
        f'<section class="book-page book-contents"><h1>Contents</h1><ul>{"".join(contents)}</ul></section>'
        f"{''.join(pages)}</main></body></html>"
    )


def slug(address: str) -> str:
    """The name of a page within the document."""
    return re.sub(r"[^a-z0-9]+", "-", address.removesuffix("index.html").lower()).strip("-") or "home"


def _page(site: Path, address: str, html: str, numbers: dict[str, str]) -> str:
    html = with_code(html, address, site)
    for pattern in SCREEN:
        html = pattern.sub("", html)
    html = re.sub(r"<details\b(?![^>]*\bopen\b)", "<details open", html)
    html = html.replace(' loading="lazy"', "").replace("#only-light", "")
    html = IMAGE.sub(lambda m: f'<img style="--printed:{int(m["width"]) * 3 // 4}px" ', html)
    html = re.sub(r'\b(id|for|name|aria-labelledby)="([^"]+)"', rf'\1="{slug(address)}--\2"', html)
    html = re.sub(r'<a (?=[^>]*href="https?:)', '<a class="out" ', html)

    def place(name: str, path: str, fragment: str) -> str | None:
        if name == "href" and path in numbers:
            inside = f"#{slug(path)}--{fragment}" if fragment else f"#{slug(path)}"
            said = address.startswith("reference/")  # a list names the chapter of each entry
            return f"{inside}\0{numbers[path]}" if numbers[path] and path != address and not said else inside
        return f"/{path}" if name == "src" else None

    html = relinked(html, address, place)
    html = re.sub(
        r'(<a class="(?:eqref|equation-number)" href="[^"\0]*)\0[\d.]+"', r'\1"', html
    )  # the number is the text
    return re.sub(r'href="([^"\0]*)\0([\d.]+)"', r'href="\1" data-chapter="\2"', html)


def print_book(site: Path, order: list[str], out: Path, browser: "Browser | None" = None) -> tuple[int, int]:
    """Write the PDF of a built site to `out`, with a browser of Playwright or the one that is found; pages and bytes.

    It is printed twice: the first time says on which page each chapter begins, the second has that in the contents.

    Raises:
        OSError: a page of the site is missing, or no browser is found.
    """
    if browser is None:
        from playwright.sync_api import sync_playwright

        found = next(filter(None, map(shutil.which, NAMES)), None)
        if found is None:
            raise FileNotFoundError(f"no browser found: install one of {', '.join(NAMES[:3])}")
        with sync_playwright() as playwright:
            opened = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
            return print_book(site, order, out, opened)
    file = site / f".print-{os.getpid()}.html"
    begins: dict[str, int] = {}
    try:
        with _served(site) as root:
            for _ in range(2):
                file.write_text(book(site, order, begins), encoding="utf-8")
                page = browser.new_page()
                page.set_default_timeout(0)
                page.goto(root + file.name, wait_until="load")
                page.pdf(
                    path=out, prefer_css_page_size=True, print_background=True, outline=True, tagged=True, **NUMBERS
                )
                page.close()
                begins = starts(out, order)
    finally:
        file.unlink(missing_ok=True)
    return len(PdfReader(out).pages), out.stat().st_size


def starts(pdf: Path, order: list[str]) -> dict[str, int]:
    """The page, from 1, on which each of these addresses begins in a printed book, by its `slug`."""
    reader = PdfReader(pdf)
    places = reader.named_destinations
    found = {name: places[f"/{name}"] if f"/{name}" in places else places.get(name) for name in map(slug, order)}
    return {name: (reader.get_destination_page_number(at) or 0) + 1 for name, at in found.items() if at}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
