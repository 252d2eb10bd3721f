"""A library that some machines cannot have: what needs it is not tried there, and says so, instead of failing."""

from snippets._engine.read import cells
from snippets._engine.run.result import WAITS, Failure, Result, versions

OPTIONAL = {"torch": "PyTorch"}  # by module
ABSENT = "absent"  # the type of a failure that is none


def lacks(modules: set[str]) -> str:
    """Which library of these modules is not installed and may be missing; empty if there is none."""
    wanted = modules & OPTIONAL.keys()
    return next((OPTIONAL[name] for name in sorted(wanted) if name not in versions({name})), "")


def absent(path: str, source: str) -> Result | None:
    """What stands for the run of a snippet that needs such a library; None if it can run."""
    library = lacks(cells.imports(source))
    said = f"{library} is not installed where this was built, so this was not run"
    return Result(path, failure=Failure(ABSENT, said)) if library else None


def unknown(result: Result) -> str:
    """What a page says in the place of a run that was not made, empty for one that was."""
    failure = result.failure
    return failure.message if failure and failure.type in (WAITS, ABSENT) else ""
