"""One snippet in this process: cell by cell, with everything it prints, draws, warns of and opens."""

import __future__

import ast
import hashlib
import linecache
import os
import random
import sys
import time
import traceback
import types
import warnings
from pathlib import Path

from snippets._engine.read import cells
from snippets._engine.run import figure
from snippets._engine.run.result import Cell, Failure, Frame, Result, versions

ENGINE = Path(__file__).resolve().parents[1]
FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)
HINTS = {
    "EOFError": "; a snippet has no keyboard, give it its input in the code",
    "SystemExit": ": a snippet ends by itself, without exit() or sys.exit()",
    "KeyboardInterrupt": ": the snippet interrupted itself",
}


def execute(path: str, root: Path, out: Path, err: Path) -> Result:
    """Run the file `root/path` in the current directory of this process, which is then spent.

    Descriptors 1 and 2 of the process are the files `out` and `err`.
    """
    snippet, run = root / path, _Run(root, root / path)
    source = snippet.read_text(encoding="utf-8")
    _settle(snippet, run)
    start, failure, done = time.perf_counter(), None, []
    try:
        for cell, code in _compiled(source, str(snippet)):
            begin, figures = out.stat().st_size, ()
            try:
                exec(code, run.module.__dict__)
                run.line = cell.last
                figures = _figures()
            except BaseException as error:
                failure = run.failure(error)
            sys.stdout.flush()
            done.append(Cell(cell.name, out.read_bytes()[begin:].decode("utf-8", "replace"), figures))
            if failure:
                break
    except (SyntaxError, ValueError) as error:  # the file cannot be compiled or cut into cells
        failure = run.failure(error)
    seconds = time.perf_counter() - start
    sys.stderr.flush()
    if complaint := err.read_bytes()[:2000].decode("utf-8", "replace").strip():
        run.warnings.append(Failure("stderr", run.plain(complaint)))
    run.recording = False
    return Result(
        path,
        tuple(done),
        failure,
        tuple(run.warnings),
        run.digests(),
        round(seconds, 3),
        versions(cells.imports(source)),
    )


class _Run:
    """What is noted while a snippet runs: its namespace, its warnings, the files of the repository it opened."""

    def __init__(self, root: Path, snippet: Path):
        self.root, self.snippet, self.line = root, snippet, 1  # the line of the drawing, if one is being drawn
        self.module = types.ModuleType("__main__")
        self.module.__file__ = str(snippet)
        self.warnings: list[Failure] = []
        self.opened: set[str] = set()
        self.recording = True

    def relative(self, name) -> str | None:
        """The path inside the repository, None for the press, installed libraries and everything outside."""
        try:
            path = Path(os.path.abspath(os.fsdecode(name)))
            inner = path.relative_to(self.root)
        except (TypeError, ValueError):
            return None
        foreign = any(p.startswith(".") or p in ("site-packages", "__pycache__") for p in inner.parts)
        return None if foreign or path.is_relative_to(ENGINE) or _installed(path, self.root) else inner.as_posix()

    def audit(self, event: str, args: tuple) -> None:
        if event != "open" or not self.recording or isinstance(args[0], int):
            return
        name, mode, flags = args
        if (inside := self.relative(name)) is None:
            return
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            raise PermissionError(f"a snippet may not write into the repository: {inside}")
        self.opened.add(inside)

    def digests(self) -> dict[str, str]:
        paths = {p: self.root / p for p in sorted(self.opened) if self.root / p != self.snippet}
        return {p: digest(path) for p, path in paths.items()}

    def frames(self, lines) -> tuple[Frame, ...]:
        """The repository's frames of (file, line, function) triples."""
        return tuple(
            Frame(inside, line, linecache.getline(file, line).strip(), name)
            for file, line, name in lines
            if (inside := self.relative(file))
        )

    def failure(self, error: BaseException) -> Failure:
        kind, message = type(error).__name__, str(error)
        lines = [(f.f_code.co_filename, line, f.f_code.co_name) for f, line in traceback.walk_tb(error.__traceback__)]
        if isinstance(error, SyntaxError) and error.filename and self.relative(error.filename):
            lines.append((error.filename, error.lineno or 1, "<module>"))
            message = error.msg
        if isinstance(error, _Drawing):
            kind, message = type(error.__cause__).__name__, f"{error.__cause__} (when the figure was drawn)"
            lines = [(str(self.snippet), self.line, "<module>")]
        return Failure(kind, self.plain(message) + HINTS.get(kind, ""), self.frames(lines))

    def warn(self, message, category, filename, lineno, file=None, line=None) -> None:
        stack = [(f.f_code.co_filename, n, f.f_code.co_name) for f, n in traceback.walk_stack(None)][::-1]
        frames = (
            self.frames(stack)
            or self.frames([(filename, lineno, "<module>")])
            or self.frames([(str(self.snippet), self.line, "<module>")])
        )
        self.warnings.append(Failure(category.__name__, self.plain(str(message)), frames))

    def plain(self, message: str) -> str:
        """The message without the places of this machine, which differ from build to build."""
        for place in (os.getcwd(), str(self.root)):
            message = message.replace(place + os.sep, "")
        return message


class _Drawing(Exception):
    """A figure that could not be drawn; its cause says why."""


def digest(path: Path) -> str:
    """SHA-256 of a file, '' if there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _installed(path: Path, root: Path) -> bool:
    return any(
        path.is_relative_to(p) and p != root for p in map(Path, {sys.prefix, sys.base_prefix}) if p.is_relative_to(root)
    )


def _compiled(source: str, filename: str):
    """Each cell with its code object; `from __future__` imports of one cell hold in the next ones."""
    flags, body, found = 0, ast.parse(source, filename).body, cells.cells(source)
    for cell in found:
        inside = [node for node in body if cell.first <= node.lineno <= cell.last]
        code = compile(ast.Module(inside, type_ignores=[]), filename, "exec", flags, dont_inherit=True)
        flags |= code.co_flags & FUTURE
        yield cell, code


def _settle(snippet: Path, run: _Run) -> None:
    """Make this process look like `python snippet.py` in an empty directory, with fixed seeds."""
    sys.modules["__main__"] = run.module
    sys.argv, sys.path[:] = (
        [str(snippet)],
        [os.getcwd()] + [p for p in sys.path if p not in ("", str(ENGINE.parents[1]))],
    )
    sys.dont_write_bytecode = True
    sys.stdin = open(0, encoding="utf-8", closefd=False)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False, buffering=1, newline="\n")
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1, newline="\n", errors="backslashreplace")
    warnings.showwarning = run.warn
    modules = cells.imports(snippet.read_text(encoding="utf-8"))
    random.seed(0)
    if "numpy" in modules:
        import numpy

        numpy.random.seed(0)
    if "torch" in modules:
        import torch

        torch.manual_seed(0)
        torch.set_num_threads(1)
    sys.addaudithook(run.audit)


def _figures() -> tuple[str, ...]:
    """The open figures as SVG, closed."""
    if "matplotlib.pyplot" not in sys.modules:
        return ()
    from matplotlib import pyplot

    try:
        return tuple(figure.draw(pyplot.figure(number)) for number in pyplot.get_fignums())
    except Exception as error:
        raise _Drawing from error
    finally:
        pyplot.close("all")
