"""The process in which checks run: imports their files, forks a child for every formula, tells what each found.

Reads one JSON object on standard input: `files` (by test file, the `labels` to check and the files that it `rests`
on), `seconds`, `jobs`, `fork`, `gone` (labels that have a check and no formula), `scratch` (the one folder to write in). Writes one JSON object a line:
    {"importing": file}            {"broken": file, "line": n, "message": …}
    {"running": label}             {"label": …, "passed": …, …}, with "lasting": false where another run may differ
"""

import ctypes
import faulthandler
import gc
import importlib
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from functools import cache
from pathlib import Path
from types import FrameType

from snippets._engine.check import equation, script
from snippets._engine.check.registry import line_in
from snippets._engine.run import contain
from snippets._engine.run.clock import IDLE, idle, until_one_ends
from snippets._engine.run.watch import Watch

ROOT = Path(__file__).resolve().parents[3]
LINUX = sys.platform == "linux"
MANY = 8  # labels for which it is worth importing what some of them need
HINTS = {"SystemExit": ": a check ends by itself, without exit() or sys.exit()"}


class ImportWatch(Watch):
    """Notes what is opened while files of checks are imported, for every module that is being executed then."""

    def __init__(self, root: Path, scratch: Path):
        super().__init__(root, "a file of checks", scratch)
        self.by: dict[str, set[str]] = {}

    def note(self, path: str) -> None:
        frame: FrameType | None = sys._getframe(2)
        while frame is not None:
            if frame.f_code.co_name == "<module>" and (module := self.relative(frame.f_code.co_filename)):
                self.by.setdefault(module, set()).add(path)
            frame = frame.f_back


def main() -> None:
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: sys.exit(1))
    parent = os.getppid()
    if LINUX:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: do not outlive whoever asked
        ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER: what a check detaches comes back to us
    asked = json.loads(sys.stdin.read())
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # nothing else gets between the replies
    scratch = Path(asked["scratch"])
    contain.homes(scratch)
    contain.alone(ROOT, scratch)  # before anything of the checks is imported
    if LINUX:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # again, for a new namespace forgets it

    def say(**event):
        print(json.dumps(event), file=replies, flush=True)

    equation.book()  # read once, for all children
    watch = ImportWatch(ROOT, scratch)
    sys.addaudithook(watch.audit)
    labels: dict[str, set[str]] = {}  # with what was opened when their files were imported
    unknown: set[str] = set()
    with ExitStack() as stack:
        for label in asked["gone"]:  # the ledger has named them; the other checks of their files go on
            stack.enter_context(equation.publish(label, "0 = 0"))
        for file, wanted in asked["files"].items():
            say(importing=file)
            try:
                importlib.import_module(file.removesuffix(".py").replace("/", "."))
            except BaseException as error:
                say(broken=file, line=line_in(error, {file}) or 1, message=f"{type(error).__name__}: {error}")
                unknown |= set(wanted["labels"])
                continue
            at_import = set().union(*(watch.by.get(f, ()) for f in (file, *wanted["rests"]))) - set(wanted["rests"])
            for label in wanted["labels"]:
                labels.setdefault(label, set()).update(at_import - {file})
    watch.recording = False
    say(importing=None)
    labels = {label: opened for label, opened in labels.items() if label not in unknown}
    try:
        if asked["fork"]:
            if len(labels) >= MANY:
                _share()
            gc.freeze()  # a child that collects garbage would copy all that it shares with us
            _forked(labels, asked["seconds"], asked["jobs"], parent, say)
        else:
            for label, opened in labels.items():
                say(running=label)
                say(**_outcome(label, opened))
    finally:
        _sweep()


def _share() -> None:
    """Import what torch imports when a derivative or an optimizer is first used, once for all children: a second each.

    Nothing is computed with it here: after one parallel product in the parent, a forked child hangs for ever.
    """
    if "torch" in sys.modules:
        with suppress(Exception):  # the check that needs it will say so
            importlib.import_module("torch._dynamo")


def _forked(labels: dict[str, set[str]], seconds: float, jobs: int, parent: int, say) -> None:
    waiting = list(labels)
    running: list[_Child] = []
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                label = waiting.pop(0)
                running.append(_Child(label, labels[label], seconds))
            for child in tuple(running):
                if found := child.poll():
                    running.remove(child)
                    say(**found)
            if os.getppid() != parent:
                raise SystemExit("nobody waits for the verdicts any more")
            until_one_ends(child.pid for child in running)
    finally:
        for child in running:
            child.end()


