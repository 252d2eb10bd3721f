"""The process of one snippet, from within: made its own, run, its result written."""

import ctypes
import errno
import faulthandler
import os
import signal
import sys
from pathlib import Path

from snippets._engine.run import child, contain
from snippets._engine.run.processes import lead
from snippets._engine.run.system import LINUX, POSIX

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
NO_ROOM = 74  # the exit code that says so: there is no room for a message either


def inside(path: str, root: Path, scratch: Path, seconds: float) -> None:
    """Make this process the snippet's own, run it, write the result, end. Never returns."""
    try:
        if POSIX:
            lead(0)
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
    except OSError as error:
        if error.errno in FULL:
            os._exit(NO_ROOM)
        os.write(2, f"{error!r}\n".encode())
    except BaseException as error:
        os.write(2, f"{error!r}\n".encode())
    finally:
        os._exit(70)


if __name__ == "__main__":
    inside(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4]))
