"""One snippet in a process of its own: started, watched, stopped when it goes too far, its result collected."""

import ctypes
import faulthandler
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from snippets._engine.read import cells
from snippets._engine.run import child, contain
from snippets._engine.run.clock import IDLE, idle, until_written
from snippets._engine.run.harmless import unsafe
from snippets._engine.run.result import DAMAGED, Failure, Frame, Result, versions
from snippets._engine.run.watch import STARTED

ENGINE = Path(__file__).resolve().parents[1]
SECONDS = 20.0  # time limit of a snippet, unless its embed says otherwise
PRINTED = 100_000  # bytes that a snippet may print
POSIX, LINUX = os.name == "posix", sys.platform == "linux"
ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "MPLBACKEND": "agg",
    "MATPLOTLIBRC": str(ENGINE / "run" / "book.mplstyle"),
    "PYTHONHASHSEED": "0",
    "PYTHONPATH": str(ENGINE.parents[1]),
}
WORDY = Failure("OutputError", f"printed more than {PRINTED // 1000} kB; print what a reader can read")
MANY = Failure("ProcessError", f"more than {STARTED} processes of it were running; start fewer")
STRAY = Failure("ProcessError", "processes that it started were still running at its end; wait for them in the snippet")


def environment() -> dict[str, str]:
    """The environment of a run: one thread each, the book's figure style, a fixed hash seed, and no secrets."""
    return contain.passed(os.environ) | ENVIRONMENT


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
            _lead(self.pid)
        else:
            command = [sys.executable, "-m", "snippets._engine.run.job", path, str(root), str(self.scratch)]
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
        elif _outlived(self.pid):
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
        if _descendants(self.pid, STARTED + 1) > STARTED:
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
        if POSIX:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        else:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(self.pid)], capture_output=True)
        self._exit_code(wait=True)

    def _collect(self, code: int) -> Result:
        file, err = self.scratch / "result", self.scratch / "err"
        if not file.exists():
            how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
            why = " (is there enough memory?)" if POSIX and code == -signal.SIGKILL else ""
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
        shown = tuple(replace(cell, text=child.visible(cell.text)) for cell in result.cells)
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


def inside(path: str, root: Path, scratch: Path, seconds: float) -> None:
    """Make this process the snippet's own, run it, write the result, end. Never returns."""
    try:
        if POSIX:
            _lead(0)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if LINUX:
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: do not outlive the server
        for number, name in ((0, os.devnull), (1, scratch / "out"), (2, scratch / "err")):
            file = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND if number else os.O_RDONLY, 0o600)
            os.dup2(file, number)
            os.close(file)
        trace = open(scratch / "trace", "w")
        faulthandler.enable(trace)
        if POSIX:
            faulthandler.register(signal.SIGUSR1, trace)
            faulthandler.register(signal.SIGXCPU, trace, chain=True)
            contain.limit(seconds)
        contain.homes(scratch)
        contain.alone(root, scratch)
        if LINUX:
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # again, for a new namespace forgets it
        os.chdir(scratch / "work")
        result = child.execute(path, root, scratch / "out", scratch / "err")
        (scratch / "unfinished").write_text(result.to_json(), encoding="utf-8")
        os.replace(scratch / "unfinished", scratch / "result")
        os._exit(0)
    except BaseException as error:
        os.write(2, f"{error!r}\n".encode())
    finally:
        os._exit(70)


def _lead(pid: int) -> None:
    """Make the process the leader of its own group; parent and child both ask, so neither need wait."""
    try:
        os.setpgid(pid, pid)
    except OSError:
        pass


def children(pid: int) -> set[int]:
    """The processes that this one has started, whichever of its threads did; none where the system does not tell."""
    found: set[int] = set()
    for file in Path("/proc").glob(f"{pid}/task/*/children"):
        with suppress(OSError):
            found.update(map(int, file.read_text().split()))
    return found


def _descendants(pid: int, most: int) -> int:
    """How many processes come from this one, counted up to `most`."""
    waiting, found = [pid], 0
    while waiting and found < most:
        new = children(waiting.pop())
        found += len(new)
        waiting += new
    return found


def _outlived(group: int) -> bool:
    """Whether the group has processes left; what is about to end has half a second."""
    for _ in range(10 if POSIX else 0):
        with suppress(ChildProcessError):
            while os.waitpid(-group, os.WNOHANG)[0]:  # what has ended, and came to us when the snippet did
                pass
        try:
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return False
        time.sleep(0.05)
    return POSIX


if __name__ == "__main__":
    inside(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4]))
