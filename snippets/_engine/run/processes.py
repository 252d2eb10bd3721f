"""Processes of the system: who leads a group, who has started whom, whether any is left."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from snippets._engine.run.system import POSIX


def lead(pid: int) -> None:
    """Make the process the leader of its own group; parent and child both ask, so neither need wait."""
    try:
        os.setpgid(pid, pid)
    except OSError:
        pass


def end(pid: int) -> None:
    """End a process with all of the group that it leads."""
    if not POSIX:
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(pid)], capture_output=True)
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def children(pid: int) -> set[int]:
    """The processes that this one has started, whichever of its threads did; none where the system does not tell."""
    found: set[int] = set()
    for file in Path("/proc").glob(f"{pid}/task/*/children"):
        with suppress(OSError):
            found.update(map(int, file.read_text().split()))
    return found


def descendants(pid: int, most: int) -> int:
    """How many processes come from this one, counted up to `most`."""
    waiting, found = [pid], 0
    while waiting and found < most:
        new = children(waiting.pop())
        found += len(new)
        waiting += new
    return found


def outlived(group: int) -> bool:
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
