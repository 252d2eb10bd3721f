"""One snippet in this process: cell by cell, with everything it prints, draws, warns of and opens."""

import __future__

import ast
import atexit
import linecache
import os
import random
import re
import sys
import threading
import time
import traceback
import types
import warnings
from pathlib import Path

from snippets._engine.read import cells
from snippets._engine.run import figure
from snippets._engine.run.contain import LINUX
from snippets._engine.run.result import Cell, Failure, Frame, Result, versions
from snippets._engine.run.watch import ENGINE, Watch

OUTSIDE = "a snippet reads the repository and what is installed, and writes where it runs"
REGISTER = atexit.register
FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)
# Controls but tab and line feed, marks that turn the direction of writing, line ends that are none, halves of pairs.
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
HINTS = {
    "EOFError": "; a snippet has no keyboard, give it its input in the code",
    "SystemExit": ": a snippet ends by itself, without exit() or sys.exit()",
    "KeyboardInterrupt": ": the snippet interrupted itself",
}


def execute(path: str, root: Path, out: Path, err: Path) -> Result:
    """Run the file `root/path` in the current directory of this process, which is then spent.

    Descriptors 1 and 2 of the process are the files `out` and `err`.
    """
    snippet, run = root / path, _Run(root, root / path, out.parent)
    try:
        source = snippet.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        where = Frame(path, error.object.count(b"\n", 0, error.start) + 1, "", "<module>")
        return Result(path, failure=Failure("UnicodeDecodeError", "this file is not UTF-8; save it as UTF-8", (where,)))
    _settle(snippet, run)
    start, failure, done = time.perf_counter(), None, []
    try:
        compiled = list(_compiled(source, str(snippet)))
        last = compiled[-1][0] if compiled else None
        for cell, code in compiled:
            begin = out.stat().st_size
            figures: tuple[str, ...] = ()
            try:
                exec(code, run.module.__dict__)
                run.line = cell.last
                figures = _figures()
                if cell is last:
                    run.finish()
            except BaseException as error:
                failure = run.failure(error)
            sys.stdout.flush()
            done.append(Cell(cell.name, visible(out.read_bytes()[begin:].decode("utf-8", "replace")), figures))
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
        run.digests(snippet),
        round(seconds, 3),
        versions(cells.imports(source)),
    )


class _Run(Watch):
    """What is noted while a snippet runs: its namespace, its warnings, the files of the repository it opened."""

    def __init__(self, root: Path, snippet: Path, scratch: Path):
        super().__init__(root, "a snippet", scratch)
        self.snippet, self.line = snippet, 1  # the line of the drawing, if one is being drawn
        self.module = types.ModuleType("__main__")
        self.module.__file__ = str(snippet)
        self.warnings: list[Failure] = []
        self.late: list[tuple] = []

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
        if LINUX and isinstance(error, PermissionError) and error.errno and error.filename:  # the kernel's own
            message += "; " + OUTSIDE
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
        return visible(message)

    def at_exit(self, function, *args, **keywords):
        if sys._getframe(1).f_code.co_filename == str(self.snippet):  # else a library's own affair
            self.late.append((function, args, keywords))
            return function
        return REGISTER(function, *args, **keywords)

    def finish(self) -> None:
        """What a program does after its last line: wait for its threads, call what it has registered."""
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()
        for function, args, keywords in reversed(self.late):
            function(*args, **keywords)


class _Drawing(Exception):
    """A figure that could not be drawn; its cause says why."""


def visible(text: str) -> str:
    """Text in which every character that would be carried out, or hidden, by whoever shows it is a sign."""
    return HIDDEN.sub(_sign, text)


def _sign(found: re.Match) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else f"<U+{code:04X}>"


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
    atexit.register = run.at_exit  # type: ignore[assignment]
    modules = cells.imports(snippet.read_text(encoding="utf-8"))
    random.seed(0)
    if "numpy" in modules:
        import numpy

        numpy.random.seed(0)
    if "matplotlib" in modules:
        figure.scripts()
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
