"""Take the record of a build along: runs, verdicts, labs and finished pages, so that a new copy runs only what differs.

python -m snippets._engine record pack record.zip      write what this copy has found out
python -m snippets._engine record take record.zip      add it to what this copy knows

Every entry is named by a fingerprint of what it was made from, so one that does not fit this copy is never used.
Take a record from nobody but those whose site you would believe: what it says of runs and checks is believed from then
on. It is a convenience for looking: tests and the weekly build start without it.
"""

import argparse
import json
import re
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

from snippets._engine.check.ledger import Ledger
from snippets._engine.place import ROOT
from snippets._engine.read.book import Book
from snippets._engine.run import signed

FOLDERS = ("snippets", "labs", "pages")
VERDICTS = "checks.json"
ENTRY = re.compile(rf"(?:(?:{'|'.join(FOLDERS)})/[\w-]+\.(?:json|ipynb)|{re.escape(VERDICTS)})")


def pack(cache: Path, target: Path) -> int:
    """Write the entries of `cache` that this user's builds have made into a zip file; returns how many."""
    files = [*(f for folder in FOLDERS for f in sorted((cache / folder).glob("*"))), cache / VERDICTS]
    files = [f for f in files if ENTRY.fullmatch(f.relative_to(cache).as_posix()) and f.is_file()]
    packed = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            with suppress(ValueError):
                archive.writestr(file.relative_to(cache).as_posix(), signed.read(file))
                packed += 1
    return packed


def take(cache: Path, source: Path) -> int:
    """Add the entries of a zip file that `cache` does not have; returns how many.

    Raises:
        ValueError: it holds something that is no entry of a record.
        OSError, zipfile.BadZipFile: it cannot be read.
    """
    added = 0
    with zipfile.ZipFile(source) as archive:
        if strange := [name for name in archive.namelist() if not ENTRY.fullmatch(name)]:
            raise ValueError(f"{source} is no record of a build: it holds {strange[0]}")
        for name in archive.namelist():
            if not (cache / name).exists():
                signed.write(cache / name, archive.read(name).decode())
                added += 1
            elif name == VERDICTS:
                added += _verdicts(cache.parent, archive.read(name).decode())
    return added


def _verdicts(root: Path, theirs: str) -> int:
    """Add the verdicts that fit this copy to those that it has, where it has none that fits; returns how many."""
    ledger = Ledger(Book(root))
    made = ((label, ledger.verdicts.made(value)) for label, value in json.loads(theirs).items())
    stale = {*ledger.stale}
    fit = {label: v for label, v in made if v and label in stale and v.digest == ledger.digest(label)}
    ledger.verdicts.write(fit, {*ledger.book.equations})
    return len(fit)


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("pack", "take"))
    parser.add_argument("file", type=Path)
    chosen = parser.parse_args()
    try:
        if chosen.what == "pack":
            print(f"{pack(ROOT / '.cache', chosen.file)} entries packed into {chosen.file}")
        else:
            print(f"{take(ROOT / '.cache', chosen.file)} entries taken from {chosen.file}")
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        print(f"{chosen.file}: {error}", file=sys.stderr)
        return 1
    return 0
