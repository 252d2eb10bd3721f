r"""Wrong formulas that are not wrong: another way to write what is true.

    equivalent("gram", r"(X^\top X)^\top = …", because="a Gram matrix is symmetric")

Stated beside the checks of a chapter. A statement about a mutant that is never made, or that a check
catches after all, is reported: it has gone stale.
"""

from snippets._engine.formula.parse.parse import parse

STATED: dict[str, dict[object, str]] = {}  # label -> tree of the mutant -> reason


def equivalent(label: str, mutant: str, because: str):
    """State that a mutant of the formula with this label is true as well.

    Raises:
        FormulaError: the mutant does not parse.
        ValueError: the reason is empty.
    """
    if not because.strip():
        raise ValueError(f'"{label}": the reason is empty')
    STATED.setdefault(label, {})[parse(mutant)] = because
