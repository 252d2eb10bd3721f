"""A kernel for one notebook: contained, alone, drawing like the book, and stopped where it prints too much."""

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from snippets._engine.place import ENGINE
from snippets._engine.run.environment import environment
from snippets._engine.run.job import PRINTED
from snippets._engine.run.system import POSIX

if TYPE_CHECKING:
    from jupyter_client.manager import KernelManager
    from nbformat import NotebookNode

# The kernel draws SVG in the colours of the book's style, without the time, and keeps no history and no times.
KERNEL = (
    "--InlineBackend.figure_formats=svg",
    "--InlineBackend.rc={}",
    "--InlineBackend.print_figure_kwargs={'metadata': {'Date': None}}",
    "--HistoryManager.enabled=False",
    "--Application.log_level=40",
)
BACKEND = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}


class Running(Protocol):
    """What is asked of a notebook that is being executed: `notebook.Run`."""

    notebook: "NotebookNode"
    root: Path
    cell: int
    over: bool

    def kill(self) -> None: ...


class Executing(Protocol):
    """What executes it: its kernel's process, and the cell that printed too much, from 1."""

    process: subprocess.Popen[bytes] | None
    wordy: int

    async def async_execute(self, reset_kc: bool = False, **kwargs: Any) -> "NotebookNode": ...

    def _cleanup_kernel(self) -> None: ...


def client(run: Running, scratch: Path, seconds: float) -> Executing:
    """What executes the notebook of a `run`, with a kernel of its own, each cell within so many `seconds`."""
    from jupyter_client.kernelspec import KernelSpecManager
    from nbclient import NotebookClient

    class Client(NotebookClient):
        """Notes where it is, and stops a kernel that prints too much."""

        process, wordy, printed = None, 0, 0

        def create_kernel_manager(self) -> "KernelManager":
            manager = super().create_kernel_manager()
            manager.kernel_spec_manager = KernelSpecManager(kernel_dirs=[str(_kernel(run.root, scratch))])
            manager.connection_file = str(scratch / "kernel.json")
            if POSIX:  # sockets in the file system: a kernel without a network has no others
                manager.transport = "ipc"
                manager.ip = str(scratch / "socket")
            return manager

        async def async_start_new_kernel(self, **kwargs: Any) -> None:
            await super().async_start_new_kernel(**kwargs)
            started: Any = self.km
            self.process = started.provisioner.process
            if run.over:  # interrupted while it was being started
                run.kill()

        async def async_execute_cell(
            self, cell: "NotebookNode", cell_index: int, *args: Any, **kwargs: Any
        ) -> "NotebookNode":
            run.cell, self.printed = cell_index, 0
            return await super().async_execute_cell(cell, cell_index, *args, **kwargs)

        def process_message(self, msg: dict[str, Any], cell: "NotebookNode", cell_index: int) -> "NotebookNode | None":
            content = msg["content"]
            self.printed += len(content.get("text", "")) + len(content.get("data", {}).get("text/plain", ""))
            if self.printed > PRINTED and msg["msg_type"] != "status":
                self.wordy = cell_index + 1
                run.kill()
                return None
            return super().process_message(msg, cell, cell_index)

    return Client(
        run.notebook,
        kernel_name="contained",
        timeout=seconds,
        record_timing=False,
        allow_errors=False,
        shutdown_kernel="immediate",
        extra_arguments=list(KERNEL),
    )


def _kernel(root: Path, scratch: Path) -> Path:
    """A folder with the description of the kernel, as Jupyter wants it."""
    started = [sys.executable, str(ENGINE / "run" / "kernel.py"), str(root), str(scratch), "-f", "{connection_file}"]
    said = {"argv": started, "display_name": "contained", "language": "python"}
    (scratch / "kernels" / "contained").mkdir(parents=True)
    (scratch / "kernels" / "contained" / "kernel.json").write_text(json.dumps(said))
    return scratch / "kernels"


def lonely(scratch: Path) -> dict[str, str]:
    """Like that of snippets, but alone: a downloaded lab finds no module of the book, so this one does not either."""
    kept = {k: v for k, v in (environment() | BACKEND).items() if k != "PYTHONPATH"}
    return kept | {"IPYTHONDIR": str(scratch / "ipython")}
