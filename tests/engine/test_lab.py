"""A lab that fails, states a formula of its own, refers to nothing, prints without end: each with its line."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from snippets._engine.page.lab import Lab
from snippets._engine.page.labs import Labs
from snippets._engine.page.press import Press
from snippets._engine.run import notebook, signed
from snippets._engine.run.store import Store
from tests.conftest import ROOT

KERNEL = "{name: python3, display_name: Python 3, language: python}"
HEAD = f"# ---\n# title: A lab\n# jupyter:\n#   kernelspec: {KERNEL}\n# ---\n"
CHAPTER = "# A\n\n$$\na = a + 0\n\\label{sum-of-nothing}\n$$\n"
TASK = (
    '\n# %% task="Double it"\nx = ...\n\n# %% solution\nx = 2 * 21\nprint(x)\n\n'
    '# %% check\nassert x == 42, "twice 21, please"\nprint("right")\n'
)


@pytest.fixture
def problems(tmp_path):
    def of(text, head=HEAD):
        for path, content in {
            "mkdocs.yml": "nav:\n  - linear_algebra/a.md\n",
            "docs/linear_algebra/a.md": CHAPTER,
            "docs/labs/one.py": head + text,
        }.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(content if isinstance(content, bytes) else content.encode())
        press = Press(tmp_path, Store(tmp_path, fork=True))
        press._verify = lambda: None
        press.refresh()
        labs = Labs(press.root, press.preview, press.guest)
        lab = labs.labs["docs/labs/one.py"]
        lab.press = press
        return [str(p) for p in labs.problems], lab

    return of


def html(lab):
    """The page of a lab as the extension makes it."""
    return "".join(piece for lines in lab.press.print(lab.page.body)[1].tokens for line in lines for piece in line)


def test_a_cell_that_fails_is_named_by_its_line(problems):
    found, lab = problems(
        "\n# %% [markdown]\n# Hello\n\n# %%\na = 1\nprint('so far')\n\n# %%\nb = 0\nprint(a / b)\n\n# %%\nafter = 1\n"
    )
    assert len(found) == 1
    assert found[0].startswith("docs/labs/one.py:16: ZeroDivisionError: division by zero\n    print(a / b)")
    assert not lab.kept.exists(), "a failure is not remembered over processes"
    body = lab.page.body
    assert body.index("so far") < body.index("docs/labs/one.py:16") < body.index("after = 1"), (
        "the page shows where it ended"
    )
    assert lab.downloads(lab.press.book) == {}


def test_a_failure_is_run_once_in_a_process_until_the_lab_changes(problems, capfd):
    bad, good = "\n# %%\nprint(1 / 0)\n", "\n# %%\nprint(1 / 1)\n"
    assert problems(bad)[0] == problems(bad)[0] != []
    assert capfd.readouterr().err.splitlines().count("running docs/labs/one.py") == 1
    assert problems(good)[0] == []


@pytest.mark.parametrize(
    "text, line, message",
    [
        (
            "\n# %%\nimport os\nos.kill(os.getpid(), 9)\n",
            8,
            "ProcessError: the kernel was killed by SIGKILL (is there enough memory?)",
        ),
        ("\n# %%\na = 1\n\n# %%\nimport os\nos._exit(3)\n", 11, "ProcessError: the kernel ended with exit code 3"),
        ("\n# %%\nprint('x\\n' * 7_000_000)\n", 8, "OutputError: printed more than 100 kB"),
        ("\n# %%\nwhile True:\n    print('x' * 70, flush=True)\n", 8, "OutputError: printed more than 100 kB"),
        ("\n# %%\nfor i in range(10):\n    raise SystemExit(1)\n", 8, "SystemExit: 1"),
        ("\n# %%\na = 1\na = = 2\n", 9, "SyntaxError"),
        ("\n# %%\ninput()\n", 8, "StdinNotImplementedError"),
    ],
)
def test_the_true_reason_is_said(problems, text, line, message):
    found, lab = problems(text)
    assert len(found) == 1 and found[0].startswith(f"docs/labs/one.py:{line}: {message}"), found
    assert len(lab.page.body) < 10_000


def test_a_cell_that_hangs_is_ended(problems, monkeypatch):
    monkeypatch.setattr(notebook, "SECONDS", 2)
    found, _ = problems("\n# %%\nwhile True: pass\n")  # the one that waits is among the faults
    assert found[0].startswith("docs/labs/one.py:8: TimeoutError: the cell was still running after 2 seconds"), found


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"cells": [{"source": 1}]}', b"\xff\xfe"])
def test_a_kept_notebook_that_is_damaged_is_made_anew(problems, damage):
    _, lab = problems("\n# %%\nprint('whole')\n")
    before = lab.page.body
    lab.kept.write_bytes(damage)
    found, lab = problems("\n# %%\nprint('whole')\n")
    assert found == [] and lab.page.body == before and json.loads(signed.read(lab.kept))["cells"]


def test_what_a_lab_may_not_do_is_named_by_its_line(problems):
    found, _ = problems(
        "\n# %% [markdown]\n# Hello\n#\n# $$\n# a = b\n# $$\n#\n# See \\eqref{nothing}.\n\n"
        "# %%\nimport sys, matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nprint('x' * 90)\n"
        "print('careful', file=sys.stderr)\nobject()\n"
    )
    lines = {int(p.split(":")[1]): p for p in found}
    assert "states no formula of its own" in lines[10]
    assert "no formula of the book has this label" in lines[14]
    assert sum(p.startswith("docs/labs/one.py:17:") for p in found) == 4, found


@pytest.mark.parametrize(
    "text, line, message",
    [
        ('\n# %% task="T"\nx = ...\n\n# %%\ny = 1\n', 7, "the task 'T' needs a # %% solution"),
        (
            '\n# %% task="T"\nx = ...\n\n# %% solution\nx = 1\n',
            7,
            "the task 'T' needs a # %% solution and then a # %% check",
        ),
        ('\n# %% task="T"\nx = 1\n\n# %% solution\nx = 1\n\n# %% check\nassert x\n', 7, "leaves nothing to do"),
        ('\n# %% task="T"\nx = ...\n\n# %% solution\nx = 1\n\n# %% check\nprint(x)\n', 13, "asserts nothing"),
        ("\n# %%\ny = 1\n\n# %% solution\nx = 1\n", 10, "a solution without a task"),
    ],
)
def test_a_task_is_three_cells(problems, text, line, message):
    found, _ = problems(text)
    assert len(found) == 1 and found[0].startswith(f"docs/labs/one.py:{line}: ") and message in found[0], found


def test_files_that_are_no_labs_end_with_a_message(problems, tmp_path):
    found, _ = problems("\n# %%\nprint(1)\n", head=b"\xff\xfe".decode("latin-1"))
    assert found == [] or all(p.startswith("docs/labs/one.py:") for p in found)
    (tmp_path / "docs/labs/.#one.py").symlink_to("somebody@somewhere")  # an editor's lock
    (tmp_path / "docs/labs/latin.py").write_bytes("# %%\nprint('ä')\n".encode("latin-1"))
    found, _ = problems("\n# %%\nprint(1)\n", head="# ---\n# [1\n# ---\n")
    assert len(found) == 2
    assert found[0].startswith("docs/labs/latin.py:1: not UTF-8 text (byte 12)")
    assert found[1].startswith("docs/labs/one.py:1: the front matter cannot be read")


def test_a_reference_alone_on_its_line_repeats_the_formula(problems):
    found, lab = problems("\n# %% [markdown]\n# Hello\n#\n# \\eqref{sum-of-nothing}\n\n# %%\nprint(1)\n")
    assert found == []
    assert "<math" in html(lab) and 'href="../../linear_algebra/a/#eq-sum-of-nothing">(1.1.1)</a>' in html(lab)
    assert "$$\\na = a + 0\\n$$" in lab.downloads(lab.press.book)["labs/one.ipynb"]


def test_a_task_is_folded_on_the_page_and_open_in_one_download(problems):
    found, lab = problems("\n# %% [markdown]\n# Hello\n" + TASK)
    assert found == []
    body = lab.page.body
    task, check, solution = (
        body.index("/// exercise | 1. Double it"),
        body.index("What the check asks"),
        body.rindex("/// solution"),
    )
    assert (
        task
        < body.index("x = ...")
        < check
        < body.index("twice 21")
        < solution
        < body.index("2 * 21")
        < body.rindex("right")
    )
    assert "one-exercise.ipynb" in body
    solved, to_do = (json.loads(text)["cells"] for text in lab.downloads(lab.press.book).values())
    assert [c["source"] for c in solved][2:] == [
        "x = 2 * 21\nprint(x)",
        'assert x == 42, "twice 21, please"\nprint("right")',
    ]
    assert [c.get("execution_count") for c in solved] == [None, None, 1, 2]
    assert [c["source"] for c in to_do][2:] == ["x = ...", solved[3]["source"]]
    assert not any(c.get("outputs") or c.get("execution_count") for c in to_do)
    assert to_do[1]["source"].startswith("**Task 1. Double it.** Write where")


def test_a_solution_that_its_own_check_refuses_is_a_problem(problems):
    found, _ = problems(TASK.replace("2 * 21", "2 * 20"))
    assert len(found) == 1 and found[0].startswith("docs/labs/one.py:15: AssertionError: twice 21, please"), found


def test_a_lab_is_executed_once(problems, capfd):
    problems("\n# %%\nprint(1)\n")
    problems("\n# %%\nprint(1)\n")
    assert capfd.readouterr().err.splitlines().count("running docs/labs/one.py") == 1


def test_what_is_printed_in_pieces_is_kept_as_one(problems):
    _, lab = problems("\n# %%\nimport sys\nfor i in range(300):\n    print(i)\n    sys.stdout.flush()\n")
    assert ["".join(o["text"]).splitlines() for o in lab.executed[-1]["outputs"]] == [[str(i) for i in range(300)]]


def test_a_figure_is_the_same_in_every_run(problems):
    text = '\n# %% alt="a line"\nimport matplotlib.pyplot as plt\nplt.fill_between([0, 1], [0, 1], hatch="/");\n'
    found, lab = problems(text)
    first = dict(lab.figures)
    lab.kept.unlink()
    assert found == [] and len(first) == 2 and problems(text)[1].figures == first


def test_what_else_is_done_meanwhile_comes_before_the_first_print_and_its_error_ends_the_run(problems, tmp_path):
    problems("\n# %%\nprint(1)\n")
    (tmp_path / "docs/labs/one.py").write_text(HEAD + "\n# %%\nprint(2)\n")
    order = []
    made = Labs(tmp_path, None, lambda page: order.append("print") or [], None, lambda: order.append("meanwhile"))
    assert order == ["meanwhile", "print"] and made.labs["docs/labs/one.py"].whole

    (tmp_path / "docs/labs/one.py").write_text(HEAD + "\n# %%\nimport time\ntime.sleep(100)\n")
    with pytest.raises(ZeroDivisionError):
        Labs(tmp_path, None, lambda page: [], None, lambda: 1 / 0)
    assert not Lab(tmp_path, "docs/labs/one.py").kept.exists()


WAITING = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from snippets._engine.page.labs import Labs
from snippets._engine.page.press import Press
from snippets._engine.run.store import Store
press = Press(Path.cwd(), Store(Path.cwd()))
press._verify = lambda: None
try:
    Labs(press.root, press.preview, press.guest)
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_an_interrupt_leaves_no_kernel_and_no_traceback(problems, tmp_path, how):
    problems("\n# %%\nprint(1)\n")
    (tmp_path / "docs/labs/one.py").write_text(
        HEAD + "\n# %%\nimport os, time\nopen('new', 'w').write(str(os.getpid()))\n"
        "os.rename('new', 'pid')\ntime.sleep(1000)\n"
    )
    kernel = ""
    builder = subprocess.Popen(
        [sys.executable, "-c", WAITING.format(root=str(ROOT))],
        cwd=tmp_path,
        text=True,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        until = time.monotonic() + 60
        while not (kernel := "".join(file.read_text() for file in tmp_path.glob("lab-*/work/pid"))):
            assert time.monotonic() < until and builder.poll() is None
            time.sleep(0.05)
        builder.send_signal(how)
        _, said = builder.communicate(timeout=30)
        assert builder.returncode == (130 if how == signal.SIGINT else -how) and "Traceback" not in said, said
        until = time.monotonic() + 20
        while _alive(int(kernel)):
            assert time.monotonic() < until, "the kernel lives on"
            time.sleep(0.1)
    finally:
        if builder.poll() is None:
            builder.kill()
        if kernel and _alive(int(kernel)):
            os.kill(int(kernel), signal.SIGKILL)


def _alive(pid: int) -> bool:
    """Whether there is such a process that is not just waiting to be collected."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
