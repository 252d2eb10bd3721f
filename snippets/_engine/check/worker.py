"""The process in which checks run: imports their files, forks a child for every formula, tells what each found.

Reads one JSON object on standard input: `files` (by test file, the `labels` to check and the files that it `rests`
on), `seconds`, `jobs`, `fork`, `gone` (labels that have a check and no formula), `scratch` (the one folder to write in). Writes one JSON object a line:
    {"importing": file}            {"broken": file, "line": n, "message": …}
    {"running": label}             {"label": …, "passed": …, …}, with "lasting": false where another run may differ
"""

import ctypes
import gc
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from types import FrameType

from snippets._engine.check import equation
from snippets._engine.check.child import AS_IMPORTED, DIGESTS, Child, outcome, state
from snippets._engine.check.registry import line_in
from snippets._engine.place import ROOT
from snippets._engine.run import contain
from snippets._engine.run.clock import until_one_ends
from snippets._engine.run.system import LINUX
from snippets._engine.run.watch import Watch, digest

MANY = 8  # labels for which it is worth importing what some of them need


class ImportWatch(Watch):
    """Notes what is opened while files of checks are imported, for every module that is being executed then."""

    def __init__(self, root: Path, scratch: Path):
        super().__init__(root, "a file of checks", scratch)
        self.by: dict[str, set[str]] = {}

    def note(self, path: str) -> None:
        frame: FrameType | None = sys._getframe(2)
        while frame is not None:
            if frame.f_code.co_name == "<module>" and (module := self.relative(frame.f_code.co_filename)):
                self.by.setdefault(module, set()).add(path)
            frame = frame.f_back


def main() -> None:
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: sys.exit(1))
    parent = os.getppid()
    if LINUX:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: do not outlive whoever asked
        ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER: what a check detaches comes back to us
    asked = json.loads(sys.stdin.read())
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # nothing else gets between the replies
    scratch = Path(asked["scratch"])
    contain.homes(scratch)
    contain.alone(ROOT, scratch)  # before anything of the checks is imported
    if LINUX:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # again, for a new namespace forgets it

    def say(**event: object) -> None:
        print(json.dumps(event), file=replies, flush=True)

    equation.book()  # read once, for all children
    watch = ImportWatch(ROOT, scratch)
    watch.begin()
    with ExitStack() as stack:
        for label in asked["gone"]:  # the ledger has named them; the other checks of their files go on
            stack.enter_context(equation.publish(label, "0 = 0"))
        try:
            for files in _groups(asked["files"]):
                labels = _imported(files, watch, say)
                if asked["fork"]:
                    _share(len(labels))
                say(importing=None)
                if asked["fork"]:
                    gc.freeze()  # a child that collects garbage would copy all that it shares with us
                    _forked(labels, asked["seconds"], asked["jobs"], parent, say)
                    continue
                for label, opened in labels.items():
                    say(running=label)
                    say(**outcome(label, opened))
        finally:
            _sweep()


def _groups(files: dict[str, dict]) -> list[dict[str, dict]]:
    """The files, those that use torch apart and last: a process that has imported it takes twice as long to fork."""
    heavy = {f for f, wanted in files.items() if any(_names_torch(ROOT / p) for p in (f, *wanted["rests"]))}
    late = {label for file in heavy for label in files[file]["labels"]}  # checked once all its files are there
    heavy |= {file for file, wanted in files.items() if late & set(wanted["labels"])}
    parts = [{f: wanted for f, wanted in files.items() if (f in heavy) == of} for of in (False, True)]
    return [part for part in parts if part]


def _names_torch(file: Path) -> bool:
    try:
        return b"torch" in file.read_bytes()
    except OSError:  # the import will say so
        return False


def _imported(files: dict[str, dict], watch: ImportWatch, say: Callable[..., None]) -> dict[str, set[str]]:
    """The labels of files of checks, which are imported, with what was opened then; a broken file is told."""
    labels: dict[str, set[str]] = {}
    unknown: set[str] = set()
    watch.recording = True
    for file, wanted in files.items():
        say(importing=file)
        AS_IMPORTED[file] = state(file)
        try:
            importlib.import_module(file.removesuffix(".py").replace("/", "."))
        except BaseException as error:
            say(broken=file, line=line_in(error, {file}) or 1, message=f"{type(error).__name__}: {error}")
            unknown |= set(wanted["labels"])
            continue
        at_import = set().union(*(watch.by.get(f, ()) for f in (file, *wanted["rests"]))) - set(wanted["rests"])
        for label in wanted["labels"]:
            labels.setdefault(label, set()).update(at_import - {file})
    watch.recording = False
    DIGESTS.update({path: digest(ROOT / path) for path in set().union(*labels.values())})
    return {label: opened for label, opened in labels.items() if label not in unknown}


def _share(labels: int) -> None:
    """Where there are many, import what torch imports when a derivative or an optimizer is first used, once for all children: a second each.

    Nothing is computed with it here: after one parallel product in the parent, a forked child hangs for ever.
    """
    if "torch" in sys.modules and labels >= MANY:
        with suppress(Exception):  # the check that needs it will say so
            importlib.import_module("torch._dynamo")


def _forked(labels: dict[str, set[str]], seconds: float, jobs: int, parent: int, say: Callable[..., None]) -> None:
    waiting = list(labels)
    running: list[Child] = []
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                label = waiting.pop(0)
                running.append(Child(label, labels[label], seconds))
            for child in tuple(running):
                if found := child.poll():
                    running.remove(child)
                    say(**found)
            if os.getppid() != parent:
                raise SystemExit("nobody waits for the verdicts any more")
            until_one_ends(child.pid for child in running)
    finally:
        for child in running:
            child.end()


def _sweep() -> None:
    """End what checks detached from their group: as a subreaper this process inherits it."""
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    for pid in map(int, children.read_text().split() if children.exists() else ()):
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # nobody waits for the verdicts any more
        os._exit(1)
