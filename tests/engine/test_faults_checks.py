"""A false formula is never published, whatever is wrong with the checks; a tick goes stale with all it rests on."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from snippets._engine.check.background import Checks
from snippets._engine.run.environment import environment
from tests.engine.conftest import CHECKS

A, B = "tests/linear_algebra/test_a.py", "tests/linear_algebra/test_b.py"
DRAWN = "    x = rng.normal()\n"


def states(ledger) -> dict[str, str]:
    return {label: entry.state for label, entry in ledger.entries.items()}


# ---- what breaks a file of checks


def test_the_place_of_a_refuted_formula_is_said_once(small):
    small.replace("docs/linear_algebra/a.md", "2 x", "3 x")
    _, [problem] = small.check()
    assert problem.startswith('docs/linear_algebra/a.md:10: equation "twice" is false')
    assert problem.count("docs/linear_algebra/a.md") == 1


@pytest.mark.parametrize("new", ["\\label{renamed}", ""])
def test_a_label_with_a_check_that_is_renamed_or_deleted(small, new):
    small.write(A, (CHECKS % ("square", "square", "x * x")) + "\n\n" + (CHECKS % ("twice", "doubled", "x + x")))
    small.replace("docs/linear_algebra/a.md", "\\label{square}", new)
    ledger, problems = small.check()
    assert f'{A}:4: no formula is labelled "square"' in problems
    assert states(ledger)["twice"] == "checked"  # it has a check in the same file


def test_a_build_ends_at_a_broken_file_and_leaves_the_site(small):
    assert small.build("--strict").returncode == 0
    good = small.page()
    assert good.count("executed") >= 2
    small.write(B, "import nothing_of_this_name\n" + (CHECKS % ("twice", "twice", "x + x")))
    small.replace("docs/linear_algebra/a.md", "x^2", "x^3")
    failed = small.build()
    assert failed.returncode != 0 and small.page() == good
    assert f"{B}:1: this file of checks cannot be imported: ModuleNotFoundError" in failed.stderr
    assert 'docs/linear_algebra/a.md:10: equation "twice" is not checked: ' in failed.stderr
    assert 'docs/linear_algebra/a.md:5: equation "square" is false' in failed.stderr


# ---- what a check does


@pytest.mark.parametrize(
    "body, said",
    [
        ("while True: pass", f"{A}:6: still running after 2 seconds of processor time"),
        ("import time; time.sleep(60)", f"{A}:6: still running after 10 seconds without computing"),
    ],
)
def test_a_check_that_loops_or_waits_is_stopped_where_it_is(small, body, said):
    small.replace(A, DRAWN, f"    {body}\n    x = 1.0\n")
    ledger, problems = small.check(Checks(seconds=2))
    assert states(ledger) == {"square": "unchecked", "twice": "checked"}
    assert any(said in p for p in problems), problems


def test_what_hangs_where_forks_are_off(small, monkeypatch):
    monkeypatch.setattr("snippets._engine.check.background.IDLE", -12)  # 30 - 12 * 2 seconds
    small.replace(A, DRAWN, "    while True: pass\n    x = 1.0\n")
    ledger, problems = small.check(Checks(seconds=2, fork=False))
    assert states(ledger) == {"square": "unchecked", "twice": "checked"}
    assert any(f"{A}:4: its process said nothing for 6 seconds before the check was finished" in p for p in problems)


@pytest.mark.parametrize("first, then", [("x * x", "x * 3"), ("x * 3", "x * x"), ("x * x", "(")])
def test_what_is_edited_while_its_check_starts_has_no_verdict(small, first, then):
    """Not under the text that the ledger has read, and not under the new one, which is tried at the next look."""
    checks, file = Checks(), "tests/linear_algebra/test_a.py"
    small.write(file, CHECKS % ("square", "square", first))
    ledger = small.ledger()
    assert "square" in checks.waiting(ledger)
    small.write(file, CHECKS % ("square", "square", then))
    checks.run(ledger)
    small.write(file, CHECKS % ("square", "square", first))
    assert "square" in checks.waiting(small.ledger())
    assert small.check(checks)[0].entries["square"].state == ("checked" if first == "x * x" else "failed")


def test_what_did_not_end_is_tried_again_only_when_something_changes(small):
    small.replace(A, DRAWN, "    import os; os._exit(3)\n")
    checks, told = Checks(), []
    checks.run(small.ledger(), lambda *said: told.append(said))
    checks.run(small.ledger(), lambda *said: told.append(said))
    assert sorted(name for *_, name in told) == ["square", "twice"]
    _, problems = small.check(checks)
    assert any("exit code 3" in p for p in problems)
    small.write(A, CHECKS % ("square", "square", "x * x"))
    ledger, problems = small.check(checks)
    assert states(ledger)["square"] == "checked" and problems == []


# ---- stopped in the middle

VERIFY = [sys.executable, "-m", "snippets._engine.check.verify"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_what_was_found_is_kept_and_nothing_survives(small, how):
    loop = "    import os; open('new', 'w').write(str(os.getpid())); os.rename('new', 'pid')\n    while True: pass\n"
    small.replace(B, DRAWN, loop + "    x = 1.0\n")
    verify = subprocess.Popen(
        VERIFY,
        cwd=small.root,
        env=environment() | {"PYTHONPATH": str(small.root), "TMPDIR": str(small.root)},
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    first, line = verify.stderr.readline(), verify.stderr.readline()
    assert first == "checking 0/2\n"  # at once: the files of checks are still to be imported
    assert line.startswith("checking 1/2") and line.endswith(" square\n")  # progress, though it is no terminal
    pid = eventually(lambda: "".join(file.read_text() for file in small.root.glob("checks-*/**/pid")))
    verify.send_signal(how)
    verify.wait(20)
    verify.stderr.close()
    assert states(small.ledger()) == {"square": "checked", "twice": "unchecked"}
    eventually(lambda: not alive(pid))
    eventually(lambda: not [p for p in processes() if str(small.root) in p])


def alive(pid: str) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def processes() -> list[str]:
    """The working directory of every process but this one."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if int(folder.name) != os.getpid():
                found.append(os.readlink(folder / "cwd"))
        except OSError:
            pass
    return found


