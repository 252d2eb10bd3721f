"""What ends a build before anything is read, or while the site is written: each fault alone in the small book."""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pytest

from snippets._engine.outside import CLOSED, LINK, NO_FILE
from snippets._engine.page.rendered import DEEP as TOO_DEEP
from tests.engine.test_faults_checks import eventually
from tests.engine.test_faults_pages import A, got

B = "docs/linear_algebra/b.md"
LINKS = {"a file outside": "/etc/hostname", "nothing": "none", "the folder above": ".."}
PLACES = (B, "docs/b.txt", "docs/labs/b.py", "snippets/linear_algebra/b.py", "tests/linear_algebra/test_c.py")
DEEP = f"# B\n\n{'*' * 5000}x{'*' * 5000}\n"  # more than the builder can follow
RIGHTS = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: whoever has them reads what nobody may
DROP = 24  # PR_CAPBSET_DROP

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, rights and small disks as Linux has them")


def put(small, kind: str, path: str) -> None:
    file = small.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    if kind == "a pipe":
        os.mkfifo(file)
    elif kind == "a socket":
        with socket.socket(socket.AF_UNIX) as made, tempfile.TemporaryDirectory() as short:
            made.bind(f"{short}/s")
            shutil.move(f"{short}/s", file)
    else:
        file.symlink_to(LINKS.get(kind, file.name))


def like_anybody() -> None:
    """Run in a child before its program: give up what a superuser may read against the rights of a file."""
    for right in RIGHTS:
        ctypes.CDLL(None).prctl(DROP, right, 0, 0, 0)


def build(small, *words: str, before=None, ahead=()) -> subprocess.CompletedProcess:
    command = [*ahead, sys.executable, "-m", "mkdocs", "build", "--quiet", *words]
    return subprocess.run(command, cwd=small.root, capture_output=True, text=True, timeout=120, preexec_fn=before)


def refused(small, said: list[str], before=None) -> None:
    """Each way of building ends with all these words, quietly, and leaves the site; mended by the caller."""
    for words in ((), ("--strict",)):
        failed = build(small, *words, before=before)
        unsaid = [one for one in said if one not in failed.stdout + failed.stderr]
        assert failed.returncode != 0 and not unsaid, (unsaid, failed)
        assert "Traceback" not in failed.stderr and "all is well" in small.page(), failed.stderr


@pytest.mark.parametrize("kind", ["a pipe", "a socket"])
def test_what_is_no_file_is_not_opened(small, kind):
    assert small.build("--strict").returncode == 0
    for path in PLACES:
        put(small, kind, path)
    refused(small, [f"{path}:1: {NO_FILE}" for path in PLACES])
    for path in PLACES:
        (small.root / path).unlink()
    assert small.build("--strict").returncode == 0


def test_a_link_is_not_followed(small):
    assert small.build("--strict").returncode == 0
    places = {f"docs/linear_algebra/{name}.md": kind for name, kind in zip("bcde", [*LINKS, "itself"], strict=True)}
    for path, kind in places.items():
        put(small, kind, path)
    refused(small, [f"{path}:1: {LINK}" for path in places])


def test_what_may_not_be_read_is_named(small):
    assert small.build("--strict").returncode == 0
    small.write("docs/closed/b.md", "# B\n")
    closed = [*PLACES, "docs/closed"]
    for path in closed:
        if path in PLACES:
            small.write(path, "# B\n")
        (small.root / path).chmod(0)
    refused(small, [f"{path}:1: {CLOSED}" for path in closed], like_anybody)
    for path in closed:
        (small.root / path).chmod(0o755)


def test_a_site_that_may_not_be_written_is_named_and_a_cache_is_done_without(small):
    assert small.build("--strict").returncode == 0
    small.root.chmod(0o555)
    refused(small, ["the site cannot be built: [Errno 13] Permission denied"], like_anybody)
    small.root.chmod(0o755)
    shutil.rmtree(small.root / ".cache")
    (small.root / ".cache").mkdir(mode=0)
    done = build(small, "--strict", before=like_anybody)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done
    assert "warning: results cannot be kept for the next build" in done.stderr
    assert "warning: verdicts cannot be kept for the next build" in done.stderr
    (small.root / ".cache").chmod(0o755)


def full(folder, room: str) -> tuple[str, ...]:
    """What runs a program with a disk of so much room in the place of a folder, seen by it alone; skips where it cannot."""
    alone = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")
    mounted = (*alone, f'mount -t tmpfs -o size={room} none "$0" && exec "$@"', str(folder))
    if not shutil.which("unshare") or subprocess.run([*mounted, "true"], capture_output=True).returncode:
        pytest.skip("nobody may mount a disk here")
    return mounted


@pytest.mark.parametrize("room", ["4k", "1m"])
def test_a_full_disk_under_the_cache_is_a_warning(small, room):
    assert small.build("--strict").returncode == 0
    done = build(small, "--strict", ahead=full(small.root / ".cache", room))
    assert done.returncode == 0 and "Traceback" not in done.stderr and "all is well" in small.page(), done.stderr
    assert ("cannot be kept for the next build: [Errno 28] No space left on device" in done.stderr) == (room == "4k")


