"""What the Linux kernel denies a process, and all that it starts, from now on and for good; no rights are needed.

Three calls of the kernel, made by number, because the packages that wrap them are younger than this book and a
stranger's code would pass through them: `landlock(7)` for files, TCP, signals and sockets without a name, a filter of
`seccomp(2)` for every other way into a network, and `capset(2)` for what a superuser could undo it with.
Nothing here raises: what a kernel does not know, it does not deny, and the answer says so.
"""

import ctypes
import os
import platform
import stat
import struct
from collections.abc import Iterable
from pathlib import Path

NO_NEW_PRIVS, SECCOMP, FILTER = 38, 22, 2  # of prctl
CREATE, ADD, RESTRICT = 444, 445, 446  # the same numbers on every processor
EXECUTE, READ_FILE, READ_DIR = 1 << 0, 1 << 2, 1 << 3
READING = EXECUTE | READ_FILE | READ_DIR
OF_FILES = EXECUTE | READ_FILE | 1 << 1 | 1 << 14 | 1 << 15  # with writing, truncating and device calls
# By the version of the interface: how many rights on files there are, and what else can be denied.
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
TCP, SCOPES = 0b11, 0b11  # bind and connect; sockets without a name and signals
READ_ALL = 1 << 2  # the capability to read whatever its owner may
# By processor: the mark of its calls in a filter, and the numbers of `socket`, `connect` and `io_uring_setup`.
CALLS = {"x86_64": (0xC000003E, 41, 42, 425), "aarch64": (0xC00000B7, 198, 203, 425)}
LOAD, AND, EQUAL, AT_LEAST, ANSWER = 0x20, 0x54, 0x15, 0x35, 0x06
ALLOWED, REFUSED = 0x7FFF0000, 0x00050000 | 13  # EACCES
UNIX, NETLINK, STREAM, TYPE = 1, 16, 1, 0xF


def files(readable: Iterable[Path], writable: Iterable[Path], listed: Iterable[Path] = ()) -> bool:
    """Let nothing but these be opened, with what lies below them; no TCP and no signal to a process outside.

    Of `listed`, and of folders below them, only the names can be had.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    every = (1 << RIGHTS[min(version, 5)]) - 1
    asked = struct.pack("QQQ", every, TCP if version >= 4 else 0, SCOPES if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = libc.syscall(CREATE, asked, ctypes.c_size_t(size), 0)
    if rules < 0:
        return False
    try:
        for rights, paths in ((READ_DIR, listed), (READING, readable), (every, writable)):
            for path in paths:
                _allow(libc, rules, path, rights & every)
        libc.prctl(NO_NEW_PRIVS, 1, 0, 0, 0)
        return libc.syscall(RESTRICT, rules, 0) == 0
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # there is none
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= OF_FILES
        libc.syscall(ADD, rules, 1, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def network() -> bool:
    """Refuse every connection, and every socket but streams in the file system and what asks the kernel about itself.

    A process may still listen, as the kernel of a notebook must; a service that listens on the machine, where the
    user of this process is let in, is not to be reached.
    """
    if (known := CALLS.get(platform.machine())) is None:
        return False
    mark, socket, connect, uring = known
    program = [
        (LOAD, 0, 0, 4),  # the processor of the call: another one numbers its calls otherwise
        (EQUAL, 0, 11, mark),
        (LOAD, 0, 0, 0),  # the number of the call
        (AT_LEAST, 9, 0, 0x40000000),
        (EQUAL, 8, 0, uring),
        (EQUAL, 7, 0, connect),
        (EQUAL, 0, 7, socket),
        (LOAD, 0, 0, 16),  # its first argument, the family
        (EQUAL, 5, 0, NETLINK),
        (EQUAL, 0, 3, UNIX),
        (LOAD, 0, 0, 24),  # its second, the type with flags; a datagram needs no connection
        (AND, 0, 0, TYPE),
        (EQUAL, 1, 0, STREAM),
        (ANSWER, 0, 0, REFUSED),
        (ANSWER, 0, 0, ALLOWED),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in program)
    kept = ctypes.create_string_buffer(code, len(code))
    asked = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(NO_NEW_PRIVS, 1, 0, 0, 0)
    return libc.prctl(SECCOMP, FILTER, asked, 0, 0) == 0


def powerless() -> None:
    """Give up every capability but that of reading, for this process and all that it starts."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(NO_NEW_PRIVS, 1, 0, 0, 0)
    head, held = struct.pack("Ii", 0x20080522, 0), ctypes.create_string_buffer(24)
    if libc.capget(head, held):
        return
    kept = struct.unpack("6I", held.raw)[1] & READ_ALL  # of what is permitted
    libc.capset(head, struct.pack("6I", kept, kept, 0, 0, 0, 0))
