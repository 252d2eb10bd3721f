"""What a process of ours opens below the repository while somebody else's code runs in it."""

import functools
import hashlib
import importlib.util
import mmap
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from stat import S_ISDIR
from types import FrameType, MappingProxyType
from typing import Any

from snippets._engine.place import ENGINE

# What changes a folder, and how many of the arguments are paths.
CHANGING = {
    **dict.fromkeys(("os.mkdir", "os.rmdir", "os.remove", "os.truncate", "os.chmod", "os.chown", "os.utime"), 1),
    **dict.fromkeys(("os.rename", "os.link", "os.symlink", "shutil.move"), 2),
    "shutil.rmtree": 1,
}
NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo")
STARTING = ("os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "subprocess.Popen")
STARTED = 64  # processes that a run and all that it forks may start, in all
PACKAGES = "importlib.metadata"  # asks each folder of the path what is installed there, this repository's, too
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """Notes each file of the repository that is opened; what a run may not do raises PermissionError.

    `who` is the subject of the message, e.g. "a snippet". It may write below `scratch` and nowhere else in the
    repository. `watch.begin()` starts it.
    """

    def __init__(self, root: Path, who: str, scratch: Path | None = None):
        self.root, self.who, self.scratch = root, who, scratch
        self.opened: set[str] = set()
        self.recording = True
        self._inside: dict[str, str | None] = {}  # an absolute path that was asked for -> what `relative` gives
        self.programs = False  # whether other programs were started: what they read is not seen
        self.started = mmap.mmap(-1, STARTED + 1)  # shared with all that is forked

    def begin(self) -> None:
        """Note what this process opens and lists from now on, and which files it asks for."""
        sys.addaudithook(self.audit)
        stat = os.stat
        for ask in (stat, os.lstat, os.access):  # no event tells of them
            setattr(os, ask.__name__, self._noted(ask, stat))

    def _noted(self, ask: Callable, stat: Callable) -> Callable:
        """The function `ask` of a path, which is noted; that a folder is there tells nothing of what it holds."""

        @functools.wraps(ask)
        def asked(path: object, *args: Any, **keywords: Any) -> Any:
            if self.recording and isinstance(path, (str, bytes, os.PathLike)) and not _for_packages(sys._getframe(1)):
                inside = self.relative(path)
                if inside is not None and (ask is stat or not _is_folder(path, stat)):
                    self.note(inside)
            return ask(path, *args, **keywords)

        return asked

    def relative(self, name: Any) -> str | None:
        """The path inside the repository, None for the press, installed libraries and everything outside.

        A compiled file stands for its source.
        """
        if not isinstance(name, str) or not os.path.isabs(name):
            return self._relative(name)
        if name not in self._inside:
            self._inside[name] = self._relative(name)
        return self._inside[name]

    def _relative(self, name: Any) -> str | None:
        try:
            path = Path(os.path.abspath(os.fsdecode(name)))
            inner = path.relative_to(self.root)
            if "__pycache__" in inner.parts:
                path = Path(importlib.util.source_from_cache(path))
                inner = path.relative_to(self.root)
        except (TypeError, ValueError, NotImplementedError):
            return None
        foreign = any(p.startswith(".") or p == "site-packages" for p in inner.parts)
        return None if foreign or path.is_relative_to(ENGINE) or _installed(path, self.root) else inner.as_posix()

    def audit(self, event: str, args: tuple) -> None:
        if not self.recording:
            return
        if event == "open" and not isinstance(args[0], int):
            name, _, flags = args
            if flags & WRITING:
                self._refuse(name)
            elif (inside := self.relative(name)) is not None:
                self.note(inside)
        elif event in CHANGING:
            for name in args[: CHANGING[event]]:
                self._refuse(name, f" ({event})")
        elif event in STARTING:
            self._count()
            self.programs |= event not in ("os.fork", "os.forkpty")
        elif event in NETWORK and (event == "socket.connect" or not isinstance(args[1], (str, bytes))):
            named = args[0] if event == "socket.getaddrinfo" else args[1]  # text is a socket in the file system
            where = os.fsdecode(named) if isinstance(named, (str, bytes)) else ":".join(map(str, named[:2]))
            raise PermissionError(f"{self.who} may not use the network: {where}")
        elif event in ("os.listdir", "os.scandir") and not isinstance(args[0], int):
            listed = os.curdir if args[0] is None else args[0]
            if not _for_packages(sys._getframe(1)) and (inside := self.relative(listed)) is not None:
                self.note(inside)

    def _refuse(self, name: Any, how: str = "") -> None:
        """Raise PermissionError for anything below the repository, the press and the cache included."""
        try:
            path = Path(os.path.abspath(os.fsdecode(name)))
            inside = path.relative_to(self.root).as_posix()
        except (TypeError, ValueError):
            return  # it is a number, or elsewhere
        if self.scratch is None or not path.is_relative_to(self.scratch):
            raise PermissionError(f"{self.who} may not write into the repository: {inside}{how}")

    def _count(self) -> None:
        """One process more, of this one and of all that come from it."""
        number = self.started.find(b"\0")
        if number >= STARTED:
            raise PermissionError(f"{self.who} may not start more than {STARTED} processes")
        self.started[number] = 1

    def note(self, path: str) -> None:
        self.opened.add(path)

    def digests(self, without: Path | None = None, known: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
        """The files that were opened, with what they hold now, or held when they became `known`. Where other programs
        were started, what they read is not known: there is one more, which never holds the same."""
        paths = {p: self.root / p for p in sorted(self.opened) if self.root / p != without}
        found = {p: known[p] if p in known else digest(path) for p, path in paths.items()}
        return found | {"a program that was started": "may have read anything"} if self.programs else found


def _is_folder(path: Any, stat: Callable) -> bool:
    try:
        return S_ISDIR(stat(path).st_mode)
    except (OSError, ValueError):
        return False


def _for_packages(caller: FrameType) -> bool:
    return caller.f_globals.get("__name__", "").startswith(PACKAGES)


def digest(path: Path) -> str:
    """SHA-256 of a file, or of the names in a folder; '' if there is none."""
    try:
        known = (
            path.read_bytes()
            if not path.is_dir()
            else "\0".join(sorted(n for n in os.listdir(path) if n[0] not in "._")).encode()
        )
    except OSError:
        return ""
    return hashlib.sha256(known).hexdigest()


def _installed(path: Path, root: Path) -> bool:
    return any(
        path.is_relative_to(p) and p != root for p in map(Path, {sys.prefix, sys.base_prefix}) if p.is_relative_to(root)
    )
