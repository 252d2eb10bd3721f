"""The process of a lab: a kernel that is contained like a snippet. It is started by its path, not as a module.

    python kernel.py ROOT SCRATCH …      the rest is for ipykernel

What runs in it finds no module of the book, as in a downloaded notebook.
"""

import ctypes
import os
import signal
import sys
import warnings
from pathlib import Path

SECONDS = 1800  # of processor time, for the whole lab; a cell has its own limit


def main() -> None:
    root, scratch = map(Path, sys.argv[1:3])
    del sys.argv[1:3]
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    from snippets._engine.run import contain, figure
    from snippets._engine.run.system import LINUX
    from snippets._engine.run.watch import Watch

    if os.name == "posix":
        contain.limit(SECONDS)
    contain.homes(scratch)
    contain.alone(root, scratch)
    figure.scripts()
    if LINUX:
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: do not outlive the build
    sys.path[:] = [p for p in sys.path[1:] if Path(p).resolve() != Path(__file__).resolve().parent]
    for name in [name for name in sys.modules if name.partition(".")[0] == "snippets"]:
        del sys.modules[name]
    sys.dont_write_bytecode = True
    # It would hand on what programs print that a cell starts, through a port that is not to be had here.
    warnings.filterwarnings("ignore", "Couldn't bind IOPub Pipe")
    import ipykernel.kernelapp

    watch = Watch(root, "a lab", scratch)
    sys.addaudithook(watch.audit)
    ipykernel.kernelapp.launch_new_instance()


if __name__ == "__main__":
    main()
