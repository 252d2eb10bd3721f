"""How much processor time the checks of all formulas take, in one process: python -m tests.time_checks [HOW MANY]

Prints the sum, without what importing takes, and the slowest checks. `verify` takes more: it gives each check a process
of its own and keeps a record of what was opened.
"""

import importlib
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")  # else a second thread of a library spins, and is counted
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from snippets._engine.check.equation import book, run  # noqa: E402
from snippets._engine.check.ledger import Ledger  # noqa: E402


def main(shown: int = 10) -> None:
    sources = Ledger(book()).sources
    start = time.process_time()
    for file in sorted({source.file for found in sources.values() for source in found}):
        importlib.import_module(file.removesuffix(".py").replace("/", "."))
    importlib.import_module("torch._dynamo")  # the first optimizer would, and its check would seem to take two seconds
    imports = time.process_time() - start
    taken = {}
    for label in sources:
        start = time.process_time()
        run(label)
        taken[label] = time.process_time() - start
    print(
        f"{len(taken)} checks: {sum(taken.values()):.1f} s of processor time, and {imports:.1f} s to import their files"
    )
    for label, seconds in sorted(taken.items(), key=lambda item: -item[1])[:shown]:
        print(f"{seconds:6.2f} s  {label}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