def eventually(condition, seconds: float = 30.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError("it never happened")


# ---- what a tick rests on

RESTS = """\
import importlib
import runpy
from importlib.metadata import version  # looks into every folder of the path, as torch does when it is imported
import networkx as nx

from snippets._engine.check.draws import positive
from snippets._engine.check.equation import equation
from tests.conftest import ROOT
from tests.linear_algebra.helper import one

ENGINE = (ROOT / "snippets/linear_algebra/a.py").read_text()
VERSION = version("networkx")


@equation("square")
def test_square(holds, rng):
    from snippets._engine.formula.value import late
    x = positive(rng)
    assert one() == 1 and nx.Graph() is not None
    runpy.run_path(str(ROOT / "snippets/linear_algebra/rule.py"))
    importlib.import_module("tests.linear_algebra.dynamic")
    holds(x=x, y=x * x)


def test_square_of_nothing():
    assert 0 == 0
"""
KINDS = {
    "draws": "snippets/_engine/check/draws.py",
    "evaluator": "snippets/_engine/formula/value/algebra.py",
    "evaluator, imported late": "snippets/_engine/formula/value/late.py",
    "script": "snippets/_engine/check/script.py",
    "writer": "snippets/_engine/formula/numpy/arrays.py",
    "conditions": "snippets/_engine/read/given.py",
    "kinds of conditions": "snippets/_engine/read/kinds.py",
    "worker": "snippets/_engine/check/worker.py",
    "equation": "snippets/_engine/check/equation.py",
    "conftest": "tests/conftest.py",
    "helper": "tests/linear_algebra/helper.py",
    "imported by the helper": "tests/linear_algebra/deeper.py",
    "module by name": "tests/linear_algebra/dynamic.py",
    "snippet that is read": "snippets/linear_algebra/a.py",
    "snippet that is run": "snippets/linear_algebra/rule.py",
    "snippet that a module loads": "snippets/linear_algebra/data.py",
}
UNRELATED = [
    "notes.txt",
    "site/index.html",
    "docs/index.md",
    "snippets/linear_algebra/other.py",
    "tests/linear_algebra/other.py",
    "snippets/_engine/page/panel.py",
    "snippets/_engine/run/store.py",
    "snippets/_engine/check/mutate/formula.py",
]
LATER = {"notes.txt", "site/index.html"}  # beside mkdocs.yml, when the checks have run


@pytest.fixture
def rested(small):
    small.write("tests/conftest.py", "from pathlib import Path\nROOT = Path(__file__).resolve().parents[1]\n")
    small.write("tests/linear_algebra/helper.py", "from tests.linear_algebra.deeper import one\n")
    small.write(
        "tests/linear_algebra/deeper.py",
        "from pathlib import Path\n(Path(__file__).parents[2] / 'snippets/linear_algebra/data.py').read_text()\n"
        "def one():\n    return 1\n",
    )
    for path in {*KINDS.values(), *UNRELATED} - LATER:
        if not (small.root / path).exists():
            small.write(path, "# a file\n")
    small.write(A, RESTS)
    ledger, problems = small.check()
    assert problems == [] and states(ledger) == {"square": "checked", "twice": "checked"}
    return small


def test_an_edit_of_anything_that_a_check_rests_on_makes_it_stale(rested):
    before = {path: (rested.root / path).read_bytes() for path in KINDS.values()}
    for kind, path in KINDS.items():
        rested.write(path, before[path] + b"\n# edited\n")
        assert states(rested.ledger())["square"] == "unchecked", kind
        rested.write(path, before[path])
        assert states(rested.ledger())["square"] == "checked", kind
    rested.replace(A, "y=x * x", "y=x ** 2")
    assert states(rested.ledger()) == {"square": "unchecked", "twice": "checked"}


def test_an_edit_of_anything_else_does_not(rested):
    for path in UNRELATED:
        rested.write(path, (b"" if path in LATER else (rested.root / path).read_bytes()) + b"\n# edited\n")
        assert set(states(rested.ledger()).values()) == {"checked"}, path
    rested.write("docs/linear_algebra/a.md", "More.\n\n" + (rested.root / "docs/linear_algebra/a.md").read_text())
    rested.replace(A, "assert 0 == 0", "assert 1 == 1")  # another test of the same file
    rested.write(A, (rested.root / A).read_text() + "\n\n" + (CHECKS % ("twice", "double", "x + x")).split("\n\n\n")[1])
    assert states(rested.ledger()) == {"square": "checked", "twice": "unchecked"}


def test_a_macro_the_python_and_a_library_make_it_stale(rested, monkeypatch):
    assert states(rested.ledger())["square"] == "checked"
    real = sys.modules["snippets._engine.check.dependencies"].versions
    for name in ("python", "networkx", "scipy"):
        newer = {"python": "3.99.1"}.get(name, "99")
        with monkeypatch.context() as m:
            m.setattr(
                "snippets._engine.check.dependencies.versions",
                lambda names, name=name, newer=newer: real(names) | ({name: newer} if name in real(names) else {}),
            )
            stale = {"square", "twice"} if name != "networkx" else {"square"}
            assert set(rested.ledger().stale) == stale, name
    rested.replace("docs/linear_algebra/a.md", "y = x^2", r"\Var[y] = \Var[x]")
    before = rested.ledger().digest("square")
    monkeypatch.setitem(sys.modules["snippets._engine.check.ledger"].MACROS, "Var", r"\operatorname{tr}")
    assert rested.ledger().digest("square") != before
