"""What somebody else's code may take from this machine: limits for a process that is about to run it.

On Linux the kernel holds them, for the process and for all that it starts: no network, nothing to write but a scratch
folder, nothing to read but the repository and what is installed. What is denied inside Python says so in words
(`watch`), on every system.
"""

import ctypes
import importlib.util
import math
import os
import re
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from snippets._engine.place import ENGINE
from snippets._engine.run import landlock
from snippets._engine.run.system import LINUX

WRITTEN = 64_000_000  # bytes of one file
MEMORY = 4_000_000_000  # bytes of private memory
TASKS = 256  # processes and threads at a time, where they can be counted apart from those of the user
SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin", "/opt", "/nix/store", "/gnu/store", "/etc"),
    *("/proc", "/sys", "/dev/urandom", "/dev/random", "/dev/null", "/var/cache/fontconfig"),
)
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


def passed(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that go on to a run, in one time zone and one language."""
    kept = {name: value for name, value in environ.items() if name.upper() in PASSED}
    cache = Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "matplotlib"
    fonts = environ.get("MPLCONFIGDIR") or str(cache)  # found once, not by every run in a home of its own
    return kept | {"TZ": "UTC", "LC_ALL": "C.UTF-8", "MPLCONFIGDIR": fonts}


def fonts(environment: dict[str, str]) -> None:
    """Have Matplotlib keep what fonts there are, where it has not: what runs contained cannot write it down."""
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or not spec.submodule_search_locations:
        return
    manager = Path(spec.submodule_search_locations[0]) / "font_manager.py"
    version = re.search(r"^    __version__ = ['\"]?([\w.+-]+)", manager.read_text(encoding="utf-8"), re.MULTILINE)
    if version and not (Path(environment["MPLCONFIGDIR"]) / f"fontlist-v{version[1]}.json").exists():
        subprocess.run([sys.executable, "-c", "import matplotlib.font_manager"], env=environment, capture_output=True)


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


def _lower(resource: ModuleType, which: int, soft: int, hard: int) -> None:
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
    """No network, nothing to write but `scratch`, nothing to read outside `root` and what is installed.

    By the kernel, in two ways that do not need each other: namespaces, which many systems switch off, and Landlock
    with a filter of calls, which Linux has since 5.13. Where neither is had, `watch` remains. A signal that was
    asked for at the parent's death may be forgotten: ask again.
    """
    if not LINUX:
        return
    _namespaces(root, scratch)
    landlock.files(readable(root), [scratch, *map(Path, ("/dev/null", "/dev/zero", "/dev/full", "/dev/shm"))], [root])
    landlock.network()  # namespaces leave the sockets that lie in the file system
    landlock.powerless()


def _namespaces(root: Path, scratch: Path) -> None:
    """Where it may be had, a network of its own, which is none, and a repository that is read-only."""
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
        import resource

        _lower(resource, resource.RLIMIT_NPROC, TASKS, TASKS)  # counted from nothing in a namespace of its own
    if scratch.is_relative_to(root) or libc.mount(None, b"/", None, REC | PRIVATE, None):
        return
    place = os.fsencode(root)
    kept = os.statvfs(root).f_flag & 0b1110  # nosuid, nodev, noexec may not be taken away
    if not libc.mount(place, place, None, BIND | REC, None):
        libc.mount(None, place, None, REMOUNT | BIND | READONLY | kept, None)


def readable(root: Path) -> list[Path]:
    """The repository, Python, its libraries, the system's programs and fonts: not the folders of people.

    Of the repository, nothing whose name begins with a dot: there lie `.git`, with the addresses it is fetched from,
    and `.env`.
    """
    libraries = [p for p in sys.path if {"site-packages", "dist-packages"} & set(Path(p).parts)]
    named = [os.environ.get(name, "").split(":") for name in ("LD_LIBRARY_PATH", "MPLCONFIGDIR")]
    places = [sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"), *libraries, *filter(None, sum(named, []))]
    found = {Path(p).resolve() for p in places}
    book = [p for p in root.iterdir() if not p.name.startswith(".")]
    return [*book, ENGINE, *(p for p in sorted(found) if not _home().is_relative_to(p)), *map(Path, SYSTEM)]


def _home() -> Path:
    """Where the user lives, whatever the variables say: a folder above it would open it."""
    import pwd

    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir).resolve()
    except KeyError:
        return Path("/nonexistent")
