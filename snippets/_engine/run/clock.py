"""How long a process has been running, computing and waiting: limits must not depend on what else the machine does."""

import os
import select
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

IDLE = 5  # a process may wait so many times as long as it may compute
LOOK = 0.05  # seconds between two looks at what a process does


def idle(pid: int, start: float) -> float:
    """Seconds since `start` (of `time.monotonic`) in which a process neither computed nor waited for a processor.

    Where the system does not tell, every second counts.
    """
    wall = time.monotonic() - start
    try:
        computed, queued, _ = Path(f"/proc/{pid}/schedstat").read_text().split()
    except (OSError, ValueError):
        return wall
    return wall - (int(computed) + int(queued)) / 1e9


def until_written(trace: Path, seconds: float = 3.0) -> None:
    """Wait until a process that was asked where it is has written it; on a busy machine its turn may come late."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not (trace.exists() and trace.stat().st_size):
        time.sleep(LOOK)
    time.sleep(LOOK)  # the lines that follow the first


def until_one_ends(pids: Iterable[int]) -> None:
    """Wait until one of these children has ended, `LOOK` seconds at most.

    Where the system tells of an end by itself, nobody has to ask for it a hundred times a second, which takes a
    processor away from what runs.
    """
    ends: list[int] = []
    try:
        for pid in pids:
            with suppress(ProcessLookupError):
                ends.append(os.pidfd_open(pid))
        select.select(ends, [], [], LOOK)
    except (AttributeError, OSError, ValueError):
        time.sleep(LOOK / 5)
    finally:
        for end in ends:
            os.close(end)
