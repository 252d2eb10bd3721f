"""A site is written beside the one that stands, and takes its place when it is whole."""

import atexit
import ctypes
import os
import shutil
import sys
from pathlib import Path

AT_CWD, EXCHANGE = -100, 2


class Beside:
    """The site of one build, in a `folder` beside the one that stands."""

    def __init__(self, site: Path):
        """Raises NotADirectoryError where something stands at `site` that is no folder."""
        self.site, self.folder = site, beside(site)

    def publish(self) -> None:
        """Put it in its place. Raises OSError where that cannot be; the old site stands."""
        swap(self.folder, self.site)

    def drop(self) -> None:
        """Leave nothing of it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def beside(site: Path) -> Path:
    """An empty place for the site that is being written. What an interrupted build has left goes; a site that a
    swap was cut off from comes back.

    Raises:
        NotADirectoryError: something stands at `site` that is no folder, e.g. a device; it would be swapped away.
    """
    if site.exists() and not site.is_dir():
        raise NotADirectoryError(f"a site is a folder, and {site} is none")
    for old in site.parent.glob(f".{site.name}.*"):
        kind, _, pid = old.name.removeprefix(f".{site.name}.").partition("-")
        if kind in ("unfinished", "old") and pid.isdigit() and not _runs(int(pid)):
            if kind == "old" and not site.exists():
                old.rename(site)
            else:
                shutil.rmtree(old, ignore_errors=True)
    new = site.parent / f".{site.name}.unfinished-{os.getpid()}"
    shutil.rmtree(new, ignore_errors=True)
    atexit.register(shutil.rmtree, new, ignore_errors=True)
    return new


def swap(new: Path, site: Path) -> None:
    """Put `new` in the place of `site`, in one step where the system can.

    Raises:
        OSError: `site` cannot be replaced; it stands as it was.
    """
    if not site.exists():
        new.rename(site)
    elif _exchanged(new, site):
        shutil.rmtree(new, ignore_errors=True)
    else:
        old = site.parent / f".{site.name}.old-{os.getpid()}"
        site.rename(old)
        try:
            new.rename(site)
        except OSError:
            old.rename(site)
            raise
        shutil.rmtree(old, ignore_errors=True)


def _exchanged(a: Path, b: Path) -> bool:
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    return rename is not None and rename(AT_CWD, os.fsencode(a), AT_CWD, os.fsencode(b), EXCHANGE) == 0


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True
