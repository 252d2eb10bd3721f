"""A part of the site as a folder that works from disk: links lead to files, code stands in the pages."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from snippets._engine.take.links import relative, relinked, with_code

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
# The search asks a server; so do the modules of the interactive figures and of runs, which a browser refuses from disk.
STYLE = "<style>.md-search,[for=__search]{display:none!important}</style>"
START = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={0}"><a href="{0}">{1}</a>\n'
DATE = (2020, 1, 1, 0, 0, 0)  # the same site gives the same bytes


def bundle(site: Path, part: str, title: str, out: Path) -> int:
    """Write the zip of a part of a built site to `out`; how many pages it has.

    Raises:
        OSError: the site lacks the part, or `out` cannot be written.
    """
    files = {f.relative_to(site).as_posix() for f in _files(site, part)}
    pages = sorted(f for f in files if f.endswith(".html") and not f.startswith("listings/"))
    if f"{part}/index.html" not in files:
        raise FileNotFoundError(f"{site} has no {part}/index.html; build the site first")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _add(archive, "index.html", START.format(f"{part}/index.html", title))
        for name in sorted(files):
            if name in pages:
                _add(archive, name, _page(site, name, files))
            elif not name.startswith("listings/"):
                archive.writestr(_info(name), (site / name).read_bytes())
    return len(pages)


def _files(site: Path, part: str) -> Iterator[Path]:
    """The files of a part: its pages and figures, the pages of its formulas, and what all pages use."""
    yield from (
        f for f in (site / "assets").rglob("*") if f.is_file() and f.suffix != ".map" and "search" not in f.name
    )
    for folder in (part, f"figures/{part}", f"listings/{part}", f"snippets/{part}", f"notebooks/{part}"):
        yield from (f for f in (site / folder).rglob("*") if f.is_file())
    for page in (site / part).rglob("index.html"):
        for label in set(re.findall(r'id="eq-([a-z0-9-]+)"', page.read_text(encoding="utf-8"))):
            if (file := site / "formulas" / label / "index.html").is_file():
                yield file


def _page(site: Path, name: str, files: set[str]) -> str:
    html = (site / name).read_text(encoding="utf-8")
    canonical = CANONICAL.search(html)
    home = canonical[1].removesuffix(name.removesuffix("index.html")) if canonical else ""

    def place(_: str, path: str, fragment: str) -> str | None:
        if path in files:
            return relative(name, path, fragment)
        if not home:
            return None
        return f"{home}{path.removesuffix('index.html')}{f'#{fragment}' if fragment else ''}"

    html = relinked(with_code(html, name, site), name, place)
    return html.replace("</head>", f"{STYLE}</head>", 1)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    archive.writestr(_info(name), text)
