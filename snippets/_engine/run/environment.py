"""What a process that runs the book's code is given, and nothing else."""

import os

from snippets._engine.place import ENGINE, ROOT
from snippets._engine.run import contain

ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "MPLBACKEND": "agg",
    "MATPLOTLIBRC": str(ENGINE / "run" / "book.mplstyle"),
    "PYTHONHASHSEED": "0",
    "PYTHONPATH": str(ROOT),
}


def environment() -> dict[str, str]:
    """The environment of a run: one thread each, the book's figure style, a fixed hash seed, and no secrets."""
    return contain.passed(os.environ) | ENVIRONMENT
