"""What a check is given as `holds`: it evaluates the published formula for the values of one draw, inside of the
conditions of the page and outside."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from snippets._engine.check.given.judge import Broken, Given, with_more
from snippets._engine.check.notes import notes
from snippets._engine.check.outside import Drawn, is_false, miss
from snippets._engine.check.published import EquationFailed, Published
from snippets._engine.check.unstated import Unstated
from snippets._engine.formula.bind import bind as bound_in
from snippets._engine.formula.parse.tree import Node
from snippets._engine.formula.relations import Trial
from snippets._engine.formula.value.algebra import Value, clean
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.read.condition import Condition
from snippets._engine.read.given import parse as parse_given

MISSED = 3  # so often the formula fails outside of a condition; then it is not tried any more
WIDE = 2  # draws that are widened to what the page allows


class Holds:
    """The `holds` of one check: evaluates the formula's relations for the values of one draw."""

    def __init__(self, formula: Published, given: Given | None = None, free: frozenset[str] = frozenset()):
        """`free` are the values of the check that nothing else depends on."""
        self.formula, self.free = formula, free
        self.given = given if given is not None else Given(formula.given)
        self.trials: dict[tuple, Trial] = {}
        self.calls = self.ended = self.compared = 0  # fewer ended than calls: the check has caught an error
        self.refused: dict[str, list[bool]] = {}  # what a definition must refuse -> whether it did
        self.unstated = Unstated(self.given, free)
        self.silent: dict[Condition, str] = {}  # conditions that the page leaves to the reader -> why

    def __call__(
        self,
        *,
        bind: Mapping[str, Any] | None = None,
        each: Mapping[str, Iterable[Value]] | None = None,
        tolerance: float | None = None,
        tight: bool | float = False,
        sharp: bool = True,
        simulated: str = "",
        border: str = "",
        given: Mapping[str, Any] | None = None,
        outside: Sequence[str] = (),
        make: Callable[..., Mapping[str, Any]] = dict,
        **values: Value,
    ) -> None:
        """Every relation of the formula holds for these values.

        Args:
            bind: values of whole phrases, e.g. {r"P(H \\mid E)": 0.3}.
            each: names with the values to run through, e.g. {"k": range(1, 4)}.
            tolerance: relative tolerance, where a simulation or an approximation needs one.
            simulated: why `=` has a tolerance, for the reader, e.g. "the mean of 20,000 draws".
            border: why equality in `\\le` is not reached, for the reader.
            tight: over the draws, an inequality is reached (`<`: comes within 0.1, or the number given).
            sharp: O(h^p) is the exact order, not only a bound.
            given: values that only the conditions of the page mention, e.g. {"beta": 3.0}.
            outside: conditions of the page, as it says them, of which near misses are made: one of the values is
                changed until it breaks the condition, and then the formula is false.
            make: from the values drawn to all values of the formula, so that the others follow where one is changed;
                not needed where none of them depends on another. Phrases that depend stand under "bind".
            values: by Python name; `\\hat\\theta` is theta_hat.

        Raises:
            Disagreement, FormulaError
            Broken: the values and the conditions of the page do not fit.
        """
        self.calls += 1
        drawn, more = values, {n: clean(v) for n, v in (given or {}).items()}
        evaluated = lambda drawn: self._scopes(*_made(make, drawn, bind), each)
        call = Drawn(drawn, more, evaluated, tolerance, self.calls)
        missed = [c for name in outside for c in self.given.named(name, "holds(outside=…) says")]
        tree, scopes = evaluated(drawn)
        for scope in scopes:
            self.given.draw(with_more(scope, {**drawn, **more}))
        stated = (tree, tolerance, tight, sharp, simulated, border)
        trial = self.trials.setdefault(stated, Trial(*stated))
        trial.draw(scopes)
        self.compared += len(scopes)
        if self.calls <= MISSED:
            alone = [c for c, s in self.given.states.items() if c not in missed and not c.free and not any(s.outside)]
            miss(self.given, self.free, missed, False, call)
            miss(self.given, self.free, alone, True, call)
        self.unstated.note(scopes[0], drawn)
        if self.calls <= WIDE:
            self.unstated.widen(stated, call)
        self.ended += 1

    def _scopes(
        self, values: Mapping[str, Value], bind: Mapping[str, Value] | None, each: Mapping[str, Iterable[Value]] | None
    ) -> tuple[Node, list[Scope]]:
        scopes = []
        for combination in product(*(each or {}).values()):
            tree, scope = bound_in(self.formula.latex, {**values, **dict(zip(each or {}, combination))}, bind)
            scopes.append(scope)
        if not scopes:
            raise ValueError("each= holds no values")
        return tree, scopes

    def fails(
        self,
        *,
        outside: str = "",
        refuses: str = "",
        bind: Mapping[str, Any] | None = None,
        tolerance: float | None = None,
        given: Mapping[str, Any] | None = None,
        **values: Value,
    ) -> None:
        """The formula is false for values outside of a condition of the page, on one draw at least; or a definition
        refuses what it is not of.

        Args:
            outside: the condition that these values break, as the page says it, e.g. "independent".
            refuses: what these values are, for a definition, e.g. "dependent events".
            given: values that only the conditions mention.

        Raises:
            FormulaError: the formula cannot be read with them.
            Broken: the page does not state the condition, or the values do not break it alone.
        """
        if bool(outside) == bool(refuses):
            raise ValueError("holds.fails takes outside=, a condition of the page, or refuses=, for a definition")
        if refuses:
            seen = self.refused.setdefault(refuses, [])
        else:
            (condition,) = self.given.named(outside, "holds.fails is outside of")
            seen = self.given.states[condition].outside
        if sum(seen) >= MISSED:
            return  # seen often enough: a trial outside may be slow, as a variance that is not finite
        tree, scopes = self._scopes(values, bind, None)
        if refuses:
            seen.append(is_false(tree, scopes, tolerance))
            return
        more = {n: clean(v) for n, v in (given or {}).items()}
        if said := self.given.breaks(condition, with_more(scopes[0], more)):
            raise Broken(f'holds.fails(outside="{outside}"): {said}')
        seen.append(is_false(tree, scopes, tolerance))

    def not_needed(self, condition: str, *, because: str) -> None:
        """State that the formula holds without a condition of the page; the reader sees the reason."""
        for found in self.given.named(condition, "not_needed says"):
            self.given.states[found].needless = _reason(because)

    def inside(self, condition: str, *, because: str) -> None:
        """State why the draws keep a condition that no number shows, such as differentiability."""
        for found in self.given.named(condition, "holds.inside says"):
            self.given.states[found].inside = _reason(because)

    def only(self, kind: str, *, because: str) -> None:
        r"""State why all draws are of a stricter kind than the page says: "invertible", "invertible R" where there are
        two, or r"x < 1" for x \le 1."""
        for condition, stricter in self.given.stricter(kind):
            self.given.states[condition].only[stricter] = _reason(because)

    def notes(self) -> list[str]:
        """What a reader is told of the comparisons."""
        return notes(self.trials.values(), self.silent)

    def tacit(self, condition: str, *, because: str) -> None:
        """State a condition that the page leaves to the reader, such as that a count is whole; the panel shows it.

        Raises:
            GivenError: these words state no condition.
        """
        self.silent |= dict.fromkeys(parse_given(condition), _reason(because))

    def refuse_unstated(self) -> None:
        """Raises EquationFailed where the formula is false for values that the page allows and no draw is like."""
        if not self.refused:  # else a definition, tried on what it is not of
            self.unstated.refuse(self.formula, Given(self.silent))

    def refuse_needless(self) -> None:
        """Raises EquationFailed for a definition that accepts what it is not of."""
        for what, false in self.refused.items():
            if not any(false):
                raise EquationFailed(
                    f'{self.formula.place}: equation "{self.formula.label}" holds for {what} on all {len(false)} tries: '
                    "the definition accepts what it must refuse"
                )


def _made(
    make: Callable[..., Mapping[str, Value]], drawn: Mapping[str, Any], bind: Mapping[str, Any] | None
) -> tuple[dict, dict]:
    """All values of the formula, and the phrases."""
    values = dict(make(**drawn))
    return values, {**(bind or {}), **values.pop("bind", {})}


def _reason(because: str) -> str:
    if not because.strip():
        raise ValueError("the reason is empty")
    return because.rstrip(".")
