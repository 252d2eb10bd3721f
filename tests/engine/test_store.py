"""A result is remembered for as long as nothing that it depends on changes, and no longer."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from snippets._engine.page.lab import MAKERS
from snippets._engine.run import signed
from snippets._engine.run import store as module
from snippets._engine.run.result import Result
from snippets._engine.run.store import Store, Wanted
from tests.engine.test_house import imports

COUNTS = """import os
from importlib.util import find_spec
from pathlib import Path
print(Path(__file__).with_name("data.txt").read_text())
"""


class Ran(list):
    """Remembers which paths were run."""

    def __call__(self, done: int, total: int, path: str) -> None:
        self.append(path)


@pytest.fixture
def book(tmp_path) -> Path:
    (tmp_path / "data.txt").write_text("one")
    (tmp_path / "reads.py").write_text(COUNTS)
    (tmp_path / "plain.py").write_text("print(1)\n")
    (tmp_path / "fails.py").write_text("print(1)\n1 / 0\n")
    (tmp_path / "slow.py").write_text("import time\ntime.sleep(60)\n")
    return tmp_path


def results(root: Path, wanted) -> tuple[dict[str, Result], list[str]]:
    """The results, and what was run for them, sorted."""
    ran = Ran()
    found = Store(root, fork=False, jobs=2).results(wanted, ran)
    return found, sorted(ran)


def test_nothing_runs_twice(book):
    cold, ran = results(book, ["reads.py", "plain.py"])
    assert ran == ["plain.py", "reads.py"] and cold["reads.py"].text == "one\n"
    warm, ran = results(book, ["reads.py", "plain.py"])
    assert ran == [] and warm == cold and list(warm) == ["reads.py", "plain.py"]


def test_progress_counts_what_runs(book):
    told = []
    Store(book, fork=False, jobs=1).results(["plain.py", "reads.py"], lambda *what: told.append(what))
    assert told == [(1, 2, "plain.py"), (2, 2, "reads.py")]


def test_an_edit_runs_that_file_again_and_no_other(book):
    results(book, ["reads.py", "plain.py"])
    (book / "plain.py").write_text("print(2)\n")
    found, ran = results(book, ["reads.py", "plain.py"])
    assert ran == ["plain.py"] and found["plain.py"].text == "2\n"


def test_a_file_that_the_run_opened_counts_too(book):
    results(book, ["reads.py", "plain.py"])
    (book / "data.txt").write_text("two")
    found, ran = results(book, ["reads.py", "plain.py"])
    assert ran == ["reads.py"] and found["reads.py"].text == "two\n"
    (book / "data.txt").unlink()
    found, ran = results(book, ["reads.py"])
    assert ran == ["reads.py"] and found["reads.py"].failure.type == "FileNotFoundError"


def test_a_file_that_appears_later_counts_too(book):
    (book / "asks.py").write_text(
        'try:\n    print(open(__file__ + ".txt").read())\nexcept OSError:\n    print("none")\n'
    )
    assert results(book, ["asks.py"])[0]["asks.py"].text == "none\n"
    (book / "asks.py.txt").write_text("here")
    assert results(book, ["asks.py"])[0]["asks.py"].text == "here\n"


def test_a_file_that_the_run_only_asks_for_counts_too(book):
    (book / "asks.py").write_text(
        'from pathlib import Path\nprint(Path(__file__).with_name("more.txt").exists(), Path("data.txt").exists())\n'
    )
    assert results(book, ["asks.py"])[0]["asks.py"].text == "False False\n"
    assert results(book, ["asks.py"])[1] == []
    (book / "more.txt").write_text("here")
    found, ran = results(book, ["asks.py"])
    assert ran == ["asks.py"] and found["asks.py"].text == "True False\n"


def test_a_run_that_starts_a_program_is_not_kept(book):
    (book / "starts.py").write_text(
        'import subprocess, sys\nprint(subprocess.run([sys.executable, "-c", "print(7)"], capture_output=True).stdout)\n'
    )
    for _ in range(2):  # what the program has read nobody knows
        assert results(book, ["starts.py", "plain.py"])[1][-1] == "starts.py"
    assert results(book, ["plain.py"])[1] == []


@pytest.mark.parametrize("change", ["press", "version"])
def test_another_press_or_library_runs_everything_again(book, change, monkeypatch):
    (book / "plain.py").write_text("import numpy\n")
    results(book, ["plain.py"])
    if change == "version":
        real = module.versions
        monkeypatch.setattr(module, "versions", lambda names: real(names) | {"numpy": "0.1"})
    other = Store(book, fork=False)
    if change == "press":
        assert len(set(other.press)) == len(other.press) and all(other.press)
        other.press[0] = "another"
    ran = Ran()
    other.results(["plain.py"], ran)
    assert ran == ["plain.py"]


def test_every_module_that_makes_a_result_is_in_the_fingerprint():
    code = (
        "import sys, snippets._engine.run.server; print(*(m for m in sys.modules if m.startswith('snippets._engine.')))"
    )
    names = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=module.ENGINE.parents[1]
    ).stdout
    files = {
        name.removeprefix("snippets._engine.").replace(".", "/") + ".py"
        for name in names.split()
        if name.count(".") > 2
    }
    assert files | {"run/book.mplstyle"} == set(module.RUNNERS)


ASKS = """
import glob, json, os, sys
from pathlib import Path
from snippets._engine.run.watch import Watch

