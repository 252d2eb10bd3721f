"""Run snippets: a command for people, and the server that the store starts.

    python -m snippets._engine run snippets/calculus/newton_numpy.py     shows what the file prints and draws
    python -m snippets._engine.run.server < jobs                               one job a line of JSON on stdin,
                                                                        one result a line on stdout
The server imports the libraries once and forks a child for every snippet. It computes nothing with torch:
after one parallel product in the parent, a forked child hangs for ever.
"""

import argparse
import ctypes
import gc
import importlib
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from snippets._engine.place import ROOT
from snippets._engine.read import cells
from snippets._engine.run import contain, figure
from snippets._engine.run.clock import until_one_ends
from snippets._engine.run.environment import environment
from snippets._engine.run.job import SECONDS, Job
from snippets._engine.run.processes import children
from snippets._engine.run.result import Cell, Failure, Frame, Result, versions
from snippets._engine.run.system import LINUX
from snippets._engine.run.watch import STARTED

__all__ = ["Cell", "Failure", "Frame", "Result", "Job", "environment", "run"]


def run(wanted: Iterable[tuple[str, float]], root: Path, parallel: int, fork: bool) -> Iterator[Result]:
    """Run (path, seconds) pairs, `parallel` at a time; results come as they finish, killed ones too."""
    wanted = tuple(wanted)
    sources = {path: _source(root / path) for path, _ in wanted}
    torch = {path for path, source in sources.items() if "torch" in cells.imports(source)}
    waiting = sorted(wanted, key=lambda pair: pair[0] in torch)
    running: list[Job] = []
    parent = os.getppid()
    try:
        if fork:
            if any("matplotlib" in cells.imports(source) for source in sources.values()):
                _warm_up()
            _share([source for path, source in sources.items() if path not in torch])
        contain.fonts(environment())
        while waiting or running:
            while waiting and len(running) < parallel:
                path, seconds = waiting.pop(0)
                if not (root / path).is_file():
                    yield Result(path, failure=Failure("FileNotFoundError", f"there is no file {path}"))
                    continue
                if fork and path in torch and "torch" not in sys.modules:
                    _share([sources[path] for path in torch], "torch")
                running.append(Job(path, root, seconds, fork))
            for job in tuple(running):
                if result := job.poll():
                    running.remove(job)
                    yield result
            _bound(running)
            if os.getppid() != parent:
                raise SystemExit("nobody waits for the results any more")
            until_one_ends(job.pid for job in running)
    finally:
        for job in running:
            job.abort()


def _source(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""


def _warm_up() -> None:
    """Draw once: fonts, and the parser of formulas, are then ready in every child."""
    from matplotlib import pyplot

    figure.scripts()
    drawn = pyplot.figure()
    axes = drawn.add_subplot(xlabel="$x_1$", title="warm")
    axes.plot([0, 1], label="$y$")
    axes.legend()
    figure.draw(drawn)
    pyplot.close("all")


def _share(sources: list[str], *always: str) -> None:
    """Import once the library modules that two or more of the snippets would import each for itself."""
    count = Counter(name for source in sources for name in cells.modules(source))
    installed = versions({name.partition(".")[0] for name in count})
    if sum("torch.optim" in source or "torch.func" in source for source in sources) > 1:
        count["torch._dynamo"] = 2  # they import it when first used: more than a second
    shared = sorted(name for name, users in count.items() if users > 1 and name.partition(".")[0] in installed)
    for name in (*always, *shared):
        with suppress(Exception):  # the snippet that imports it will say so
            importlib.import_module(name)
    gc.freeze()


def _bound(running: list[Job]) -> None:
    """End what snippets have detached from themselves, once there is more of it than one of them may start."""
    strays = children(os.getpid()) - {job.pid for job in running}
    if len(strays) > STARTED:
        _end(strays)


def _sweep() -> None:
    """End what snippets detached from their group; as a subreaper this process inherits it."""
    while left := children(os.getpid()):
        _end(left)


def _end(pids: set[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _serve(root: Path, parallel: int, fork: bool) -> None:
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # nothing else gets between the replies
    jobs = [json.loads(line) for line in sys.stdin if line.strip()]
    for result in run([(j["path"], float(j.get("seconds", SECONDS))) for j in jobs], root, parallel, fork):
        print(result.to_json(), file=replies, flush=True)


def _show(result: Result, pictures: Path) -> bool:
    print(result.text, end="")
    for cell in result.cells:
        for number, svg in enumerate(cell.figures, 1):
            pictures.mkdir(parents=True, exist_ok=True)
            for scheme, text in zip(("light", "dark"), figure.themed(svg)):
                file = pictures / f"{Path(result.path).stem}-{cell.name or 'top'}-{number}-{scheme}.svg"
                file.write_text(text, encoding="utf-8")
                print(f"[figure: {file}]")
    for warning in result.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if result.failure:
        print(("" if result.failure.frames else f"{result.path}: ") + str(result.failure), file=sys.stderr)
    return result.failure is None


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description="Run snippets of the book.")
    parser.add_argument("paths", nargs="*", type=Path, help="snippet files; without any, be the server")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many run at once")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time limit of each")
    parser.add_argument("--fork", action=argparse.BooleanOptionalAction, default=LINUX, help="fork from the server")
    options = parser.parse_args()
    root = options.root.resolve()
    if not options.paths and sys.stdin.isatty():
        parser.error("name a file, such as snippets/calculus/newton_numpy.py")
    if strange := next((path for path in options.paths if not path.resolve().is_relative_to(root)), None):
        parser.error(f"{strange} lies outside of the repository: put it into snippets")
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: sys.exit(1))
    if LINUX:
        ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER
    try:
        if not options.paths:
            _serve(root, options.jobs, options.fork)
            return 0
        pairs = [(path.resolve().relative_to(root).as_posix(), options.seconds) for path in options.paths]
        return 0 if all([_show(r, root / ".cache/figures") for r in run(pairs, root, options.jobs, fork=False)]) else 1
    finally:
        _sweep()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # nobody waits for the results any more
        os._exit(1)
