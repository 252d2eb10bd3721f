"""What somebody else's code may take from this machine: limits for a process that is about to run it.

Linux puts the process into namespaces of its own, without a network and with the repository read-only, where it lets
us; what is denied inside Python says so in words (`watch`), on every system.
"""

import ctypes
import math
import os
import signal
import sys
from pathlib import Path

LINUX = sys.platform == "linux"
WRITTEN = 64_000_000  # bytes of one file
MEMORY = 4_000_000_000  # bytes of private memory
NEWNS, NEWUSER, NEWNET = 0x20000, 0x10000000, 0x40000000
READONLY, REMOUNT, BIND, REC, PRIVATE = 1, 32, 4096, 16384, 1 << 18
# What a run is told of the machine; keys to anything are not among it.
PASSED = (
    *("PATH", "HOME", "USER", "LANG", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "XDG_CACHE_HOME"),
    *(
        "SYSTEMROOT",
        "SYSTEMDRIVE",
        "WINDIR",
        "COMSPEC",
        "PATHEXT",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "PROCESSOR_ARCHITECTURE",
    ),
    *("TMPDIR", "TEMP", "TMP", "NUMBER_OF_PROCESSORS"),
)


def passed(environ) -> dict[str, str]:
    """The variables that go on to a run, in one time zone and one language."""
    kept = {name: value for name, value in environ.items() if name.upper() in PASSED}
    cache = Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "matplotlib"
    fonts = environ.get("MPLCONFIGDIR") or str(cache)  # found once, not by every run in a home of its own
    return kept | {"TZ": "UTC", "LC_ALL": "C.UTF-8", "MPLCONFIGDIR": fonts}


def limit(seconds: float) -> None:
    """So much processor time from now on, memory and file size; POSIX only."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    end = math.ceil(used.ru_utime + used.ru_stime + seconds)
    _lower(resource, resource.RLIMIT_CPU, end, end + 5)
    _lower(resource, resource.RLIMIT_FSIZE, WRITTEN, WRITTEN)
    _lower(resource, resource.RLIMIT_CORE, 0, 0)
    if LINUX:
        _lower(resource, resource.RLIMIT_DATA, MEMORY, MEMORY)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # an OSError at the line that writes


def _lower(resource, which: int, soft: int, hard: int) -> None:
    most = resource.getrlimit(which)[1]
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(which, (soft, hard))


def homes(scratch: Path) -> None:
    """Let home and temporary folder be places that go with the run."""
    import tempfile

    for name, variables in (("home", ("HOME", "USERPROFILE")), ("tmp", ("TMPDIR", "TEMP", "TMP"))):
        (scratch / name).mkdir()
        os.environ.update(dict.fromkeys(variables, str(scratch / name)))
    tempfile.tempdir = None


def alone(root: Path, scratch: Path) -> None:
    """No network, and nothing to write below `root`, by the kernel; where it refuses, `watch` remains."""
    if not LINUX:
        return
    libc, user, group = ctypes.CDLL(None, use_errno=True), os.getuid(), os.getgid()
    if libc.unshare(NEWNS | NEWNET):
        if libc.unshare(NEWUSER | NEWNS | NEWNET):
            return
        try:
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        except OSError:
            return
    if scratch.is_relative_to(root) or libc.mount(None, b"/", None, REC | PRIVATE, None):
        return
    place = os.fsencode(root)
    kept = os.statvfs(root).f_flag & 0b1110  # nosuid, nodev, noexec may not be taken away
    if not libc.mount(place, place, None, BIND | REC, None):
        libc.mount(None, place, None, REMOUNT | BIND | READONLY | kept, None)
