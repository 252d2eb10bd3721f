"""A preview with the book's own configuration, theme, hooks and styles follows every save."""

import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request

from tests.served import until
from tests.small_book import write

PAGE = "# One\n\n[A run](../../snippets/calculus/one.py){ .run }\n\nIt prints 42.\n"


def got(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def test_a_page_a_snippet_and_a_style_are_shown_after_each_save(tmp_path):
    """Whoever saves twice meets what the first build has left out, because nothing of it had changed."""
    write(tmp_path, {"calculus/one.md": PAGE}, [])
    (snippet := tmp_path / "snippets/calculus/one.py").parent.mkdir()
    snippet.write_text('"""One."""\nprint(42)\n')
    page, styles = tmp_path / "docs/calculus/one.md", sorted((tmp_path / "docs/assets/book").glob("*.css"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    home = f"http://127.0.0.1:{port}/"
    with tempfile.TemporaryFile("w+") as out:
        server = subprocess.Popen(command, cwd=tmp_path, stdout=out, stderr=out)
        try:
            until(lambda: "<code>42</code>" in got(home + "calculus/one/"))
            for number in (1, 2):
                page.write_text(f"{PAGE}\nSaved word{number}.\n")
                until(lambda number=number: f"word{number}" in got(home + "calculus/one/"))
            page.write_text(PAGE.replace("42", "43"))
            snippet.write_text('"""One."""\nprint(43)\n')
            until(lambda: "<code>43</code>" in got(home + "calculus/one/"))
            styles[0].write_text(styles[0].read_text() + "\n.saved { color: red }\n")
            until(lambda: ".saved{" in got(home + "assets/book.css") and "@import" not in got(home + "assets/book.css"))
            out.seek(0)
            assert server.poll() is None and "cannot be built" not in (said := out.read()) and "Traceback" not in said
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(60)
