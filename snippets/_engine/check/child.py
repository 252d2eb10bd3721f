"""The checks of one formula: what they find, in this process or in one, and a group, of their own."""

import ctypes
import faulthandler
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from snippets._engine.check import equation, script
from snippets._engine.check.registry import line_in
from snippets._engine.place import ROOT
from snippets._engine.run import contain
from snippets._engine.run.clock import IDLE, idle, until_written
from snippets._engine.run.processes import end, lead
from snippets._engine.run.system import LINUX
from snippets._engine.run.watch import Watch

HINTS = {"SystemExit": ": a check ends by itself, without exit() or sys.exit()"}


AS_IMPORTED: dict[str, tuple[int, int]] = {}  # file of checks -> its `state` before it was imported
DIGESTS: dict[str, str] = {}  # file that was opened meanwhile -> what it held, told once for all children


def state(file: str) -> tuple[int, int]:
    """When a file was last changed, and its size: a check reads its own text again, which may be another by then."""
    try:
        found = os.stat(ROOT / file)
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


class Child:
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
        lead(self.pid)

    def _inside(self, opened: set[str]) -> None:
        lead(0)
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
        found = json.dumps(outcome(self.label, opened))
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
            until_written(self.scratch / "trace")
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
        end(self.pid)
        if not waited:
            os.waitpid(self.pid, 0)


def outcome(label: str, opened: set[str]) -> dict:
    """The checks of one label, run here; `opened` are files that were opened when they were imported."""
    checks = equation.REGISTRY.checks.get(label, [])
    watch = _watching()
    watch.opened |= opened
    lines, why, lasting = "", "", True
    try:
        found = equation.run(label)
        passed, message = found.kind == "passed", found.message.removeprefix(f"{equation.published(label).place}: ")
        if passed:
            found_scripts = [script.script(check) for check in checks]
            lines, why = next(((s.lines, "") for s in found_scripts if s.lines), ("", found_scripts[0].why))
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
        "unscripted": why,
        "notes": notes,
        "files": watch.digests(known=DIGESTS),
        "lasting": lasting,
        "edited": any(AS_IMPORTED.get(c.file, now) != now for c in checks for now in [state(c.file)]),
    }


@cache
def _watching() -> Watch:
    """The watch of this process. Without forks it goes on from check to check: what one has opened and kept,
    the next one uses."""
    sys.dont_write_bytecode = True
    watch = Watch(ROOT, "a check", Path(tempfile.gettempdir()).parent)
    watch.begin()
    return watch


def _unfinished(label: str, why: str, trace: Path) -> dict:
    """What is said of a check that did not come to its end: the line of a test file where it was."""
    text = trace.read_text(encoding="utf-8", errors="replace") if trace.exists() else ""
    at = re.search(rf'File "{re.escape(str(ROOT))}/(tests/[^"]+)", line (\d+)', text)
    place = f"{at[1]}:{at[2]}: " if at else "".join(f"{c.file}:{c.line}: " for c in equation.REGISTRY.checks[label][:1])
    return {"label": label, "passed": False, "message": f"{place}{why}", "lasting": False}
