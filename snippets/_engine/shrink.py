"""The scripts and styles of the book, made smaller in the site, and a style sheet in parts put together.

Their sources stay as written. A MkDocs hook of its own, because nothing depends on it: without it the same files
are a third heavier, and a browser asks for the parts one by one. The theme's source maps, which no reader opens, are
left out.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

MIME = {".js": "application/javascript", ".css": "text/css"}
FILES = (
    "assets/touch/*.js",
    "assets/touch.css",
    "assets/run*.js",
    "assets/run.css",
    "assets/python.js",
    "assets/try_value.js",
    "assets/questions.*s",
    "assets/glance.js",
    "assets/book.*s",
    "assets/keyboard.js",
    "assets/ledger.js",
)
IMPORT = re.compile(r'^@import "([^"]+)";$', re.MULTILINE)
MAPPED = re.compile(r"^(?://[#@] sourceMappingURL=\S+|/\*[#@] sourceMappingURL=\S+ \*/)\n*", re.MULTILINE)


def shrunk(text: str, ending: str) -> str:
    """The same script or style sheet without comments and with short local names."""
    import minify  # of tdewolff-minify; only a build needs it

    return minify.string(MIME[ending], text)


def joined(sheet: Path, source: Path) -> None:
    """Put the style sheets that `source` imports in the place of its imports in `sheet`, and delete their own files.

    A preview copies only what has changed: where neither `sheet` nor a part of it was copied, there is nothing to do.
    """
    if not source.is_file():
        return
    text = source.read_text(encoding="utf-8")
    parts = [sheet.parent / name for name in IMPORT.findall(text)]
    if not any(path.is_file() for path in (sheet, *parts)):
        return
    text = IMPORT.sub(lambda found: (source.parent / found[1]).read_text(encoding="utf-8"), text)
    sheet.write_text(text, encoding="utf-8", newline="\n")
    for path in parts:
        path.unlink(missing_ok=True)
    for folder in {path.parent for path in parts} - {sheet.parent}:
        if folder.is_dir():
            folder.rmdir()


def without_maps(site: Path) -> None:
    """Delete the source maps of a site, which are the theme's, and the lines that name them."""
    for path in sorted((site / "assets").rglob("*.map")):
        path.unlink()
        if (named := path.with_suffix("")).is_file():
            text = MAPPED.sub("", named.read_text(encoding="utf-8"))
            named.write_text(text, encoding="utf-8", newline="\n")


def on_post_build(config: "MkDocsConfig") -> None:
    without_maps(Path(config.site_dir))
    joined(Path(config.site_dir) / "assets/book.css", Path(config.docs_dir) / "assets/book.css")
    for pattern in FILES:
        for path in sorted(Path(config.site_dir).glob(pattern)):
            path.write_text(shrunk(path.read_text(encoding="utf-8"), path.suffix), encoding="utf-8")
