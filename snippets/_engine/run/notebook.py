"""Run notebooks, each in a kernel of its own that draws like the book and is contained, several at once."""

import atexit
import importlib
import os
import re
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from snippets._engine.place import ROOT
from snippets._engine.run import contain
from snippets._engine.run.contained_kernel import Executing, client, lonely
from snippets._engine.run.environment import environment
from snippets._engine.run.job import PRINTED
from snippets._engine.run.processes import end
from snippets._engine.run.system import LINUX, POSIX

if TYPE_CHECKING:
    from nbclient.exceptions import CellExecutionError
    from nbformat import NotebookNode

SECONDS = 120  # time limit of a cell
LONGEST = 75  # characters of the folder for temporary files: the path of a socket has little more than a hundred


@dataclass(frozen=True)
class Stop:
    """Why a notebook ended early: the cell, counted from 0 among all cells, and the line in it, from 1."""

    message: str
    cell: int = 0
    line: int = 1


class Run:
    """A notebook that is being executed, in a thread: its cells fill with outputs.

    `stop` says afterwards why it ended early, or is None.
    """

    def __init__(self, notebook: "NotebookNode", root: Path = ROOT):
        self.notebook, self.root, self.cell, self.over = notebook, root, 0, False
        self.stop: Stop | None = None
        self.client: Executing | None = None
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    @property
    def running(self) -> bool:
        return self.thread.is_alive()

    def kill(self) -> None:
        """End the kernel with all that it started; the thread ends soon after."""
        self.over = True
        process = getattr(self.client, "process", None)
        if process is not None and process.poll() is None:
            end(process.pid)

    def _work(self) -> None:
        import asyncio  # all of this only where a lab has changed

        from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

        try:
            near = "/tmp" if POSIX and len(tempfile.gettempdir()) > LONGEST else None
            with tempfile.TemporaryDirectory(prefix="lab-", dir=near, ignore_cleanup_errors=True) as folder:
                scratch = Path(folder).resolve()
                (scratch / "work").mkdir()
                self.client = client(self, scratch, SECONDS)
                asyncio.run(self.client.async_execute(cwd=str(scratch / "work"), env=lonely(scratch)))
        except CellExecutionError as error:
            self.stop = Stop(f"{error.ename}: {error.evalue}", self.cell, _line(error))
        except CellTimeoutError:
            self.stop = Stop(
                f"TimeoutError: the cell was still running after {SECONDS} seconds; make it faster", self.cell
            )
        except DeadKernelError:
            assert self.client  # it is the one that missed its kernel
            self.stop = Stop(_why(self.client), self.cell)
        except (Exception, asyncio.CancelledError) as error:  # what a library does when its kernel is taken away
            self.stop = Stop(f"{type(error).__name__}: {error} (the kernel could not be used)", self.cell)
        finally:
            if self.client:  # it has ended; nbclient would try again when the process ends, and say that it cannot
                atexit.unregister(self.client._cleanup_kernel)
        if self.stop is None and self.client and self.client.wordy:
            self.stop = Stop(_why(self.client), self.client.wordy - 1)
        for cell in self.notebook.cells:
            _join(cell.get("outputs", []))


def ready() -> None:
    """Import what runs notebooks and find the fonts, where an interrupt can end it, and not in a thread."""
    importlib.import_module("nbclient")
    contain.fonts(environment())


def run(
    notebooks: Mapping[str, "NotebookNode"], root: Path = ROOT, over: threading.Event | None = None
) -> Iterator[tuple[str, Run]]:
    """Execute notebooks of the book at `root` by name, as many at once as there are cores; each as it ends.

    An interrupt ends the kernels, too, and so does another thread that sets `over`.
    """
    jobs = len(os.sched_getaffinity(0)) if LINUX else os.cpu_count() or 1
    going: dict = {}
    waiting, said = dict(notebooks), time.monotonic()
    if waiting:
        ready()
    try:
        while (waiting or going) and not (over and over.is_set()):
            while waiting and len(going) < jobs:
                name = next(iter(waiting))
                print(f"running {name}", file=sys.stderr, flush=True)
                going[name] = Run(waiting.pop(name), root)
            time.sleep(0.05)
            for name in [name for name, one in going.items() if not one.running]:
                yield name, going.pop(name)
            if time.monotonic() - said > 2:
                said = time.monotonic()
                for name, one in going.items():
                    print(
                        f"running {name}, cell {one.cell + 1} of {len(one.notebook.cells)}", file=sys.stderr, flush=True
                    )
    finally:
        for one in going.values():
            one.kill()
        for one in going.values():
            one.thread.join(20)


def _why(client: Executing) -> str:
    if client.wordy:
        return f"OutputError: printed more than {PRINTED // 1000} kB; print what a reader can read"
    code = client.process.poll() if client.process else None
    if code is not None and code < 0:
        memory = " (is there enough memory?)" if code == -signal.SIGKILL else ""
        return f"ProcessError: the kernel was killed by {signal.Signals(-code).name}{memory}"
    how = f" with exit code {code}" if code is not None else ""
    return f"ProcessError: the kernel ended{how} before the cell was finished"


def _line(error: "CellExecutionError") -> int:
    """The line of the cell where it failed: the outermost frame that lies in a cell."""
    found = re.search(r"Cell In\[\d+\], line (\d+)", re.sub(r"\x1b\[[\d;]*m", "", error.traceback))
    return int(found[1]) if found else 1


def _join(outputs: list[dict]) -> None:
    """Make one of the pieces in which a kernel sends what is printed; where it cuts is chance."""
    for at in range(len(outputs) - 2, -1, -1):
        first, second = outputs[at], outputs[at + 1]
        if first.get("name") == second.get("name") and first["output_type"] == second["output_type"] == "stream":
            first["text"] += second["text"]
            del outputs[at + 1]
