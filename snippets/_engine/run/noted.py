"""What is noted while a snippet runs: its namespace, its warnings, the files of the repository it opened."""

import atexit
import linecache
import os
import sys
import threading
import traceback
import types
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from snippets._engine.run.result import Failure, Frame
from snippets._engine.run.system import LINUX
from snippets._engine.run.visible import visible
from snippets._engine.run.watch import Watch

OUTSIDE = "a snippet reads the repository and what is installed, and writes where it runs"
REGISTER = atexit.register
HINTS = {
    "EOFError": "; a snippet has no keyboard, give it its input in the code",
    "SystemExit": ": a snippet ends by itself, without exit() or sys.exit()",
    "KeyboardInterrupt": ": the snippet interrupted itself",
}


class Run(Watch):
    """What is noted while a snippet runs: its namespace, its warnings, the files of the repository it opened."""

    def __init__(self, root: Path, snippet: Path, scratch: Path):
        super().__init__(root, "a snippet", scratch)
        self.snippet, self.line = snippet, 1  # the line of the drawing, if one is being drawn
        self.module = types.ModuleType("__main__")
        self.module.__file__ = str(snippet)
        self.warnings: list[Failure] = []
        self.late: list[tuple] = []

    def frames(self, lines: Iterable[tuple[str, int, str]]) -> tuple[Frame, ...]:
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
        if isinstance(error, Drawing):
            kind, message = type(error.__cause__).__name__, f"{error.__cause__} (when the figure was drawn)"
            lines = [(str(self.snippet), self.line, "<module>")]
        if LINUX and isinstance(error, PermissionError) and error.errno and error.filename:  # the kernel's own
            message += "; " + OUTSIDE
        return Failure(kind, self.plain(message) + HINTS.get(kind, ""), self.frames(lines))

    def warn(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
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

    def at_exit(self, function: Callable[..., object], *args: object, **keywords: object) -> Callable[..., object]:
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


class Drawing(Exception):
    """A figure that could not be drawn; its cause says why."""
