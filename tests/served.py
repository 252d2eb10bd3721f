"""A built site as a host serves it, compressed and under its policy, and what axe-core finds on a page of it."""

import functools
import gzip
import http.server
import threading
import time
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from urllib.parse import urljoin

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# What the pages need and no more: their own files; the theme's few scripts in the page; styles that MathML carries;
# after a click on Run, Pyodide: WebAssembly, two scripts that are compared with their hashes first (so `blob:`), and
# the two folders that it is fetched from.
POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; "
    "connect-src 'self' https://cdn.jsdelivr.net/npm/pyodide@314.0.3/ https://cdn.jsdelivr.net/pyodide/v314.0.3/full/; "
    "worker-src 'self' blob:; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
# axe-core, from its package: served with every site, so that the browser keeps it compiled from page to page.
AXE_FILE = Path(str(resources.files("axe_playwright_python") / "axe.min.js"))
TEXT = (".html", ".css", ".js", ".json", ".svg", ".py", ".xml", ".ipynb", ".txt")


@functools.lru_cache(maxsize=1000)
def compressed(path: Path, changed: int) -> bytes:
    """A file that was changed at this time: tests ask for the same ones again and again."""
    return gzip.compress(path.read_bytes(), 6)


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Text is compressed as hosts do; `sent` counts the bytes of every answer by its address.

    `kept`: a browser may keep all but the pages, with the scripts that it has compiled.
    """

    protocol_version = "HTTP/1.1"
    sent: dict[str, int] = {}
    policy: str | None = None
    kept = False

    def log_message(self, *args):
        pass

    def do_GET(self):
        path = AXE_FILE if self.path == "/axe.min.js" else Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        text = path.suffix in TEXT
        body = compressed(path, path.stat().st_mtime_ns) if text else path.read_bytes()
        self.send_response(200)
        if text:
            self.send_header("Content-Encoding", "gzip")
        if self.kept and path.suffix != ".html":
            self.send_header("Cache-Control", "max-age=3600")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.sent[self.path] = len(body)


@contextmanager
def served(site: Path, policy: str | None = None, kept: bool = False):
    """The address of a server of `site`; what it has sent is in `Compressed.sent`."""
    handler = type("Handler", (Compressed,), {"policy": policy, "kept": kept})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


# A colour that axe has read is read once: it asks for the same few at every element, about a quarter of its time.
READ_ONCE = """() => {
  const { prototype } = axe.commons.color.Color, parse = prototype.parseString, known = new Map();
  prototype.parseString = function (text) {
    if (known.has(text)) return Object.assign(this, known.get(text));
    const { r, g, b, alpha } = parse.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}"""
AXE = """([within, rules]) => axe.run(within || document, {
  resultTypes: ["violations"], elementRef: false, ...(rules.length && { runOnly: rules }),
})"""
BY_SCHEME = ("color-contrast", "link-in-text-block", "image-alt", "role-img-alt", "svg-img-alt")  # colours and figures


def violations(page, within: str = "body", rules: tuple[str, ...] = ()) -> list[tuple[str, int, str]]:
    """What axe-core finds on an opened page, or in a part of it: rule, number of elements, the first of them.

    With `rules`, by these alone: a scheme changes what those `BY_SCHEME` see, and nothing else.
    """
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(url=urljoin(page.url, "/axe.min.js"))
        page.evaluate(READ_ONCE)
    found = page.evaluate(AXE, ["" if within == "body" else within, list(rules)])["violations"]
    return [(v["id"], len(v["nodes"]), v["nodes"][0]["html"][:160]) for v in found]


def until(condition, seconds: float = 60.0):
    """Wait for a condition of Python; the policy forbids the page to poll one of its own, which is text to evaluate."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "what was waited for did not come"
        time.sleep(0.05)
