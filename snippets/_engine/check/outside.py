"""The formula outside of the conditions of its page: near misses of a draw, on which it is to be false."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np

from snippets._engine.check.given.beyond import beyond
from snippets._engine.check.given.judge import Given, with_more
from snippets._engine.check.given.rules import MISSES
from snippets._engine.check.given.values import SMOOTH, named_points, points
from snippets._engine.check.given.wide import dependent
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.tree import Name, Node
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.value.algebra import clean
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.laws import Variable
from snippets._engine.read.condition import Condition

TRIES = 4  # near misses of a condition and a draw


@dataclass(frozen=True)
class Drawn:
    """One call of `holds`: what was drawn, and the way from there to the formula and all its values."""

    values: dict[str, Any]
    more: dict[str, Any]  # what only the conditions mention
    evaluated: Callable[[dict[str, Any]], tuple[Node, list[Scope]]]
    tolerance: float | None
    seed: int


def is_false(tree: Node, scopes: list[Scope], tolerance: float | None, valued: bool = True) -> bool:
    """Whether a relation of the formula is false, or has no value; the latter alone where it is not `valued`.

    NumPy says nothing of it: infinity times nothing is no number, and a slope that is lost is what makes it false.
    """
    try:
        with np.errstate(all="ignore"):
            Trial(tree, tolerance, simulated="outside").draw(scopes)
    except FormulaError:
        return True
    except Disagreement:
        return valued
    return False


def miss(given: Given, free: frozenset[str], conditions: Iterable[Condition], trying: bool, drawn: Drawn) -> None:
    """Break each condition by what was drawn for it, make the other values anew, and evaluate.

    Where the check does not ask for it (`trying`), only values that nothing else depends on are changed, and what
    is true all the same tells nothing. Where a function loses its slope, what depends on it stays behind: there
    the formula has to lose its value.
    """
    if not conditions:
        return
    both = {**drawn.values, **drawn.more}
    inside = with_more(drawn.evaluated(drawn.values)[1][0], both)
    for condition in conditions:
        state = given.states[condition]
        for missed in near(condition, inside, both, drawn.seed):
            alone = set(missed) <= free
            if trying and not alone and condition.kind not in SMOOTH:
                continue
            changed = {name: missed.get(name, value) for name, value in drawn.values.items()}
            extra = {name: missed.get(name, value) for name, value in drawn.more.items()}
            try:
                with np.errstate(all="ignore"):
                    tree, scopes = drawn.evaluated(changed)
            except (FormulaError, ValueError, ArithmeticError, np.linalg.LinAlgError):
                continue  # nothing can be made of it: it tells nothing
            if given.breaks(condition, with_more(scopes[0], {**changed, **extra})):
                continue
            found = is_false(tree, scopes, drawn.tolerance, valued=condition.kind not in SMOOTH or alone)
            if found or not trying:
                state.outside.append(found)
            if found:
                break


def near(condition: Condition, scope: Scope, drawn: dict, seed: int) -> Iterator[dict[str, Any]]:
    """Changes to the drawn values that break a condition, perhaps."""
    if condition.kind == "relation":
        yield from islice(beyond(condition, scope, drawn), TRIES)
    elif any(r"\dots" in of for of in condition.of):
        return  # of a sequence no near miss is made
    elif condition.kind == "independent" and len(condition.of) == 2:
        names = [getattr(parse(of), "identifier", None) or "" for of in condition.of]
        pair = [value for name in names if isinstance(value := drawn.get(name), Variable)]
        if len(pair) == 2:
            yield dict(zip(names, dependent(pair, np.random.default_rng(seed)), strict=True))
    elif condition.kind in MISSES and len(condition.of) == 1:
        name = parse(condition.of[0])
        if isinstance(name, Name) and name.identifier in drawn:
            rng = np.random.default_rng(seed)
            value = clean(drawn[name.identifier])
            at = (_at(condition, value, scope),) if callable(value) else ()
            for missed in islice(MISSES[condition.kind](value, rng, *at), TRIES):
                yield {name.identifier: missed}


def _at(condition: Condition, f: Callable, scope: Scope) -> list:
    """The points of a function that a condition is about: the one that it names, else all that f takes."""
    return named_points(condition, scope) or points(f, scope)
