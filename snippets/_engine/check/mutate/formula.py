r"""Wrong formulas out of right ones: the slips that a typist, a copyist or a hurried author makes.

    mutants(r"\|x\|_2 = \sqrt{x^\top x}")  ->  \|x\|_1 = …, … = {x^\top x}, … = \sqrt{x x}, …

Every mutant is LaTeX that parses, and to another tree than the formula it comes from.
"""

from dataclasses import dataclass

from snippets._engine.check.mutate import claims, slips
from snippets._engine.check.mutate.spans import scripts_of
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tokenize import tokenize


@dataclass(frozen=True)
class Mutant:
    """A wrong formula; `kind` names the slip, `start` is the column of the change, from 0."""

    kind: str
    latex: str
    start: int


def mutants(latex: str) -> list[Mutant]:
    """All mutants of a formula, each tree once.

    Raises:
        FormulaError: the formula itself does not parse.
    """
    seen, found = {parse(latex)}, []
    tokens = tokenize(latex)
    scripts = scripts_of(tokens)
    for kind, start, end, text in (*slips.edits(latex, tokens, scripts), *claims.edits(latex, tokens, scripts)):
        wrong = f"{latex[:start]}{text}{latex[end:]}"
        try:
            tree = parse(wrong)
        except FormulaError:
            continue
        if tree not in seen:
            seen.add(tree)
            found.append(Mutant(kind, wrong, start))
    return found
