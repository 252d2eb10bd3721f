r"""Wrong conditions out of right ones: one dropped, weakened to what follows from it, a bound moved or closed.

mutants($A$: symmetric; $0 < \eta < 2/\beta$)  ->  without the first, $A$: square, \eta < 3/\beta, \eta \le 2/\beta …
"""

from collections.abc import Iterator
from dataclasses import replace

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.tokenize import tokenize
from snippets._engine.read.condition import Condition, GivenError
from snippets._engine.read.given import parse
from snippets._engine.read.kinds import KINDS, implied

TURNED = {"<": r"\le", ">": r"\ge", r"\le": "<", r"\ge": ">", r"\leq": "<", r"\geq": ">"}
Mutant = tuple[str, tuple[Condition, ...]]  # the wrong condition in words, and all conditions with it


def mutants(given: tuple[Condition, ...]) -> Iterator[Mutant]:
    """Each wrong version of the conditions of a formula. What asks nothing outside, such as a shape, is left alone,
    and so is what follows from another condition."""
    for i, condition in enumerate(given):
        others = given[:i] + given[i + 1 :]
        if condition.free or _follows(condition, others):
            continue
        yield f"without {condition.shown}", others
        for weaker in KINDS[condition.kind].implies:
            if not _follows(other := replace(condition, kind=weaker, text=weaker, args=()), others):
                yield f"{other.shown} for {condition.shown}", (*given[:i], other, *given[i + 1 :])
        if condition.kind == "relation":
            for wrong in dict.fromkeys(_moved(condition)):
                yield f"${wrong}$ for {condition.shown}", _with(condition, wrong, given)


def _follows(condition: Condition, others: tuple[Condition, ...]) -> bool:
    about = [c for c in others if c.of == condition.of and c.kind != "relation"]
    return condition.kind != "relation" and condition.kind in implied(c.kind for c in about)


def _moved(condition: Condition) -> Iterator[str]:
    """The link with another sign, or with a number of its chain changed by one."""
    if not condition.ops:
        return
    chain = [t for pair in zip(condition.args, (*condition.ops, "")) for t in pair]
    op = condition.ops[condition.link]
    if op in TURNED:
        turned = list(chain)
        turned[2 * condition.link + 1] = TURNED[op]
        yield " ".join(turned).strip()
    for term in (condition.link, condition.link + 1):
        latex = condition.args[term]
        for token in tokenize(latex):
            bold = latex[: token.start].endswith((r"\mathbf", r"\mathbf{"))  # the 1 of a vector of ones
            if token.kind == "number" and token.text.isdigit() and not bold:
                wrong = list(chain)
                wrong[2 * term] = f"{latex[: token.start]}{int(token.text) + 1}{latex[token.end :]}"
                yield " ".join(wrong).strip()


def _with(condition: Condition, chain: str, given: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """The conditions with all links of a chain replaced by those of another."""
    try:
        new = parse(f"${chain}$")
    except (GivenError, FormulaError):
        return given
    same = [c for c in given if c.kind == "relation" and c.args == condition.args and c.ops == condition.ops]
    return (*(c for c in given if c not in same), *new)
