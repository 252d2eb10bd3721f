"""Values that the page allows and no draw of a check is like: where the formula is false of them, the page lacks a
condition."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from snippets._engine.check.given.borders import ORDER
from snippets._engine.check.given.judge import Given, with_more
from snippets._engine.check.given.rules import DECIDES
from snippets._engine.check.given.values import points
from snippets._engine.check.given.wide import WITHIN, counts, defined, kinds, widened
from snippets._engine.check.outside import Drawn
from snippets._engine.check.published import EquationFailed, Published
from snippets._engine.formula.parse.statements import BigO
from snippets._engine.formula.parse.tree import descendants
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.value.algebra import Value, clean
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.read.kinds import KINDS


class Unstated:
    """What is found of one check."""

    def __init__(self, given: Given, free: frozenset[str]):
        """`free` are the values of the check that nothing else depends on."""
        self.given, self.free = given, free
        self.special: dict[str, list[str]] = {}  # a free value -> the kinds that all its draws are of
        self.found: list[tuple[dict[str, Any], Scope, Disagreement]] = []  # allowed by the page, and false

    def note(self, scope: Scope, drawn: Mapping[str, Any]) -> None:
        """Note of which kinds all draws of the free values have been."""
        for name in self.free & set(drawn):
            value = clean(drawn[name])
            known = self.special.get(name)
            self.special[name] = [k for k in (kinds(value) if known is None else known) if _is(k, value, scope)]

    def widen(self, stated: tuple, drawn: Drawn) -> None:
        """Evaluate the formula for values that the check does not draw and the page allows."""
        both = {**drawn.values, **drawn.more}
        values = {n: clean(v) if not isinstance(v, (int, np.integer)) else int(v) for n, v in drawn.values.items()}
        rng = np.random.default_rng(drawn.seed)
        for change in widened(values, self.free, rng):
            try:
                with np.errstate(all="ignore"):
                    tree, scopes = drawn.evaluated({**drawn.values, **change})
                    if counts(tree) & set(change) or not all(
                        self.given.allows(with_more(s, {**both, **change})) for s in scopes
                    ):
                        continue
                    Trial(tree, *stated[1:]).draw(scopes)
            except Disagreement as found:
                if _telling(found) and not defined(tree) & set(change):
                    self.found.append((change, with_more(scopes[0], {**both, **change}), found))
            except Exception:
                continue  # it has no value there: the formula says so itself

    def _lost(self, change: Mapping[str, Any], scope: Scope, found: Disagreement) -> list[str]:
        """The kinds that all draws of the changed values are of, and the change is not."""
        if len(change) > 1:
            return ["independent"]
        if any(map(callable, change.values())) and not ORDER & set(getattr(found.node, "ops", ())):
            return []  # of a function an equation says what it is; a bound, of which kind it is
        ((name, value),) = change.items()
        whole = isinstance(value, int)
        return [k for k in self.special.get(name, ()) if (k != "integer" or whole) and not _is(k, value, scope)]

    def refuse(self, formula: Published, silent: Given) -> None:
        """Raises EquationFailed where such values keep what goes without saying, too, the `silent` conditions."""
        for change, scope, found in self.found:
            lost = self._lost(change, scope, found)
            if lost and silent.allows(scope):
                names = ", ".join(change)
                value = np.array2string(np.asarray(next(iter(change.values()))), precision=3, threshold=6).replace(
                    "\n", ""
                )
                shown = f" = {value}" if not callable(next(iter(change.values()))) and len(change) == 1 else ""
                raise EquationFailed(
                    f'{formula.place}: equation "{formula.label}" is false for {names}{shown}, which no '
                    f"condition of the page rules out: {found}. Every draw of {names} is {', '.join(lost)}: state what "
                    "the formula needs on the page, draw others, or say what goes without saying: "
                    'holds.tacit("$…$", because="…")'
                )


def _is(kind: str, value: Value, scope: Scope) -> bool:
    """Whether a value is of a kind, and a number shows it."""
    if kind == WITHIN:
        return bool(np.max(np.abs(value), initial=0.0) <= 1)
    try:
        if KINDS[kind].together:
            return DECIDES[kind](value if isinstance(value, list) else [value]) is True
        more = [points(value, scope)] if callable(value) else []
        return DECIDES[kind](value, *more) is True
    except Exception:
        return False


def _telling(found: Disagreement) -> bool:
    """Whether a relation is false, not one of a limit or of an approximation, and both sides have finite values."""
    ops = getattr(found.node, "ops", ())
    if any(isinstance(n, BigO) for n in descendants(found.node)):
        return False
    if {r"\approx", r"\leftarrow", ":=", r"\ll", r"\gg", r"\to", r"\propto"} & set(ops):
        return False
    try:
        return all(v is None or bool(np.all(np.isfinite(v))) for v in (found.left, found.right))
    except TypeError:
        return True
