"""The process in which checks run, seen from outside: started, listened to, and ended with all that it started."""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

from snippets._engine.run.environment import environment
from snippets._engine.run.processes import end

IMPORTING = 120.0  # by the clock, for one file of checks and what it imports


class Process:
    """A `worker` that was `asked` for verdicts of the book at `root`, in a scratch folder of its own."""

    def __init__(self, root: Path, asked: dict[str, Any]):
        self._scratch = os.path.realpath(tempfile.mkdtemp(prefix="checks-"))
        self._asked, self._told = asked | {"scratch": self._scratch}, False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "snippets._engine.check.worker"],
            cwd=root,
            env=environment() | {"PYTHONPATH": str(root)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )

    def stop(self) -> None:
        """Tell it to end, once: a second time would interrupt it where it is ending."""
        if not self._told and self._process.poll() is None:
            self._told = True
            self._process.terminate()

    def events(self, patience: float | None) -> Generator[dict, None, None]:
        """What it says; the last event says how it ended. `patience`: seconds without a word, once all is imported."""
        process, said = self._process, queue.Queue[str | None]()
        assert process.stdin and process.stdout  # pipes, as asked
        reader = threading.Thread(target=_read, args=(process.stdout, said), daemon=True)
        try:
            try:
                with process.stdin as stdin:
                    json.dump(self._asked, stdin)
            except BrokenPipeError:
                pass
            reader.start()
            limit: float | None = IMPORTING
            while (line := _next(said, limit)) is not None:
                event = json.loads(line)
                if "importing" in event:
                    # one child ends in time by itself; without forks there is only this clock
                    limit = IMPORTING if event["importing"] else patience
                yield event
            yield {"ended": f"ended with exit code {process.wait()}"}
        except TimeoutError as error:
            yield {"ended": str(error)}
        finally:
            self._end()
            if reader.ident:
                reader.join()
            process.stdout.close()
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _end(self) -> None:
        self.stop()
        process = self._process
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            pass
        end(process.pid)
        process.wait()


def _read(lines: Iterable[str], said: queue.Queue) -> None:
    for line in lines:
        said.put(line)
    said.put(None)


def _next(said: queue.Queue, patience: float | None) -> str | None:
    """The next line, None at the end. Raises TimeoutError where none comes for so many seconds."""
    try:
        return said.get(timeout=patience)
    except queue.Empty:
        raise TimeoutError(f"said nothing for {patience:g} seconds") from None
