r"""Wrong formulas that are not wrong: another way to write what is true.

    equivalent("gram", r"(X^\top X)^\top = …", because="a Gram matrix is symmetric")
    equivalent("square-secant", given="without $h \\ne 0$", because="the quotient has no value there")

Stated beside the checks of a chapter. A statement about a mutant that is never made, or that a check
catches after all, is reported: it has gone stale.
"""

from snippets._engine.formula.parse.parse import parse

# label -> tree of the mutant, or what the mutator calls its wrong condition -> reason
STATED: dict[str, dict[object, str]] = {}


def equivalent(label: str, mutant: str = "", *, given: str = "", because: str) -> None:
    """State that a mutant of the formula with this label is true as well, or that the formula is with wrong
    conditions: `given`, in the words of the report.

    Raises:
        FormulaError: the mutant does not parse.
        ValueError: the reason is empty, or not one of the two is named.
    """
    if not because.strip():
        raise ValueError(f'"{label}": the reason is empty')
    if bool(mutant) == bool(given):
        raise ValueError(f'"{label}": name a wrong formula, or given=, a wrong condition')
    STATED.setdefault(label, {})[given or parse(mutant)] = because
