"""The scripts and styles of the figures that move and of running in the page, made smaller in the site.

Their sources stay as written. A MkDocs hook of its own, because nothing depends on it: without it the same files
are a third heavier.
"""

from pathlib import Path

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
)


def shrunk(text: str, ending: str) -> str:
    """The same script or style sheet without comments and with short local names."""
    import minify  # of tdewolff-minify; only a build needs it

    return minify.string(MIME[ending], text)


def on_post_build(config) -> None:
    for pattern in FILES:
        for path in sorted(Path(config.site_dir).glob(pattern)):
            path.write_text(shrunk(path.read_text(encoding="utf-8"), path.suffix), encoding="utf-8")
