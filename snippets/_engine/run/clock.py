"""How long a process has been running, computing and waiting: limits must not depend on what else the machine does."""

import time
from pathlib import Path

IDLE = 5  # a process may wait so many times as long as it may compute


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
