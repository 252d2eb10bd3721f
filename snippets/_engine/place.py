"""Where the repository is, and how a file is written whole or not at all."""

import os
import tempfile
from pathlib import Path

ENGINE = Path(__file__).resolve().parent
ROOT = ENGINE.parents[1]


def write_whole(path: Path, text: str) -> None:
    """Write `text` beside `path` and put it in its place: a reader sees the old file or the new one, never a part.

    Raises:
        OSError: the folder cannot be written to, or is full; the old file stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent, prefix=path.name[:8], suffix=".unfinished")
    try:
        with open(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