class _Child:
    """The checks of one formula in a process, and a group, of their own."""

    def __init__(self, label: str, opened: set[str], seconds: float):
        self.label, self.seconds, self.start = label, seconds, time.monotonic()
        self.scratch = Path(tempfile.mkdtemp(prefix="check-")).resolve()
        self.pid = os.fork()
        if not self.pid:
            try:
                self._inside(opened)
            finally:
                os._exit(70)
        _lead(self.pid)

    def _inside(self, opened: set[str]) -> None:
        _lead(0)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if LINUX:
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)
        trace = open(self.scratch / "trace", "w")
        faulthandler.enable(trace)
        faulthandler.register(signal.SIGUSR1, trace)
        faulthandler.register(signal.SIGXCPU, trace, chain=True)
        contain.limit(self.seconds)
        contain.homes(self.scratch)
        (self.scratch / "work").mkdir()
        os.chdir(self.scratch / "work")
        found = json.dumps(_outcome(self.label, opened))
        (self.scratch / "unfinished").write_text(found, encoding="utf-8")
        os.replace(self.scratch / "unfinished", self.scratch / "result")
        os._exit(0)

    def poll(self) -> dict | None:
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        late = not pid and idle(self.pid, self.start) > IDLE * self.seconds
        if not pid and not late:
            return None
        if late:
            os.kill(self.pid, signal.SIGUSR1)
            time.sleep(0.1)
        self._kill(waited=bool(pid))
        try:
            if (file := self.scratch / "result").exists() and not late:
                found = json.loads(file.read_text(encoding="utf-8"))
                if isinstance(found, dict) and found.get("label") == self.label:  # else it was written by the check
                    return found
            return _unfinished(self.label, self._why(late, status), self.scratch / "trace")
        finally:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def end(self) -> None:
        self._kill(waited=False)
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _why(self, late: bool, status: int) -> str:
        if late:
            return f"still running after {IDLE * self.seconds:g} seconds without computing; let it wait for nothing"
        code = os.waitstatus_to_exitcode(status)
        if -code == signal.SIGXCPU:
            return f"still running after {self.seconds:g} seconds of processor time; draw less, or end its loop"
        how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
        why = " (is there enough memory?)" if -code == signal.SIGKILL else ""
        return f"its process {how} before the check was finished{why}"

    def _kill(self, waited: bool) -> None:
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        if not waited:
            os.waitpid(self.pid, 0)


def _outcome(label: str, opened: set[str]) -> dict:
    """The checks of one label, run here; `opened` are files that were opened when they were imported."""
    checks = equation.REGISTRY.checks.get(label, [])
    watch = _watching()
    watch.opened |= opened
    lines, lasting = "", True
    try:
        found = equation.run(label)
        passed, message = found.kind == "passed", found.message.removeprefix(f"{equation.published(label).place}: ")
        if passed:
            lines = next(filter(None, map(script.script, checks)), "")
        draws, compared, notes = found.draws, found.compared, found.notes
    except BaseException as error:  # equation.run has made a verdict of every Exception
        kind, line = type(error).__name__, line_in(error, {c.file for c in checks})
        place = f"{checks[0].file}:{line}: " if line else ""
        passed, draws, compared, notes, lasting = False, 0, 0, "", False
        message = f"{place}{kind}{HINTS.get(kind, f': {error}')}"
    return {
        "label": label,
        "passed": passed,
        "draws": draws,
        "compared": compared,
        "message": message,
        "script": lines,
        "notes": notes,
        "files": watch.digests(),
        "lasting": lasting,
    }


@cache
def _watching() -> Watch:
    """The watch of this process. Without forks it goes on from check to check: what one has opened and kept,
    the next one uses."""
    sys.dont_write_bytecode = True
    watch = Watch(ROOT, "a check", Path(tempfile.gettempdir()).parent)
    sys.addaudithook(watch.audit)
    return watch


def _unfinished(label: str, why: str, trace: Path) -> dict:
    """What is said of a check that did not come to its end: the line of a test file where it was."""
    text = trace.read_text(encoding="utf-8", errors="replace") if trace.exists() else ""
    at = re.search(rf'File "{re.escape(str(ROOT))}/(tests/[^"]+)", line (\d+)', text)
    place = f"{at[1]}:{at[2]}: " if at else "".join(f"{c.file}:{c.line}: " for c in equation.REGISTRY.checks[label][:1])
    return {"label": label, "passed": False, "message": f"{place}{why}", "lasting": False}


def _lead(pid: int) -> None:
    """Make the process the leader of its own group; parent and child both ask, so neither need wait."""
    try:
        os.setpgid(pid, pid)
    except OSError:
        pass


def _sweep() -> None:
    """End what checks detached from their group: as a subreaper this process inherits it."""
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    for pid in map(int, children.read_text().split() if children.exists() else ()):
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # nobody waits for the verdicts any more
        os._exit(1)
