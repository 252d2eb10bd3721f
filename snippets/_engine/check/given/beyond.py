"""Values that break a relation which a page states as a condition: a number moved over its end, an event that cannot be."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from snippets._engine.check.given.borders import ORDER, sign
from snippets._engine.check.given.values import read
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chance
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.laws import Space, Variable
from snippets._engine.read.condition import Condition


def beyond(condition: Condition, scope: Scope, raw: dict) -> Iterator[dict[str, Any]]:
    """Changes to the drawn values that break the relation, the nearest first: at the border where it is strict."""
    i, op = condition.link, sign(condition)
    if op not in ORDER and op != r"\ne":
        return
    terms = [read(t, scope) for t in condition.args[i : i + 2]]
    try:
        a, b = (evaluate(*t) for t in terms)
    except FormulaError:
        return  # of every value of an index: no single name to move
    up = 1 if op in ("<", r"\le") else -1  # the way the left side goes to break it
    for (tree, inside), mine, other, way in ((*terms[:1], a, b, up), (*terms[1:], b, a, -up)):
        if isinstance(tree, Chance) and tree.kind == "P" and other in (0, 1):
            yield from _impossible(tree, inside, raw, certain=other == 1)
        name = getattr(tree, "identifier", None) or ""
        if name not in raw:
            continue
        if op == r"\ne" and isinstance(mine, np.ndarray):
            yield {name: 0.0 * mine if np.isscalar(other) else other}
        elif isinstance(mine, (int, float)) and isinstance(other, (int, float)):
            for value in _numbers(op, mine, other, way, whole := isinstance(raw[name], (int, np.integer))):
                yield {name: int(value) if whole else float(value)}


def _numbers(op: str, mine: float, other: float, way: int, whole: bool) -> list[float]:
    away = way * (abs(other - mine) or 1.0)
    found = [other] if op in ("<", ">", r"\ne") else []
    if op in ORDER:
        found += [other + way] if whole else [other + 0.3 * away, other + 2 * away]
    return found


def _impossible(chance: Chance, scope: Scope, raw: dict, certain: bool) -> Iterator[dict[str, Any]]:
    """The drawn events with another law, under which the one in question never occurs, or always."""
    listed = {n: v if isinstance(v, list) else [v] for n, v in raw.items()}
    bound = {n: v for n, v in listed.items() if v and all(isinstance(e, Variable) for e in v)}
    spaces = {id(v.space): v.space for each in bound.values() for v in each}
    if len(spaces) != 1:
        return
    (space,) = spaces.values()
    one = replace(chance, args=(*chance.args, *chance.given), given=())

    def moved(p: Iterable[float]) -> dict[str, Any]:
        law = Space(space.outcomes, tuple(float(x) for x in p))
        made = {n: [Variable(law, v.place) for v in each] for n, each in bound.items()}
        return {n: made[n] if isinstance(raw[n], list) else made[n][0] for n in bound}

    try:
        hit = [evaluate(one, replace(scope, names={**scope.names, **moved(p)})) for p in np.eye(len(space.outcomes))]
    except (FormulaError, ValueError):
        return
    kept = np.array(space.probabilities) * (np.array(hit) > 0.5 if certain else np.array(hit) < 0.5)
    if kept.sum() > 0:
        yield moved(kept / kept.sum())
