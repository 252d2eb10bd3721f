"""MkDocs with the press, from outside: a failed build, a preview that survives, an interrupt."""

import contextlib
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from tests.small_book import engine

CONFIG = """\
site_name: Small
theme: {name: mkdocs}
nav: [index.md, linear_algebra/a.md]
watch: [snippets]
hooks: [snippets/_engine/mkdocs_hook.py]
markdown_extensions: [attr_list, pymdownx.superfences, pymdownx.highlight]
plugins: []
"""
PAGE = "# A\n\n[Run](../../snippets/linear_algebra/a.py){ .run }\n"
BAD = '"""A."""\nprint("before")\nprint(1 / 0)\n'


@pytest.fixture
def project(tmp_path):
    """A book of one page and one snippet, with a press of its own."""
    engine(tmp_path)
    for path, text in {
        "mkdocs.yml": CONFIG,
        "docs/index.md": "# Home\n",
        "docs/linear_algebra/a.md": PAGE,
        "snippets/linear_algebra/a.py": '"""A."""\nprint("all is well")\n',
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def build(project, *words):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", *words],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_failed_build_says_where_and_leaves_the_last_good_site(project):
    assert build(project, "--strict").returncode == 0
    page = project / "site" / "linear_algebra" / "a" / "index.html"
    good = page.read_text()
    assert "all is well" in good and (project / "site" / "snippets" / "linear_algebra" / "a.py").is_file()

    (project / "snippets" / "linear_algebra" / "a.py").write_text(BAD)
    (project / "docs" / "index.md").write_text("# Home\n\n$\\nonsense$\n")
    failed = build(project)
    assert failed.returncode != 0
    assert (
        "docs/linear_algebra/a.md:3: snippets/linear_algebra/a.py:3: ZeroDivisionError: division by zero"
        in failed.stderr
    )
    assert "docs/index.md:3: formula" in failed.stderr and "2 problems" in failed.stdout
    assert page.read_text() == good


def test_a_warm_build_runs_and_makes_nothing(project):
    def kept():
        return {
            f: f.stat().st_mtime_ns for room in ("snippets", "pages") for f in (project / ".cache" / room).iterdir()
        }

    build(project)
    before = kept()
    assert any(f.name.startswith("framed-") for f in before)
    build(project)
    assert kept() == before


@contextlib.contextmanager
def preview(project):
    """A server of the project and its address; it is interrupted at the end, and must leave no traceback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # ignored in the background
    try:
        yield server, f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGINT)
        server.said, _ = server.communicate(timeout=60)
    assert "Traceback" not in server.said


def test_a_preview_shows_the_error_and_recovers_and_stops_cleanly(project):
    snippet = project / "snippets" / "linear_algebra" / "a.py"
    snippet.write_text(BAD)
    with preview(project) as (server, site):
        url = f"{site}/linear_algebra/a/"
        assert "ZeroDivisionError" in wait(url, "press-problem", server)
        snippet.write_text('"""A."""\nprint("mended")\n')
        assert "press-problem" not in wait(url, "mended", server)
    assert not [p for p in (project / ".cache").rglob("*") if p.suffix == ".unfinished"]


@pytest.mark.parametrize(
    "broken, message",
    [
        ("nav: [\n", "mkdocs.yml:9: expected the node content"),
        ("markdown_extensions: [no_such_extension]\n", "Failed to load extension 'no_such_extension'"),
        ("plugins: [no-such-plugin]\n", 'The "no-such-plugin" plugin is not installed'),
    ],
)
def test_settings_that_cannot_be_used_are_said_and_the_pages_stay(project, broken, message):
    file, page = project / "mkdocs.yml", project / "docs" / "linear_algebra" / "a.md"
    good = file.read_text()
    with preview(project) as (server, site):
        url = f"{site}/linear_algebra/a/"
        wait(url, "all is well", server)
        file.write_text(good + broken)
        end = time.monotonic() + 5  # while it is noticed, and after
        while time.monotonic() < end:
            assert "all is well" in urllib.request.urlopen(url, timeout=10).read().decode()
            time.sleep(0.2)
        file.write_text(good)
        page.write_text(page.read_text() + "\nWritten later.\n")
        wait(url, "Written later.", server)
    assert message in server.said
    assert "mkdocs.yml" in server.said and "the pages stay as they were. Save the file again" in server.said


LAB = b'# ---\n# title: A lab\n# ---\n\n# %% [markdown]\n# # A lab\n\n# %%\nprint(6 * 7, "men" + "ded")\n'


@pytest.mark.parametrize(
    "broken, message",
    [
        (LAB.replace(b"6 * 7", b"6 / 0"), "docs/labs/one.py:9</p><pre>ZeroDivisionError: division by zero"),
        (LAB + b"import os\nos.abort()\n", "docs/labs/one.py:9</p><pre>ProcessError: the kernel was killed by SIGABRT"),
        (b"\xff\xfe" + LAB, "docs/labs/one.py:1</p><pre>not UTF-8"),
        (LAB.replace(b"# title: A lab", b"# [1"), "the front matter cannot be read"),
    ],
)
def test_a_broken_lab_is_shown_on_its_page_and_the_preview_lives(project, broken, message):
    lab = project / "docs" / "labs" / "one.py"
    lab.parent.mkdir()
    lab.write_bytes(broken)
    with preview(project) as (server, site):
        assert message in wait(f"{site}/labs/one/", "press-problem", server)
        assert "all is well" in wait(f"{site}/linear_algebra/a/", "all is well", server)
        lab.write_bytes(LAB)
        assert "press-problem" not in wait(f"{site}/labs/one/", "mended", server)


def wait(url, word, server, seconds=60):
    """The page, once it holds the word."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        try:
            text = urllib.request.urlopen(url, timeout=60).read().decode()
            if word in text:
                return text
        except OSError:
            pass
        time.sleep(0.1)
    pytest.fail(f"{word!r} never came; the server {'ended' if server.poll() is not None else 'runs'}")
