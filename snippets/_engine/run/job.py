"""One snippet in a process of its own: started, watched, stopped when it goes too far, its result collected."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from snippets._engine.read import cells
from snippets._engine.run.clock import IDLE, idle, until_written
from snippets._engine.run.environment import environment
from snippets._engine.run.harmless import unsafe
from snippets._engine.run.inside import NO_ROOM, inside
from snippets._engine.run.processes import descendants, end, lead, outlived
from snippets._engine.run.result import DAMAGED, Failure, Frame, Result, versions
from snippets._engine.run.system import POSIX
from snippets._engine.run.visible import visible
from snippets._engine.run.watch import STARTED

SECONDS = 20.0  # time limit of a snippet, unless its embed says otherwise
PRINTED = 100_000  # bytes that a snippet may print
WORDY = Failure("OutputError", f"printed more than {PRINTED // 1000} kB; print what a reader can read")
MANY = Failure("ProcessError", f"more than {STARTED} processes of it were running; start fewer")
STRAY = Failure("ProcessError", "processes that it started were still running at its end; wait for them in the snippet")


class Job:
    """A running snippet. `scratch` holds its out, err, trace and result files and its working directory.

    With `fork` it begins as a copy of this process, libraries and all; else in a fresh interpreter.
    """

    def __init__(self, path: str, root: Path, seconds: float, fork: bool):
        self.path, self.root, self.seconds = path, root, seconds
        self.scratch = Path(tempfile.mkdtemp(prefix="snippet-")).resolve()
        (self.scratch / "work").mkdir()
        self.start = time.monotonic()
        self.process: subprocess.Popen | None = None
        if fork:
            self.pid = os.fork()
            if not self.pid:
                inside(path, root, self.scratch, seconds)
            lead(self.pid)
        else:
            command = [sys.executable, "-m", "snippets._engine.run.inside", path, str(root), str(self.scratch)]
            command.append(str(seconds))
            self.process = subprocess.Popen(
                command,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                process_group=0 if POSIX else None,
            )
            self.pid = self.process.pid

    def poll(self) -> Result | None:
        """The result once there is one; a snippet that goes too far is stopped with all that it started."""
        code, reason = self._exit_code(), None
        if code is None:
            reason = self._excess()
            if not reason:
                return None
            self._locate()
        elif POSIX and code == -signal.SIGXCPU:
            reason = self._late(f"{self.seconds:g} seconds of processor time; make it faster")
        elif outlived(self.pid):
            reason = STRAY
        self._kill()
        try:
            if reason:
                return self._killed(reason)
            assert code is not None  # else it was stopped for a reason
            return self._collect(code)
        finally:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def abort(self) -> None:
        """Stop it and leave nothing behind."""
        self._kill()
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _excess(self) -> Failure | None:
        if idle(self.pid, self.start) > IDLE * self.seconds:
            return self._late(f"{IDLE * self.seconds:g} seconds without computing; let it wait for less")
        if descendants(self.pid, STARTED + 1) > STARTED:
            return MANY
        printed = sum(file.stat().st_size for name in ("out", "err") if (file := self.scratch / name).exists())
        return WORDY if printed > PRINTED else None

    def _late(self, what: str) -> Failure:
        more = f"or allow more where it is embedded: seconds={3 * self.seconds:g}"
        return Failure("TimeoutError", f"still running after {what}, {more}")

    def _exit_code(self, wait: bool = False) -> int | None:
        if self.process:
            return self.process.wait() if wait else self.process.poll()
        try:
            pid, status = os.waitpid(self.pid, 0 if wait else os.WNOHANG)
        except ChildProcessError:  # it has been waited for
            return 0
        return os.waitstatus_to_exitcode(status) if pid else None

    def _locate(self) -> None:
        """Have the process write where it is, even from deep inside a library."""
        if POSIX:
            os.kill(self.pid, signal.SIGUSR1)
            until_written(self.scratch / "trace")

    def _kill(self) -> None:
        end(self.pid)
        self._exit_code(wait=True)

    def _collect(self, code: int) -> Result:
        file, err = self.scratch / "result", self.scratch / "err"
        if not file.exists():
            how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
            why = " (is there enough memory?)" if POSIX and code == -signal.SIGKILL else ""
            if code == NO_ROOM:
                why = f": the folder for temporary files is full ({tempfile.gettempdir()}); make room, or set TMPDIR"
            said = err.read_text(encoding="utf-8", errors="replace").splitlines()[-1:] if err.exists() else []
            message = f"the process {how} before the snippet was finished{why}"
            return self._killed(Failure("ProcessError", ": ".join([message, *said])))
        try:
            return self._plausible(Result.from_json(file.read_text(encoding="utf-8")))
        except (OSError, *DAMAGED):
            return self._killed(Failure("ProcessError", "it wrote something else in the place of its result"))

    def _plausible(self, result: Result) -> Result:
        """What was written, as far as a run can have done so: its process belongs to the snippet."""
        if result.path != self.path or result.killed:
            raise ValueError("the result of another run")
        if len(result.text.encode()) > PRINTED:
            return self._killed(WORDY)
        for svg in (svg for cell in result.cells for svg in cell.figures):
            if what := unsafe(svg):
                return self._killed(Failure("FigureError", f"a figure may not hold {what}; draw with Matplotlib"))
        shown = tuple(replace(cell, text=visible(cell.text)) for cell in result.cells)
        return replace(result, cells=shown)

    def _killed(self, reason: Failure) -> Result:
        file = self.root / self.path  # it may have been edited or removed meanwhile
        source = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
        return Result(
            self.path,
            failure=replace(reason, frames=self._frames(source.splitlines())),
            killed=True,
            seconds=round(time.monotonic() - self.start, 3),
            versions=versions(cells.imports(source)),
        )

    def _frames(self, lines: list[str]) -> tuple[Frame, ...]:
        """The snippet's own lines in the trace that faulthandler wrote, outermost first."""
        trace, file = self.scratch / "trace", re.escape(str(self.root / self.path))
        text = trace.read_text(encoding="utf-8", errors="replace") if trace.exists() else ""
        return tuple(
            Frame(self.path, int(number), "".join(lines[int(number) - 1 : int(number)]).strip(), name)
            for number, name in re.findall(rf'File "{file}", line (\d+) in (.*)', text)[::-1]
        )
