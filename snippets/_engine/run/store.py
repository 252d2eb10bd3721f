"""Results of snippets, remembered: nothing runs again until something that it depends on changes."""

import hashlib
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from snippets._engine.place import ENGINE
from snippets._engine.read import cells
from snippets._engine.run import signed
from snippets._engine.run.absent import absent
from snippets._engine.run.environment import environment
from snippets._engine.run.job import SECONDS
from snippets._engine.run.result import DAMAGED, Result, versions
from snippets._engine.run.system import LINUX
from snippets._engine.run.watch import digest

RUNNERS = (
    "read/cells.py",
    "read/hidden.py",
    "read/syntax.py",
    "run/result.py",
    "run/child.py",
    "run/noted.py",
    "run/visible.py",
    "run/watch.py",
    "run/clock.py",
    "run/contain.py",
    "run/landlock.py",
    "run/harmless.py",
    "run/environment.py",
    "run/system.py",
    "run/processes.py",
    "run/inside.py",
    "run/job.py",
    "run/server.py",
    "run/figure.py",
    "run/book.mplstyle",
)


@dataclass(frozen=True)
class Wanted:
    """A run: its time limit, and whether it is expected to fail (an expected failure is remembered)."""

    seconds: float = SECONDS
    fails: bool = False


class Store:
    """The results of the snippets below `root`, kept in `cache` and run on `jobs` cores when missing."""

    def __init__(self, root: Path, cache: Path | None = None, fork: bool | None = None, jobs: int | None = None):
        self.root = Path(root).resolve()
        self.cache = Path(cache or self.root / ".cache" / "snippets")
        self.fork = fork if fork is not None else LINUX and os.environ.get("SNIPPETS_FORK", "1") != "0"
        self.jobs = jobs or (len(os.sched_getaffinity(0)) if LINUX else os.cpu_count() or 1)
        self._server: subprocess.Popen | None = None
        self.press = [digest(ENGINE / name) for name in RUNNERS] + [sys.platform, platform.machine()]

    def results(
        self,
        wanted: Mapping[str, "Wanted | float"] | Iterable[str],
        progress: Callable[[int, int, str], None] | None = None,
    ) -> dict[str, Result]:
        """The result of every path (relative to the root), in the order asked for.

        `progress` is called with the number done, the number to run and the path that just finished.
        Raises RuntimeError when the server ends before its work is done.
        """
        pairs = wanted.items() if isinstance(wanted, Mapping) else ((path, Wanted()) for path in wanted)
        wanted = {path: w if isinstance(w, Wanted) else Wanted(float(w)) for path, w in pairs}
        keys = {path: self.key(path) for path in wanted}
        found = {path: result for path, result in self.known(wanted).items() if result is not None}
        missing = {path: w.seconds for path, w in wanted.items() if path not in found}
        if not missing:
            return found
        unkept: OSError | None = None
        with closing(self._run(missing)) as finished:
            for number, result in enumerate(finished, 1):
                path, found[result.path] = result.path, result
                lasting = not result.failure or wanted[path].fails and not result.killed
                if lasting and self.key(path) == keys[path]:  # not edited meanwhile
                    try:
                        self._save(keys[path], result)
                    except OSError as error:  # read-only, full, a folder in its place
                        unkept = error
                if progress is not None:
                    progress(number, len(missing), path)
        if unkept:
            print(f"warning: results cannot be kept for the next build: {unkept}", file=sys.stderr)
        return {path: found[path] for path in wanted}

    def known(self, wanted: Mapping[str, "Wanted"]) -> dict[str, Result | None]:
        """The results that are kept, None where there is none for the file as it stands; nothing runs."""
        return {path: self._absent(path) or self._load(self.key(path), w.fails) for path, w in wanted.items()}

    def _absent(self, path: str) -> Result | None:
        """What stands for a run that needs a library which some machines cannot have."""
        file = self.root / path
        return absent(path, file.read_text(encoding="utf-8", errors="replace")) if file.is_file() else None

    def stop(self) -> None:
        """End a run that another thread waits for; it raises RuntimeError there."""
        server, self._server = self._server, None
        if server is not None:
            server.terminate()

    def evict(self, keep: Iterable[str]) -> int:
        """Forget everything but the current results of the paths to keep; returns how many entries went."""
        kept = {self.key(path) + ".json" for path in keep}
        gone = [file for file in self.cache.glob("*.json") if file.name not in kept]
        gone += [file for file in self.cache.glob("*.unfinished") if time.time() - file.stat().st_mtime > 3600]
        for file in gone:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        return len(gone)

    def key(self, path: str) -> str:
        """The fingerprint of all that a run depends on, save the files that only the run itself finds."""
        file = self.root / path
        source = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
        library = versions(cells.imports(source))
        library["python"] = ".".join(library["python"].split(".")[:2])
        return hashlib.sha256(json.dumps([path, source, library, self.press]).encode()).hexdigest()

    def _load(self, key: str, fails: bool) -> Result | None:
        try:
            result = Result.from_json(signed.read(self.cache / f"{key}.json"), ours=True)
        except (OSError, *DAMAGED):
            return None  # there is none, or it is damaged, or not one of ours
        fresh = all(digest(self.root / path) == known for path, known in result.files.items())
        return result if fresh and (fails or not result.failure) else None

    def _save(self, key: str, result: Result) -> None:
        signed.write(self.cache / f"{key}.json", result.to_json())

    def _run(self, missing: Mapping[str, float]) -> Generator[Result, None, None]:
        """Results from the server, as they finish. It runs in a session of its own, so that an interrupt
        reaches this process alone, which then stops the server, which stops the snippets."""
        command = [
            sys.executable,
            "-m",
            "snippets._engine.run.server",
            "--root",
            str(self.root),
            "--jobs",
            str(self.jobs),
            "--fork" if self.fork else "--no-fork",
        ]
        server = subprocess.Popen(
            command,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        assert server.stdin and server.stdout  # pipes, as asked
        left, self._server = set(missing), server
        try:
            with suppress(BrokenPipeError), server.stdin as jobs:
                jobs.writelines(json.dumps({"path": path, "seconds": s}) + "\n" for path, s in missing.items())
            while left and (line := server.stdout.readline()):
                result = Result.from_json(line)
                left.discard(result.path)
                yield result
            if left:
                raise RuntimeError(f"the snippet server ended early; not run: {', '.join(sorted(left))}")
        finally:
            server.stdout.close()
            if left and self._server is server:  # else it is clearing up and about to end
                server.terminate()
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
