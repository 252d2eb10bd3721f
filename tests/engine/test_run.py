"""A snippet runs alone, as from an empty file; whatever it does, it gives a result that says so.

Every snippet below runs forked from the server and in a fresh interpreter; both must tell the same.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from snippets._engine.run import clock
from snippets._engine.run.environment import environment
from snippets._engine.run.result import Result
from snippets._engine.run.store import Store, Wanted
from tests.optional import needs

LIMITS = {"sleeps": 3.0, "waits_for_child": 3.0, "spins": 1.0, "stuck_in_c": 1.0, "prints_forever": 1.0}
SNIPPETS = {
    "plain": 'print("one")\n# %% two\nprint("two")\nprint("é")\n',
    "numpy": "import numpy as np\nprint(np.random.rand(), np.random.default_rng(0).normal())\nprint((np.eye(300) @ np.eye(300)).sum())\n",
    "torch": "import torch\nprint(torch.randn(2))\nx = torch.ones(400, 400, requires_grad=True)\n(x @ x).sum().backward()\nprint(x.grad.sum().item(), torch.get_num_threads())\n",
    "torch_again": "import torch\nprint(torch.randn(2))\nprint((torch.ones(600, 600) @ torch.ones(600, 600)).sum().item())\n",
    "optim": "import torch\nw = torch.zeros(2, requires_grad=True)\nstep = torch.optim.SGD([w], lr=1.0)\n(w.sum() ** 2 - w.sum()).backward()\nstep.step()\nprint(w.tolist(), (torch.ones(600, 600) @ torch.ones(600, 600)).sum().item())\n",
    "optim_too": "import torch\nprint(torch.func.grad(lambda x: (x @ x).sum())(torch.ones(300, 300)).sum().item(), torch.optim.Adam.__name__)\n",
    "shares": "import scipy.linalg\nimport scipy.sparse as s\nprint(scipy.linalg.norm([3.0]), s.lil_matrix.__name__)\n",
    "shares_too": "import scipy.linalg\nimport scipy.sparse as s\nprint(scipy.linalg.norm([3.0]), s.lil_matrix.__name__)\n",
    "shares_nothing": "import sklearn.nothing\n",
    "shares_nothing_too": "import sklearn.nothing\n",
    "main": 'import pickle, sys, os\nclass A: pass\nprint(__name__, __file__.endswith("main.py"), type(pickle.loads(pickle.dumps(A()))) is A)\nprint(os.listdir("."), len(sys.argv))\n',
    "namespace": 'print(sorted(n for n in globals() if not n.startswith("__")))\n',
    "future": "from __future__ import annotations\n# %% a\ndef f(x: undefined): pass\nprint(f.__annotations__)\n",
    "writes_here": 'open("x.txt", "w").write("x")\nprint(open("x.txt").read())\n',
    "child_process": 'import subprocess\nprint("before")\nsubprocess.run(["echo", "from a child"], check=True)\nprint("after")\n',
    "reads_data": 'from pathlib import Path\nprint((Path(__file__).parent / "data.txt").read_text())\n',
    "error": '"""Claim."""\ndef f(x):\n    return 1 / x\n\nprint("before")\n# %% boom\nprint("in")\nf(0)\n# %% never\nprint("after")\n',
    "library_error": "import numpy as np\nA = np.zeros((2, 2))\nnp.linalg.inv(A)\n",
    "syntax": "x = 1\ny = (\n",
    "two_cells": "# %% a\n# %% a\n",
    "sibling": "import plain\n",
    "exits": 'import sys\nprint("x")\nsys.exit(0)\n',
    "os_exit": 'import os\nprint("x")\nos._exit(0)\n',
    "killed": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    "segfault": "import ctypes\nx = 1\nctypes.string_at(0)\n",
    "recursion": "def f(): return f()\nf()\n",
    "reads_stdin": 'name = input("name? ")\n',
    "sleeps": "import time\ntime.sleep(60)\n",
    "spins": "def spin():\n    while True: pass\n\nspin()\n",
    "stuck_in_c": 'import re\nre.match("(a+)+$", "a" * 60 + "b")\n',
    "prints_much": 'print("x" * 200_000)\n',
    "prints_forever": 'while True:\n    print("x" * 70)\n',
    "fills_disk": 'with open("x", "wb") as f:\n    for _ in range(200):\n        f.write(bytes(1_000_000))\n',
    "leaves_child": 'import subprocess\nsubprocess.Popen("exec sleep 61.5", shell=True)\n',
    "waits_for_child": 'import subprocess\ncommand = "exec sleep 61.5"\nsubprocess.run(command, shell=True)\n',
    "daemon": 'import subprocess\nsubprocess.Popen("exec sleep 61.5", shell=True, start_new_session=True)\n',
    "writes_repository": 'from pathlib import Path\n(Path(__file__).parent / "new.txt").write_text("x")\n',
    "warns": "import numpy as np\nx = np.array([1.0, 0.0])\ny = 1 / x\nprint(y)\n",
    "warns_drawing": 'import matplotlib.pyplot as plt\n\n# %% figure\nplt.figure()\nplt.title("\\u4e2d")\n',
    "floods_stderr": 'import sys\nwhile True:\n    print("x" * 70, file=sys.stderr)\n',
    "missing_file": 'import os\nopen(os.path.abspath("nothing.txt"))\n',
    "stderr": 'import sys\nprint("careful", file=sys.stderr)\n',
    "no_file": None,
    "form_feed": "print(1)\n\x0c\nprint(2)\n# %% two\nprint('a\u2028b')\nprint(3)\n",
    "network": "import socket\nsocket.create_connection(('127.0.0.1', 9), 1)\n",
    "network_name": "import urllib.request\nurllib.request.urlopen('http://localhost:9/')\n",
    "network_child": "import subprocess, sys\ncode = 'import socket; print([n for _, n in socket.if_nameindex()])'\nprint(subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout)\n",
    "renames": "import os\nos.rename(os.path.dirname(__file__) + '/data.txt', 'data.txt')\n",
    "makes_folder": "import os\nos.mkdir(os.path.dirname(__file__) + '/made')\n",
    "child_writes": "import os, subprocess\nprint(subprocess.run(['touch', os.path.dirname(__file__) + '/made'], stderr=subprocess.DEVNULL).returncode)\n",
    "home": "import os, tempfile, time\nfolder = tempfile.mkdtemp()\nprint(os.path.dirname(os.path.dirname(folder)) == os.path.dirname(os.path.expanduser('~')) == os.path.dirname(os.getcwd()), time.tzname[0])\n",
    "secret": "import os\nprint(os.environ.get('SECRET_TOKEN'))\n",
    "memory": "x = 1\ny = bytearray(8_000_000_000)\n",
    "thread": "import threading, time\ndef late():\n    time.sleep(0.3)\n    print('late')\n\nthreading.Thread(target=late).start()\nprint('first')\n",
    "at_exit": "import atexit\n@atexit.register\ndef bye():\n    print('bye')\n\nprint('first')\n",
    "signs": "print('a\\x1b[31mred\\r\\x02wzxhzdk:0\\x03 \\u202ebad')\n",
    "lists": "import os\nprint(len(os.listdir(os.path.dirname(__file__))) > 3)\n",
    "latin": b"# caf\xe9\n",
    "forks": "import os\nwhile os.fork() or os._exit(0): pass\n",
    "many": "import subprocess\nmany = 'for n in $(seq 99); do sleep 61.25 & done; wait'\nsubprocess.run(['sh', '-c', many])\n",
    "detached": "import subprocess\nmany = 'for n in $(seq 99); do setsid -f sleep 61.75; done'\nsubprocess.run(['sh', '-c', many])\n",
    "datagram": "import subprocess, sys\ncode = 'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(bytes(1), (\"127.0.0.1\", 9))'\nprint(subprocess.run([sys.executable, '-c', code], capture_output=True).returncode)\n",
    "doors": "import subprocess, sys\nfor kind in ('STREAM', 'DGRAM'):\n    code = f'import socket; socket.socket(socket.AF_UNIX, socket.SOCK_{kind}).connect(\"/run/nobody\")'\n    said = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stderr\n    print(said.splitlines()[-1][:15])\n",
    "keeps_secret": "import os\nopen(os.path.dirname(__file__) + '/.env').read()\n",
    "writes_cache": "import os\nopen(os.path.dirname(__file__) + '/.cache/x', 'w')\n",
    "reads_home": "import os, pwd\nos.listdir(pwd.getpwuid(os.getuid()).pw_dir)\n",
    "reads_parent": "import os\nopen(f'/proc/{os.getppid()}/environ').read()\n",
    "kills_parent": "import os\nos.kill(os.getppid(), 15)\n",
    "writes_outside": "import subprocess\nprint(subprocess.run(['touch', '/var/tmp/x', '/tmp/x'], stderr=subprocess.DEVNULL).returncode)\n",
    "superuser": "import subprocess\nprint(subprocess.run(['unshare', '-rm', 'mount', '-o', 'remount,rw', '/'], stderr=subprocess.DEVNULL).returncode != 0)\n",
    "forges": "import json, os, time\nknown = {'path': 'plain.py', 'cells': [], 'failure': None, 'warnings': []}\nopen('../result', 'w').write(json.dumps(known))\nos._exit(0)\n",
    "forges_type": "import os\nopen('../result', 'w').write('[' * 100_000)\nos._exit(0)\n",
    "links": "import matplotlib.pyplot as plt\nplt.title('x', url='javascript:alert(1)')\n",
    "loads": "import matplotlib.pyplot as plt\nimport matplotlib.backends.backend_svg as b\nb.svgProlog = b.svgProlog\nreal = b.RendererSVG.finalize\ndef finalize(self):\n    self.writer.element('script', 'alert(1)')\n    real(self)\n\nb.RendererSVG.finalize = finalize\nplt.plot([1, 2])\n",
}


# For how many seconds children sleep, in each way of running: both may be tried at the same time.
NAP = {True: "61", False: "62"}


@pytest.fixture
def nap(request) -> str:
    return NAP[request.node.callspec.params["results"]]


@pytest.fixture(scope="module", params=[True, False], ids=["fork", "fresh"])
def results(request, tmp_path_factory) -> dict[str, Result]:
    if request.param and sys.platform != "linux":
        pytest.skip("forking is used on Linux only")
    root = tmp_path_factory.mktemp("book")
    (root / "data.txt").write_text("from a file")
    (root / ".env").write_text("TOKEN=abc")
    for name, source in SNIPPETS.items():
        if source is not None:
            source = source if isinstance(source, bytes) else source.encode()
            (root / f"{name}.py").write_bytes(source.replace(b"sleep 61", b"sleep " + NAP[request.param].encode()))
    wanted = {f"{name}.py": Wanted(LIMITS.get(name, 60)) for name in SNIPPETS}
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("SECRET_TOKEN", "abc")
        found = Store(root, fork=request.param, jobs=2).results(wanted)
    assert sorted(p.name for p in root.iterdir()) == sorted(
        [".cache", ".env", "data.txt"] + [f"{n}.py" for n in SNIPPETS if SNIPPETS[n]]
    )
    return {path.removesuffix(".py"): result for path, result in found.items()}


def failed(result: Result, kind: str, message: str, line: int | None) -> None:
    assert result.failure, result
    assert result.failure.type == kind and message in result.failure.message, result.failure
    frames = result.failure.frames
    assert (frames[-1].line if frames else None) == line, frames
    if frames:
        assert frames[-1].path == result.path
        assert frames[-1].code == SNIPPETS[result.path.removesuffix(".py")].splitlines()[line - 1].strip()


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="the system does not tell")
def test_the_wait_for_a_child_ends_with_the_child(monkeypatch):
    monkeypatch.setattr(clock, "LOOK", 60)
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.3)"]) as child:
        clock.until_one_ends([child.pid])
        assert child.poll() == 0


def test_text_is_kept_cell_by_cell(results):
    assert [(c.name, c.text) for c in results["plain"].cells] == [("", "one\n"), ("two", "two\né\n")]
    assert results["plain"].text == "one\ntwo\né\n" and results["plain"].failure is None


def test_seeds_are_fixed(results):
    assert results["numpy"].text == "0.5488135039273248 0.1257302210933933\n300.0\n"


def test_torch_is_seeded_computes_with_one_thread_and_is_as_in_an_interpreter_of_its_own(results):
    needs("torch")
    draw, rest = results["torch"].text.split("\n", 1)
    assert rest == f"{400.0 * 400 * 800} 1\n"
    assert results["torch_again"].text == f"{draw}\n{600.0**3}\n"
    assert results["optim"].text == f"[1.0, 1.0] {600.0**3}\n"
    assert results["optim_too"].text == f"{300.0 * 300 * 600} Adam\n"
    assert (results["torch"].files, results["torch"].warnings) == ({}, ())
    assert list(results["torch"].versions) == ["python", "torch"]


def test_modules_imported_ahead_for_several_snippets_change_nothing(results):
    failed(results["shares_nothing"], "ModuleNotFoundError", "sklearn.nothing", 1)
    failed(results["shares_nothing_too"], "ModuleNotFoundError", "sklearn.nothing", 1)
    assert results["shares"].text == results["shares_too"].text == "3.0 lil_matrix\n"


def test_it_looks_like_the_main_program_in_an_empty_directory(results):
    assert results["main"].text == "__main__ True True\n[] 1\n"
    assert results["namespace"].text == "[]\n"
    assert results["future"].text == "{'x': 'undefined'}\n"
    assert results["writes_here"].text == "x\n"
    assert results["child_process"].text == "before\nfrom a child\nafter\n"
    failed(results["sibling"], "ModuleNotFoundError", "No module named 'plain'", 1)


def test_files_of_the_repository_are_noted(results):
    assert results["reads_data"].text == "from a file\n"
    assert list(results["reads_data"].files) == ["data.txt"]
    assert results["numpy"].files == {}


def test_versions_are_those_of_the_imports(results):
    assert list(results["numpy"].versions) == ["numpy", "python"]
    assert list(results["plain"].versions) == ["python"]


def test_an_error_shows_the_lines_of_the_snippet(results):
    failed(results["error"], "ZeroDivisionError", "division by zero", 3)
    assert [(f.line, f.name) for f in results["error"].failure.frames] == [(8, "<module>"), (3, "f")]
    assert [(c.name, c.text) for c in results["error"].cells] == [("", "before\n"), ("boom", "in\n")]
    failed(results["library_error"], "LinAlgError", "Singular matrix", 3)
    failed(results["syntax"], "SyntaxError", "'(' was never closed", 2)
    failed(results["recursion"], "RecursionError", "maximum recursion depth", 1)
    failed(results["two_cells"], "ValueError", "line 2: there are two cells named 'a'", None)
    failed(results["missing_file"], "FileNotFoundError", "No such file or directory: 'nothing.txt'", 2)
    failed(results["no_file"], "FileNotFoundError", "no_file.py", None)


def test_leaving_early_is_a_failure(results):
    failed(results["exits"], "SystemExit", "a snippet ends by itself", 3)
    failed(results["os_exit"], "ProcessError", "exit code 0 before the snippet was finished", None)
    failed(results["killed"], "ProcessError", "SIGKILL", None)
    failed(results["segfault"], "ProcessError", "SIGSEGV", 3)
    failed(results["reads_stdin"], "EOFError", "no keyboard", 1)


def test_a_time_limit_says_where_it_was_and_how_to_raise_it(results):
    failed(results["sleeps"], "TimeoutError", "still running after 15 seconds without computing", 2)
    assert "seconds=9" in results["sleeps"].failure.message
    failed(results["spins"], "TimeoutError", "still running after 1 seconds of processor time", 2)
    failed(results["stuck_in_c"], "TimeoutError", "1 seconds", 2)
    failed(results["waits_for_child"], "TimeoutError", "15 seconds without computing", 3)


def test_excess_is_a_failure(results):
    failed(results["prints_much"], "OutputError", "more than 100 kB", None)
    failed(results["prints_forever"], "OutputError", "more than 100 kB", 2)
    failed(results["floods_stderr"], "OutputError", "more than 100 kB", 3)
    failed(results["fills_disk"], "OSError", "too large", 3)
    failed(results["writes_repository"], "PermissionError", "may not write into the repository: new.txt", 2)


def test_every_statement_runs_whatever_stands_between_the_lines(results):
    assert [c.text for c in results["form_feed"].cells] == ["1\n2\n", "a<U+2028>b\n3\n"]


def test_a_snippet_has_no_network(results):
    failed(results["network"], "PermissionError", "a snippet may not use the network: 127.0.0.1", 2)
    failed(results["network_name"], "URLError", "a snippet may not use the network: localhost", 2)
    assert results["network_child"].text.strip() in ("['lo']", "[]")  # by the kernel


def test_a_snippet_leaves_the_repository_alone(results):
    said = "a snippet may not write into the repository"
    failed(results["renames"], "PermissionError", f"{said}: data.txt (os.rename)", 2)
    failed(results["makes_folder"], "PermissionError", f"{said}: made (os.mkdir)", 2)
    assert results["child_writes"].text == "1\n"  # by the kernel; the fixture looks for the file


def test_home_temporary_folder_and_time_zone_are_those_of_the_run_and_no_secret_is_known(results):
    assert results["home"].text == "True UTC\n" and results["secret"].text == "None\n"


KERNEL = sys.platform == "linux"


def test_the_number_of_processes_has_a_limit(results, nap):
    failed(results["forks"], "PermissionError", "a snippet may not start more than 64 processes", 2)
    if KERNEL:
        failed(results["many"], "ProcessError", "more than 64 processes of it were running", 3)
    assert not {f"{nap}.25", f"{nap}.75"} & set(sleeping())


@pytest.mark.skipif(not KERNEL, reason="the kernel of Linux denies it")
def test_the_kernel_denies_what_python_cannot_see(results):
    assert results["datagram"].text == "1\n" and results["writes_outside"].text == "1\n"
    assert results["superuser"].text == "True\n"
    assert results["doors"].text == 2 * "PermissionError\n"
    for name in ("reads_home", "reads_parent", "keeps_secret"):
        failed(results[name], "PermissionError", "a snippet reads the repository and what is installed", 2)
    failed(results["kills_parent"], "PermissionError", "", 2)


def test_a_result_is_the_snippets_own(results):
    failed(results["writes_cache"], "PermissionError", "may not write into the repository: .cache/x", 2)
    for name in ("forges", "forges_type"):
        failed(results[name], "ProcessError", "it wrote something else in the place of its result", None)
    assert results["plain"].text == "one\ntwo\né\n"


def test_a_figure_is_a_drawing_and_nothing_else(results):
    failed(results["links"], "FigureError", "a figure may not hold <a>; draw with Matplotlib", None)
    failed(results["loads"], "FigureError", "a figure may not hold <script>", None)


def test_memory_has_a_limit(results):
    failed(results["memory"], "MemoryError", "", 2)


def test_what_comes_late_is_waited_for(results):
    assert results["thread"].text == "first\nlate\n" and results["at_exit"].text == "first\nbye\n"


def test_signs_that_would_be_carried_out_are_made_visible(results):
    assert results["signs"].text == "a␛[31mred␍␂wzxhzdk:0␃ <U+202E>bad\n"


def test_a_folder_that_is_listed_is_noted(results):
    assert list(results["lists"].files) == ["."]


def test_a_file_that_is_not_utf_8(results):
    assert str(results["latin"].failure) == "latin.py:1: UnicodeDecodeError: this file is not UTF-8; save it as UTF-8"


def test_no_process_outlives_its_snippet(results, nap):
    failed(results["leaves_child"], "ProcessError", "still running at its end", None)
    assert results["daemon"].failure is None
    assert f"{nap}.5" not in sleeping()


def sleeping() -> list[str]:
    """The arguments of every `sleep` on this machine."""
    commands = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [c.split()[1] for c in commands if c.startswith("sleep ")]


def test_warnings_and_complaints_are_recorded_with_their_line(results):
    (warning,) = results["warns"].warnings
    assert warning.type == "RuntimeWarning" and "divide by zero" in warning.message
    assert (warning.frames[-1].line, warning.frames[-1].code) == (3, "y = 1 / x")
    (warning,) = results["warns_drawing"].warnings
    assert "missing from font" in warning.message and warning.frames[-1].line == 5
    (complaint,) = results["stderr"].warnings
    assert complaint.type == "stderr" and complaint.message == "careful"
    assert not any(results[name].warnings for name in ("plain", "numpy", "main", "error"))


def test_results_survive_json(results):
    for result in results.values():
        assert Result.from_json(result.to_json()) == result


SERVER = [sys.executable, "-m", "snippets._engine.run.server", "--root"]


def test_the_server_speaks_lines_of_json(tmp_path):
    (tmp_path / "a.py").write_text("print(1)\n")
    done = subprocess.run(
        [*SERVER, tmp_path, "--no-fork"],
        input='{"path": "a.py"}\n',
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["cells"] == [{"name": "", "text": "1\n", "figures": []}]


def test_the_command_shows_a_person_what_the_file_does(tmp_path):
    (tmp_path / "a.py").write_text(
        "import matplotlib.pyplot as plt\nprint(1)\n# %% figure\nplt.plot([1, 2])\nprint(1 / 0)\n"
    )
    (tmp_path / "b.py").write_text("import matplotlib.pyplot as plt\nplt.plot([1, 2])\n")
    done = subprocess.run(
        [*SERVER, tmp_path, "--jobs", "1", tmp_path / "a.py", tmp_path / "b.py"],
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("1\n[figure: ") and "a.py:5: ZeroDivisionError: division by zero" in done.stderr
    assert sorted(p.name for p in (tmp_path / ".cache/figures").iterdir()) == ["b-top-1-dark.svg", "b-top-1-light.svg"]


@pytest.mark.parametrize("fork", ["--fork", "--no-fork"])
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
@pytest.mark.skipif(sys.platform != "linux", reason="the death signal of a parent is a Linux thing")
def test_a_server_that_is_stopped_takes_its_snippets_along(tmp_path, fork, how):
    (tmp_path / "a.py").write_text(
        "import os, time\nopen('new', 'w').write(str(os.getpid()))\nos.rename('new', 'pid')\ntime.sleep(60)\n"
    )
    server = subprocess.Popen(
        [*SERVER, tmp_path, fork],
        stdin=subprocess.PIPE,
        env=environment() | {"TMPDIR": str(tmp_path)},
    )
    with server.stdin as jobs:
        jobs.write(b'{"path": "a.py"}\n')
    pid = int(eventually(lambda: "".join(note.read_text() for note in tmp_path.glob("snippet-*/work/pid"))))
    server.send_signal(how)
    server.wait(10)
    eventually(lambda: not Path(f"/proc/{pid}/cmdline").exists() or not Path(f"/proc/{pid}/cmdline").read_bytes())


def eventually(condition, seconds: float = 20.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError("it never happened")
