"""Every fault of `faults.py` in one preview of the small book, which lives on: all saved at once, then all mended.

`--every-mode` tries it without forks, too.
"""

import signal
import socket
import subprocess
import sys
import tempfile
import time

from tests.engine.faults import FAULTS, Fault
from tests.engine.test_faults_matrix import LIMITS, PROBLEM, missing, put, right, sleeping, surroundings
from tests.engine.test_faults_pages import got

WHOLE = Fault("whole", "", snippet='"""A."""\nprint("all is well")\n', shown="all is well")
NAMES = [f for f in FAULTS if f.said.startswith("small letters")]  # a name is mended by another name


def wrong_on(address: str, faults, mended: bool) -> list[str]:
    """The faults whose page in the preview does not show what it should."""
    return [f.name for f in faults if not right(f, got(address + f.url), mended)]


def until(found, seconds: float = 120):
    """What is wrong, none at last; asked again until then."""
    end = time.monotonic() + seconds
    while (wrong := found()) and time.monotonic() < end:
        time.sleep(0.5)
    return wrong


def pytest_generate_tests(metafunc):
    if "fork" in metafunc.fixturenames:
        metafunc.parametrize("fork", [True, False] if metafunc.config.getoption("--every-mode") else [True])


def test_a_preview_shows_every_fault_and_is_right_after_the_mend(small, fork):
    book, faults = small, [f for f in FAULTS if f not in NAMES]
    for path, old, new in LIMITS:
        book.replace(path, old, new)
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
            wrong = until(lambda: wrong_on(address, [*faults, WHOLE], True))
            assert not wrong, (wrong, said()[-3000:])
            start = len(said())
            put(book, [*faults, *NAMES])
            wrong = until(lambda: wrong_on(address, [*faults, WHOLE], False))
            assert not wrong, (wrong, said()[-3000:])

            def unsaid() -> list[str]:
                problems = [found["place"] for found in PROBLEM.finditer(said()[start:])]
                return [f.name for f in [*faults, *NAMES] if missing(f, problems)]

            assert not until(unsaid), (unsaid(), said()[-3000:])
            assert server.poll() is None
            for fault in NAMES:
                (book.root / fault.path).unlink()
            put(book, faults, mended=True)
            wrong = until(lambda: wrong_on(address, [*faults, WHOLE], True))
            assert not wrong, (wrong, said()[-3000:])
            assert server.poll() is None and "Traceback" not in said() and not sleeping(book), said()[-3000:]
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(60)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
