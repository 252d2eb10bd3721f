"""Every fault of `faults.py`, all in one small book: built with forks, and strictly with an interpreter a run; then in
one preview of it, which lives on: all saved at once, then all mended.

`--every-mode` builds strictly with forks, and without forks and strictness, and previews without forks, too.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import pytest

from tests.engine.faults import FAULTS, Fault, table
from tests.engine.test_faults_pages import got

EVERY = (("build", True), ("strict", False), ("build", False), ("strict", True))
PROBLEM = re.compile(r"^ERROR\s+-\s+(?P<place>(?P<file>(?:docs|snippets|tests)/.*?):\d+: .*)", re.MULTILINE)
# Limits that an author would wait for: shorter in this book's own copy of the press.
LIMITS = (
    ("snippets/_engine/check/background.py", "SECONDS = 120.0", "SECONDS = 2.0"),
    ("snippets/_engine/check/background.py", "IDLE * self.seconds + 30", "3 * self.seconds"),
    ("snippets/_engine/run/notebook.py", "SECONDS = 120 ", "SECONDS = 4 "),
)
WHOLE = Fault("whole", "", snippet='"""A."""\nprint("all is well")\n', shown="all is well")
NAMES = [f for f in FAULTS if f.said.startswith("small letters")]  # a name is mended by another name


def put(small, faults=FAULTS, mended: bool = False) -> None:
    for fault in faults:
        if mended and not fault.shown:
            for path in fault.more:
                (small.root / path).unlink(missing_ok=True)
        for path, body in fault.files(mended).items():
            small.write(path, body.replace(b"ROOT", str(small.root).encode()).replace(b"NAP", nap(small)))


def nap(small) -> bytes:
    """How long the children of this book's snippets sleep: tells them from those of a book that is built beside it."""
    return b"61.%d" % zlib.crc32(bytes(small.root))


def site(small) -> dict[str, int]:
    return {str(f): f.stat().st_mtime_ns for f in (small.root / "site").rglob("*")}


@pytest.fixture(scope="module")
def book(small_book):
    """A book that was built once, whole, before anybody did anything wrong."""
    for path, old, new in LIMITS:
        small_book.replace(path, old, new)
    put(small_book, [WHOLE])
    assert small_book.build("--strict").returncode == 0
    return small_book


def modes(config) -> tuple[tuple[str, bool], ...]:
    return EVERY if config.getoption("--every-mode") else EVERY[:2]


def run(small, how: str, fork: bool) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", *(["--strict"] if how == "strict" else [])]
    return subprocess.run(command, cwd=small.root, env=surroundings(fork), capture_output=True, text=True, timeout=400)


def surroundings(fork: bool) -> dict[str, str]:
    return os.environ | {"SNIPPETS_FORK": str(int(fork)), "SECRET_TOKEN": "abc"}


def test_a_build_names_every_fault_at_its_place_and_leaves_the_site(book, request):
    good = site(book)
    put(book)
    for how, fork in modes(request.config):
        shutil.rmtree(book.root / ".cache")  # each mode runs all of it
        failed = run(book, how, fork)
        assert failed.returncode != 0 and site(book) == good
        said = [found["place"] for found in PROBLEM.finditer(failed.stderr)]
        wrong = [(f.name, f.said, [p for p in said if owns(f, p)]) for f in FAULTS if missing(f, said)]
        assert not wrong, (how, fork, wrong)
        strange = [p for p in said if not any(f.said and owns(f, p) for f in FAULTS)]
        assert not strange, (how, fork, strange)
        assert "Traceback" not in failed.stderr, failed.stderr
        assert not (book.root / "docs/new.md").exists() and not sleeping(book)


def missing(fault: Fault, said: list[str]) -> bool:
    """Whether the problem of a fault was not said at its line, or one was said of what is none."""
    of = [problem for problem in said if owns(fault, problem)]
    if not fault.said:
        return bool(of)
    return not any(f":{fault.line}: " in p[: len(p) - len(p.partition(": ")[2])] and fault.said in p for p in of)


