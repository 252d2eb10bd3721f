"""One snippet in this process: cell by cell, with everything it prints, draws, warns of and opens."""

import __future__

import ast
import atexit
import os
import random
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

from snippets._engine.place import ROOT
from snippets._engine.read import cells
from snippets._engine.read.syntax import TOO_DEEP, parsed
from snippets._engine.run import figure
from snippets._engine.run.noted import Drawing, Run
from snippets._engine.run.result import Cell, Failure, Frame, Result, versions
from snippets._engine.run.visible import visible

FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


def execute(path: str, root: Path, out: Path, err: Path) -> Result:
    """Run the file `root/path` in the current directory of this process, which is then spent.

    Descriptors 1 and 2 of the process are the files `out` and `err`.
    """
    snippet, run = root / path, Run(root, root / path, out.parent)
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


def _compiled(source: str, filename: str) -> Iterator[tuple[cells.Part, CodeType]]:
    """Each cell with its code object; `from __future__` imports of one cell hold in the next ones."""
    flags, body, found = 0, parsed(source, filename).body, cells.cells(source)
    for cell in found:
        inside = [node for node in body if cell.first <= node.lineno <= cell.last]
        try:
            code = compile(ast.Module(inside, type_ignores=[]), filename, "exec", flags, dont_inherit=True)
        except (MemoryError, RecursionError):
            raise SyntaxError(TOO_DEEP, (filename, cell.first, None, None)) from None
        flags |= code.co_flags & FUTURE
        yield cell, code


def _settle(snippet: Path, run: Run) -> None:
    """Make this process look like `python snippet.py` in an empty directory, with fixed seeds."""
    sys.modules["__main__"] = run.module
    sys.argv, sys.path[:] = (
        [str(snippet)],
        [os.getcwd()] + [p for p in sys.path if p not in ("", str(ROOT))],
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
    run.begin()


def _figures() -> tuple[str, ...]:
    """The open figures as SVG, closed."""
    if "matplotlib.pyplot" not in sys.modules:
        return ()
    from matplotlib import pyplot

    try:
        return tuple(figure.draw(pyplot.figure(number)) for number in pyplot.get_fignums())
    except Exception as error:
        raise Drawing from error
    finally:
        pyplot.close("all")