@pytest.mark.parametrize("room", ["4k", "300k", "1m"])
def test_a_full_disk_under_the_site_leaves_the_old_one(small, room, tmp_path_factory):
    disk = tmp_path_factory.mktemp("disk")
    ahead = full(disk, room)
    keep = (
        "sh",
        "-c",
        f'mkdir "{disk}/site" && echo old > "{disk}/site/a" && "$@"; s=$?; cat "{disk}/site/a"; ls -A "{disk}"; exit $s',
    )
    failed = build(small, "--strict", "--site-dir", str(disk / "site"), ahead=(*ahead, *keep, "sh"))
    assert failed.returncode != 0 and failed.stdout.split()[-2:] == ["old", "site"], failed
    assert "the site cannot be built: [Errno 28]" in failed.stdout and "Traceback" not in failed.stderr, failed.stderr


def test_a_full_disk_under_the_temporary_files_is_named(small, tmp_path_factory):
    fills = 'try:\n    open("all", "wb", buffering=0).write(bytes(10**6))\nexcept OSError:\n    pass\n'
    small.write("snippets/linear_algebra/a.py", f'"""A."""\n{fills}print("all is well" * 900)\n')
    disk = tmp_path_factory.mktemp("disk")
    failed = build(small, "--strict", ahead=(*full(disk, "300k"), "env", f"TMPDIR={disk}"))
    said = "before the snippet was finished: the folder for temporary files is full"
    assert failed.returncode != 0 and said in failed.stderr and "Traceback" not in failed.stderr, failed.stderr


def test_what_the_builder_cannot_render_is_named(small):
    assert small.build("--strict").returncode == 0
    names = {"b": "none.html", "c": "/etc/hostname", "d": "../../mkdocs.yml"}
    for page, name in names.items():
        small.write(f"docs/linear_algebra/{page}.md", f"---\ntemplate: {name}\n---\n\n# B\n")
    small.write("docs/linear_algebra/e.md", DEEP)
    said = [f"docs/linear_algebra/{p}.md:1: the theme has no template {name}" for p, name in names.items()]
    refused(small, [*said, f"docs/linear_algebra/e.md:1: {TOO_DEEP}"])


def test_a_preview_outlives_them_and_sees_every_save(small):
    """A pipe, a link, a missing template, a page too deep; then a save in three years, one of 1970, and one of today."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    url, text = f"http://127.0.0.1:{port}/linear_algebra/a/", (small.root / A).read_text()

    def saved(word: str, when: float | None) -> None:
        small.write(A, text + f"\n{word}\n")
        if when is not None:
            os.utime(small.root / A, (when, when))
        eventually(lambda: word in got(url), 60)

    with tempfile.TemporaryFile("w+") as out:

        def said() -> str:
            out.seek(0)
            return out.read()

        server = subprocess.Popen(command, cwd=small.root, stdout=out, stderr=out)
        try:
            eventually(lambda: "all is well" in got(url), 90)
            for kind, why in (("a pipe", NO_FILE), ("a file outside", LINK)):
                put(small, kind, B)
                eventually(lambda why=why: f"{B}:1: {why}" in said(), 60)
                (small.root / B).unlink()
                saved(f"after-{kind.replace(' ', '-')}", None)
            small.write(B, "---\ntemplate: none.html\n---\n\n# B\n")
            eventually(lambda: f"{B}:1: the theme has no template" in said(), 60)
            assert "all is well" in got(url)
            small.write(B, DEEP)
            eventually(lambda: f"{B}:1: {TOO_DEEP}" in got(url.replace("/a/", "/b/")), 60)
            (small.root / B).unlink()
            for word, when in (("later", time.time() + 10**8), ("at-first", 0), ("now", None)):
                saved(word, when)
            assert server.poll() is None and "Traceback" not in said(), said()[-3000:]
        finally:
            server.send_signal(signal.SIGTERM)
            assert server.wait(60) is not None


def test_a_preview_shows_what_ended_before_it_began_to_watch(small):
    """The first runs can be over before MkDocs looks at any file; here it begins late."""
    for name in "ab":
        (small.root / f"tests/linear_algebra/test_{name}.py").unlink()  # nothing else ends later
    small.write("snippets/linear_algebra/a.py", 'import time\n\ntime.sleep(2)\nprint(40 + 2, "men" + "ded")\n')
    watch = "        server.watch(str(self.file.parent))\n"
    small.replace("snippets/_engine/whole_site/knock.py", watch, f"{watch}        time.sleep(6)\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=small.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        eventually(lambda: "42 mended" in got(f"http://127.0.0.1:{port}/linear_algebra/a/"), 90)
    finally:
        server.send_signal(signal.SIGTERM)
        assert server.wait(60) is not None