def owns(fault: Fault, problem: str) -> bool:
    return problem.startswith(tuple(f"{path}:" for path in fault.files()))


def sleeping(small) -> list[Path]:
    """What a snippet of this book has started and nobody ended."""
    return [p for p in Path("/proc").glob("[0-9]*/cmdline") if command(p).startswith(b"sleep\0" + nap(small) + b"\0")]


def command(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def right(fault: Fault, page: str, mended: bool) -> bool:
    """Whether a page of the preview shows its fault, or what it shall where there is none."""
    if fault.said and not mended:
        return bool(page) and ("press-problem" in page or not fault.on_page)
    return "press-problem" not in page and (fault.shown or f"mended {fault.name}") in page


def test_what_is_mended_is_built_strictly(book):
    put(book, mended=True)
    for fault in NAMES:
        (book.root / fault.path).unlink()
    done = book.build("--strict")
    assert done.returncode == 0, done.stderr
    for fault in FAULTS:
        if fault not in NAMES:
            page = (book.root / "site" / fault.url / "index.html").read_text(encoding="utf-8")
            assert right(fault, page, mended=True), fault.name


def wrong_on(address: str, faults, mended: bool) -> list[str]:
    """The faults whose page in the preview does not show what it should in the end: asked again until it does."""
    ask = lambda some: [f for f in some if not right(f, got(address + f.url), mended)]
    left, end = ask(faults), time.monotonic() + 120
    while left and time.monotonic() < end:
        time.sleep(0.5)
        left = ask(left)  # not those that are right: answering takes the preview's time
    return [f.name for f in ask(faults)]


def until(found, seconds: float = 120):
    """What is wrong, none at last; asked again until then."""
    end = time.monotonic() + seconds
    while (wrong := found()) and time.monotonic() < end:
        time.sleep(0.5)
    return wrong


def pytest_generate_tests(metafunc):
    if "fork" in metafunc.fixturenames:
        metafunc.parametrize("fork", [True, False] if metafunc.config.getoption("--every-mode") else [True])


def test_a_preview_shows_every_fault_and_is_right_after_the_mend(book, fork):
    """Begun with what the build before has kept of the mended files; without forks, with nothing."""
    faults = [f for f in FAULTS if f not in NAMES]
    if not fork:
        shutil.rmtree(book.root / ".cache")
    put(book, [*faults, WHOLE], mended=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/"
    with tempfile.TemporaryFile("w+") as out:
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        server = subprocess.Popen(command, cwd=book.root, stdout=out, stderr=out, env=surroundings(fork))

        def said() -> str:
            out.seek(0)
            return out.read()

        try:
            wrong = wrong_on(address, [*faults, WHOLE], True)
            assert not wrong, (wrong, said()[-3000:])
            start = len(said())
            put(book, [*faults, *NAMES])
            wrong = wrong_on(address, [*faults, WHOLE], False)
            assert not wrong, (wrong, said()[-3000:])

            def unsaid() -> list[str]:
                problems = [found["place"] for found in PROBLEM.finditer(said()[start:])]
                return [f.name for f in [*faults, *NAMES] if missing(f, problems)]

            assert not until(unsaid), (unsaid(), said()[-3000:])
            assert server.poll() is None
            for fault in NAMES:
                (book.root / fault.path).unlink()
            put(book, faults, mended=True)
            wrong = wrong_on(address, [*faults, WHOLE], True)
            assert not wrong, (wrong, said()[-3000:])
            assert server.poll() is None and "Traceback" not in said() and not sleeping(book), said()[-3000:]
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(60)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def test_the_guide_has_the_table():
    guide = (Path(__file__).parents[2] / "docs/development/faults.md").read_text(encoding="utf-8")
    assert table() in guide, "python -m tests.engine.faults prints the table of today"