root = Path(sys.argv[1])
watch = Watch(root, "a test")
os.chdir(root / "here")
watch.begin()
next(os.scandir(root / "scanned"))
[*os.walk(root / "walked")], glob.glob(f"{root}/globbed/*"), [*(root / "searched").rglob("*")], os.listdir()
os.access(root / "may", os.R_OK), os.path.lexists(root / "linked"), (root / "there").exists(), open(root / "opened").close()
os.path.realpath(root / "walked/inner/x"), os.access(root / "unlisted", os.R_OK)
watch.recording = False
print(json.dumps(sorted(watch.opened)))
"""


def test_whatever_a_run_lists_opens_or_asks_for_is_noted(tmp_path):
    folders = ["globbed", "here", "scanned", "searched", "searched/inner", "walked", "walked/inner"]
    for folder in [*folders, "unlisted"]:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x").touch()
    (tmp_path / "opened").touch()
    command = [sys.executable, "-c", ASKS, str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, cwd=module.ENGINE.parents[1])
    found = set(json.loads(said.stdout))
    assert {*folders, "may", "linked", "there", "opened", "walked/inner/x"} <= found, said.stderr
    assert not found & {".", "unlisted"}


def test_every_module_that_makes_a_lab_is_in_its_fingerprint():
    known, waiting = set(), ["run.notebook", "run.kernel", "read.lab_cells"]
    while waiting:
        known.add(name := waiting.pop())
        waiting += imports(module.ENGINE)[name] - known - {"place"}
    assert {f"{name.replace('.', '/')}.py" for name in known} <= set(MAKERS)


def test_only_an_expected_failure_is_remembered(book):
    wanted = {"fails.py": Wanted(), "plain.py": Wanted()}
    assert results(book, wanted)[1] == ["fails.py", "plain.py"]
    assert results(book, wanted)[1] == ["fails.py"]
    expected = {"fails.py": Wanted(fails=True)}
    assert results(book, expected)[1] == ["fails.py"]
    found, ran = results(book, expected)
    assert ran == [] and found["fails.py"].failure.type == "ZeroDivisionError" and found["fails.py"].text == "1\n"
    assert results(book, wanted)[1] == ["fails.py"]


def test_running_out_of_time_is_never_remembered(book):
    wanted = {"slow.py": Wanted(0.5, fails=True)}
    for _ in range(2):
        found, ran = results(book, wanted)
        assert ran == ["slow.py"] and found["slow.py"].failure.type == "TimeoutError"


def test_a_plain_number_is_a_time_limit(book):
    assert "after 2.5 seconds" in results(book, {"slow.py": 0.5})[0]["slow.py"].failure.message


def test_a_file_edited_while_it_runs_is_not_remembered(book):
    (book / "edited.py").write_text("import time\ntime.sleep(1)\nprint(1)\n")

    def edit(*_):
        (book / "edited.py").write_text("print(2)\n")

    Store(book, fork=False, jobs=2).results(["plain.py", "edited.py"], edit)
    found, ran = results(book, ["edited.py"])
    assert ran == ["edited.py"] and found["edited.py"].text == "2\n"


@pytest.mark.parametrize("edit", [lambda file: file.write_text("1\n"), lambda file: file.unlink(missing_ok=True)])
def test_a_file_shortened_or_removed_while_it_hangs_still_ends_in_a_failure(book, edit):
    (book / "hangs.py").write_text("\n\n\nwhile True: pass\n")
    (book / "plain.py").write_text("import time\ntime.sleep(0.7)\n")  # by then the other one has begun
    found = Store(book, fork=False, jobs=2).results({"hangs.py": 2, "plain.py": 20}, lambda *_: edit(book / "hangs.py"))
    assert found["hangs.py"].failure.type == "TimeoutError"
    assert [frame.line for frame in found["hangs.py"].failure.frames] == [4]


@pytest.mark.parametrize("damage", ["", "{", "[]", "{}", '{"cells": 1}', "\udcff"])
def test_a_damaged_entry_is_as_good_as_none(book, damage):
    results(book, ["plain.py"])
    (entry,) = (book / ".cache/snippets").glob("*.json")
    entry.write_bytes(damage.encode("utf-8", "surrogateescape"))
    found, ran = results(book, ["plain.py"])
    assert ran == ["plain.py"] and found["plain.py"].text == "1\n"
    assert results(book, ["plain.py"])[1] == []


def test_evict_keeps_what_is_current(book):
    results(book, ["plain.py", "reads.py"])
    (book / "plain.py").write_text("print(2)\n")
    results(book, ["plain.py"])
    store = Store(book, fork=False)
    assert len(list(store.cache.iterdir())) == 3
    assert store.evict(["plain.py"]) == 2
    assert results(book, ["plain.py"])[1] == []


def test_a_warm_call_imports_nothing_heavy(book):
    torch = "torch, " if find_spec("torch") else ""  # what a machine lacks is not run, and imported by nobody
    (book / "draws.py").write_text(f"import numpy, {torch}matplotlib, sklearn\n")
    code = (
        "import sys; from snippets._engine.run.store import Store\n"
        f"ran = []; Store({str(book)!r}, fork=False).results(['draws.py'], lambda *what: ran.append(what))\n"
        "heavy = {'numpy', 'torch', 'matplotlib', 'sklearn'} & set(sys.modules); print(len(ran), *heavy)"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=module.ENGINE.parents[1]
        ).stdout
        for _ in range(2)
    ]
    assert outputs == ["1\n", "0\n"]


@pytest.mark.parametrize("fork", ["True", "False"])
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.skipif(sys.platform != "linux", reason="forks")
def test_a_builder_that_is_stopped_leaves_no_process_and_no_half_entry(book, fork, how):
    for name in "ab":
        (book / f"{name}.py").write_text(
            "import os, subprocess\nopen('new', 'w').write(str(os.getpid()))\nos.rename('new', 'pid')\n"
            "subprocess.run(['sleep', '60'])\n"
        )
    code = (
        "from snippets._engine.run.store import Store\n"
        f"Store({str(book)!r}, fork={fork}, jobs=2).results(['plain.py', 'a.py', 'b.py'])"
    )
    scratch = book.parent / f"{book.name}.scratch"
    scratch.mkdir()
    builder = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=module.ENGINE.parents[1],
        stderr=subprocess.DEVNULL,
        env=os.environ | {"TMPDIR": str(scratch)},
        preexec_fn=interruptible,
    )
    eventually(lambda: len(list(scratch.glob("*/work/pid"))) == 2)
    groups = [int(note.read_text()) for note in scratch.glob("*/work/pid")]
    eventually(lambda: all(len(members(group)) == 2 for group in groups))
    eventually(lambda: list((book / ".cache/snippets").glob("*.json")))  # the finished run is kept
    builder.send_signal(how)
    builder.wait(20)
    eventually(lambda: not any(members(group) for group in groups))
    eventually(lambda: not list(scratch.iterdir()))
    assert [json.loads(signed.read(f))["path"] for f in (book / ".cache/snippets").iterdir()] == ["plain.py"]


def interruptible():
    """A test run in the background ignores the interrupt, and its children would inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def members(group: int) -> list[str]:
    """The living processes of a process group."""
    rows = subprocess.run(
        ["ps", "-eo", "pgid=,stat=,pid="], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return [row for row in rows if int(row.split()[0]) == group and not row.split()[1].startswith("Z")]


def eventually(condition, seconds: float = 30.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError("it never happened")


def test_a_server_that_dies_is_an_error_that_says_so(book, monkeypatch):
    monkeypatch.setattr(module.sys, "executable", shutil.which("false"))
    with pytest.raises(RuntimeError, match="the snippet server ended early; not run: plain.py"):
        results(book, ["plain.py"])
