"""Run a percent notebook with the converter settings of mkdocs-jupyter, in a kernel that draws like the book."""

import os
import re
import tempfile
from pathlib import Path

from snippets._engine.run.job import ENVIRONMENT

SECONDS = 300  # time limit of a cell
# The kernel draws SVG in the colours of the book's style, keeps no history and no times.
KERNEL = (
    "--InlineBackend.figure_formats=svg",
    "--InlineBackend.rc={}",
    "--InlineBackend.print_figure_kwargs={}",
    "--HistoryManager.enabled=False",
    "--Application.log_level=40",
)
BACKEND = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}


class LabError(RuntimeError):
    """A cell did not end well: its number among the code cells, from 0, and the line in it, from 1."""

    def __init__(self, message: str, cell: int = 0, line: int = 0):
        super().__init__(message)
        self.cell, self.line = cell, line


def run(source: str, kept: Path):
    """Execute `source` and write the executed notebook to `kept`, whole or not at all.

    Raises:
        LabError: a cell failed, or took too long, or the kernel died.
    """
    import jupytext  # all of this only where a lab has changed
    import nbformat
    from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
    from nbconvert.preprocessors import ExecutePreprocessor

    config = get_nbconvert_app(execute=True, allow_errors=False).config
    notebook = jupytext.reads(source, fmt="py:percent")
    executor = ExecutePreprocessor(config=config, extra_arguments=list(KERNEL), timeout=SECONDS, record_timing=False)
    before = dict(os.environ)
    os.environ.update(ENVIRONMENT | BACKEND)  # what a kernel inherits
    os.environ.pop("PYTHONPATH")  # a downloaded lab stands alone, so does this one
    try:
        with tempfile.TemporaryDirectory() as folder:
            executor.preprocess(notebook, {"metadata": {"path": folder}})
    except CellExecutionError as error:
        raise LabError(f"{error.ename}: {error.evalue}", *_place(notebook, error)) from None
    except (CellTimeoutError, DeadKernelError) as error:
        done = sum(c.cell_type == "code" and c.execution_count is not None for c in notebook.cells)
        raise LabError(f"{type(error).__name__}: a cell may take {SECONDS} seconds", done) from None
    except BaseException:  # an interrupt ends the kernel, too
        if executor.km is not None and executor.km.provisioner is not None:
            executor.km.provisioner.process.kill()
        raise
    finally:
        os.environ.clear()
        os.environ.update(before)
    for cell in notebook.cells:
        _join(cell.get("outputs", []))
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(".unfinished")
    nbformat.write(notebook, unfinished)
    os.replace(unfinished, kept)


def _place(notebook, error) -> tuple[int, int]:
    code = (c for c in notebook.cells if c.cell_type == "code")
    cell = next(i for i, c in enumerate(code) if any(o.output_type == "error" for o in c.outputs))
    inner = re.search(r"Cell In\[\d+\], line (\d+)", re.sub(r"\x1b\[[\d;]*m", "", error.traceback))
    return cell, int(inner[1]) if inner else 1


def _join(outputs: list[dict]):
    """Make one of the pieces in which a kernel sends what is printed; where it cuts is chance."""
    for at in range(len(outputs) - 2, -1, -1):
        first, second = outputs[at], outputs[at + 1]
        if first.get("name") == second.get("name") and first["output_type"] == second["output_type"] == "stream":
            first["text"] += second["text"]
            del outputs[at + 1]
