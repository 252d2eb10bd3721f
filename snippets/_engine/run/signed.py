"""Entries of the cache carry a keyed hash: one that this user's builds have not made is as good as none.

The key lies outside the repository, so that it comes along with no copy of it and what runs contained cannot read it.
"""

import hmac
import os
import secrets
import sys
from functools import cache
from pathlib import Path

from snippets._engine.place import write_whole

SIZE = 32


def home() -> Path:
    """Where the key lies: the folder of the user's programs for what they remember."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "mathematics-that-runs"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "mathematics-that-runs"


@cache
def key(folder: Path) -> bytes:
    """The key in this folder, made when it is first asked for; one for this process alone where it cannot be kept."""
    file = folder / "key"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            new = folder / f"key.{os.getpid()}-{secrets.token_hex(4)}"
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(secrets.token_bytes(SIZE))
            try:
                os.link(new, file)  # whole, and of two builds at once only the first
            except FileExistsError:
                pass
            except OSError:  # a file system without links
                os.replace(new, file)
            new.unlink(missing_ok=True)
        known = file.read_bytes()
        if len(known) == SIZE:
            return known
        raise OSError(f"{file} does not hold {SIZE} bytes; delete it")
    except OSError as error:
        print(f"warning: the cache cannot be trusted from one build to the next: {error}", file=sys.stderr)
        return secrets.token_bytes(SIZE)


def mark(name: str, text: str) -> str:
    """The keyed hash of an entry: no other name and no other text has it."""
    return hmac.new(key(home()), f"{name}\0{text}".encode("utf-8", "surrogatepass"), "sha256").hexdigest()


def write(path: Path, text: str) -> None:
    """Write an entry, whole or not at all. Raises OSError."""
    write_whole(path, f"{mark(path.name, text)}\n{text}")


def read(path: Path) -> str:
    """The text of an entry. Raises OSError where there is none, ValueError where it is not one of ours."""
    known, _, text = path.read_bytes().decode("utf-8").partition("\n")
    if not hmac.compare_digest(known.encode(), mark(path.name, text).encode()):
        raise ValueError(f"{path} was not made by a build of this user")
    return text
