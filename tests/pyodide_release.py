"""The release of Pyodide that the pages name, in `.cache`: for the browser tests, never part of a site.

Pyodide itself is its own npm package. The packages built for it come out of a wheel that carries them; each file is
compared with its hash in Pyodide's lock file, and that with the hash in `run-worker.js`.
"""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
WORKER = (ROOT / "docs" / "assets" / "run-worker.js").read_text(encoding="utf-8")
VERSION = re.findall(r'VERSION = "(.+)"', WORKER)[0]
HASHES = dict(re.findall(r'"([\w.-]+)": "([\w+/=]{44})"', WORKER))
CARRIER, INSIDE = "open-webui==0.12.4", "open_webui/frontend/pyodide/"
WANTED = ("numpy", "matplotlib", "scipy", "scikit-learn")


def release() -> Path:
    """The folder of the release, fetched once. Raises OSError or CalledProcessError where it cannot be had."""
    folder = ROOT / ".cache" / f"pyodide-{VERSION}"
    folder.parent.mkdir(exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        if not folder.is_dir():
            with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
                made = Path(scratch) / "made"
                made.mkdir()
                _core(Path(scratch), made)
                _packages(Path(scratch), made)
                shutil.move(made, folder)
    return folder


def _core(scratch: Path, made: Path) -> None:
    if (npm := shutil.which("npm")) is None:
        raise OSError("npm is missing; it fetches Pyodide's release")
    subprocess.run([npm, "pack", "--silent", f"pyodide@{VERSION}"], cwd=scratch, check=True, capture_output=True)
    with tarfile.open(scratch / f"pyodide-{VERSION}.tgz") as archive:
        for name, expected in HASHES.items():
            if (member := archive.extractfile(f"package/{name}")) is None:
                raise OSError(f"{name} of pyodide {VERSION} is no file")
            body = member.read()
            if base64.b64encode(hashlib.sha256(body).digest()).decode() != expected:
                raise OSError(f"{name} of pyodide {VERSION} is not the file whose hash stands in run-worker.js")
            (made / name).write_bytes(body)


def _packages(scratch: Path, made: Path) -> None:
    locked = json.loads((made / "pyodide-lock.json").read_text(encoding="utf-8"))["packages"]
    wanted, left = set(), list(WANTED)
    while left:
        if (name := left.pop()) not in wanted:
            wanted.add(name)
            left += locked[name]["depends"]
    options = ["-q", "--no-deps", "--only-binary=:all:", "--python-version=3.12"]
    command = [sys.executable, "-m", "pip", "download", *options, "-d", str(scratch), CARRIER]
    subprocess.run(command, check=True, capture_output=True)
    with zipfile.ZipFile(next(scratch.glob("open_webui-*.whl"))) as archive:
        for name in sorted(wanted):
            body = archive.read(INSIDE + locked[name]["file_name"])
            if hashlib.sha256(body).hexdigest() != locked[name]["sha256"]:
                raise OSError(f"{name} is not the file that pyodide {VERSION} locks")
            (made / locked[name]["file_name"]).write_bytes(body)
