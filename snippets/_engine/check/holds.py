"""What a check is given as `holds`: it evaluates the published formula for the values of one draw, inside of the
conditions of the page and outside."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Any

import numpy as np

from snippets._engine.check.given import borders
from snippets._engine.check.given.beyond import beyond
from snippets._engine.check.given.borders import ORDER
from snippets._engine.check.given.judge import Broken, Given, with_more
from snippets._engine.check.given.rules import DECIDES, MISSES
from snippets._engine.check.given.values import SMOOTH, named_points, points
from snippets._engine.check.given.wide import WITHIN, counts, defined, dependent, kinds, widened
from snippets._engine.check.published import EquationFailed, Published
from snippets._engine.formula.bind import bind as bound_in
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.parse import parse
from snippets._engine.formula.parse.statements import BigO
from snippets._engine.formula.parse.tree import Name, Node, descendants
from snippets._engine.formula.relations import Disagreement, Trial
from snippets._engine.formula.value.algebra import clean
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.laws import Variable
from snippets._engine.read.given import Condition, squeezed
from snippets._engine.read.given import parse as parse_given
from snippets._engine.read.kinds import KINDS

MISSED = 3  # so often the formula fails outside of a condition; then it is not tried any more
TRIES = 4  # near misses of a condition and a draw
WIDE = 2  # draws that are widened to what the page allows


class Holds:
    """The `holds` of one check: evaluates the formula's relations for the values of one draw."""

    def __init__(self, formula: Published, given: Given | None = None, free: frozenset[str] = frozenset()):
        """`free` are the values of the check that nothing else depends on."""
        self.formula, self.free = formula, free
        self.given = given if given is not None else Given(formula.given)
        self.trials: dict[tuple, Trial] = {}
        self.calls = self.compared = 0
        self.refused: dict[str, list[bool]] = {}  # what a definition must refuse -> whether it did
        self.special: dict[str, list[str]] = {}  # a free value -> the kinds that all its draws are of
        self.unstated: list[tuple[dict[str, Any], Scope, Disagreement]] = []  # allowed by the page, and false
        self.silent: dict[Condition, str] = {}  # conditions that the page leaves to the reader -> why

    def __call__(
        self,
        *,
        bind: Mapping[str, Any] | None = None,
        each: Mapping[str, Any] | None = None,
        tolerance: float | None = None,
        tight: bool | float = False,
        sharp: bool = True,
        simulated: str = "",
        border: str = "",
        given: Mapping[str, Any] | None = None,
        outside: Sequence[str] = (),
        make: Callable[..., Mapping[str, Any]] = dict,
        **values,
    ):
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
        values, bound = _made(make, drawn, bind)
        missed = [c for name in outside for c in self.given.named(name, "holds(outside=…) says")]
        tree, scopes = self._scopes(values, bound, each)
        for scope in scopes:
            self.given.draw(with_more(scope, {**drawn, **more}))
        stated = (tree, tolerance, tight, sharp, simulated, border)
        trial = self.trials.setdefault(stated, Trial(*stated))
        trial.draw(scopes)
        self.compared += len(scopes)
        if self.calls <= MISSED:
            alone = [c for c, s in self.given.states.items() if c not in missed and not c.free and not any(s.outside)]
            self._miss(missed, False, make, drawn, more, bind, each, tolerance)
            self._miss(alone, True, make, drawn, more, bind, each, tolerance)
        self._special(scopes[0], drawn)
        if self.calls <= WIDE:
            self._widen(stated, make, drawn, more, bind, each)

    def _scopes(self, values, bind, each) -> tuple[Node, list[Scope]]:
        scopes = []
        for combination in product(*(each or {}).values()):
            tree, scope = bound_in(self.formula.latex, {**values, **dict(zip(each or {}, combination))}, bind)
            scopes.append(scope)
        if not scopes:
            raise ValueError("each= holds no values")
        return tree, scopes

    def _false(self, tree: Node, scopes: list[Scope], tolerance: float | None, valued: bool = True) -> bool:
        """Whether a relation of the formula is false, or has no value; the latter alone where it is not `valued`."""
        try:
            Trial(tree, tolerance, simulated="outside").draw(scopes)
        except FormulaError:
            return True
        except Disagreement:
            return valued
        return False

    def _miss(self, conditions, trying, make, drawn, more, bind, each, tolerance):
        """Break each condition by what was drawn for it, make the other values anew, and evaluate.

        Where the check does not ask for it (`trying`), only values that nothing else depends on are changed, and what
        is true all the same tells nothing. Where a function loses its slope, what depends on it stays behind: there
        the formula has to lose its value.
        """
        if not conditions:
            return
        inside = with_more(self._scopes(*_made(make, drawn, bind), each)[1][0], {**drawn, **more})
        for condition in conditions:
            state = self.given.states[condition]
            for missed in self._near(condition, inside, {**drawn, **more}):
                alone = set(missed) <= self.free
                if trying and not alone and condition.kind not in SMOOTH:
                    continue
                changed = {name: missed.get(name, value) for name, value in drawn.items()}
                extra = {name: missed.get(name, value) for name, value in more.items()}
                try:
                    with np.errstate(all="ignore"):
                        tree, scopes = self._scopes(*_made(make, changed, bind), each)
                except (FormulaError, ValueError, ArithmeticError, np.linalg.LinAlgError):
                    continue  # nothing can be made of it: it tells nothing
                if self.given.breaks(condition, with_more(scopes[0], {**changed, **extra})):
                    continue
                false = self._false(tree, scopes, tolerance, valued=condition.kind not in SMOOTH or alone)
                if false or not trying:
                    state.outside.append(false)
                if false:
                    break

    def _special(self, scope: Scope, drawn: Mapping[str, Any]):
        """Note of which kinds all draws of the free values have been."""
        for name in self.free & set(drawn):
            value = clean(drawn[name])
            known = self.special.get(name)
            self.special[name] = [k for k in (kinds(value) if known is None else known) if _is(k, value, scope)]

    def _widen(self, stated: tuple, make, drawn, more, bind, each):
        """Evaluate the formula for values that the check does not draw and the page allows."""
        values = {n: clean(v) if not isinstance(v, (int, np.integer)) else int(v) for n, v in drawn.items()}
        rng = np.random.default_rng(self.calls)
        for change in widened(values, self.free, rng):
            try:
                with np.errstate(all="ignore"):
                    tree, scopes = self._scopes(*_made(make, {**drawn, **change}, bind), each)
                    if counts(tree) & set(change) or not all(
                        self.given.allows(with_more(s, {**drawn, **more, **change})) for s in scopes
                    ):
                        continue
                    Trial(tree, *stated[1:]).draw(scopes)
            except Disagreement as found:
                if _telling(found) and not defined(tree) & set(change):
                    self.unstated.append((change, with_more(scopes[0], {**drawn, **more, **change}), found))
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

    def _near(self, condition, scope: Scope, drawn: dict) -> Iterator[dict[str, Any]]:
        """Changes to the drawn values that break a condition, perhaps."""
        if condition.kind == "relation":
            yield from islice(beyond(condition, scope, drawn), TRIES)
        elif condition.kind == "independent" and len(condition.of) == 2:
            names = [getattr(parse(of), "identifier", None) or "" for of in condition.of]
            pair = [value for name in names if isinstance(value := drawn.get(name), Variable)]
            if len(pair) == 2:
                yield dict(zip(names, dependent(pair, np.random.default_rng(self.calls)), strict=True))
        elif condition.kind in MISSES and len(condition.of) == 1:
            name = parse(condition.of[0])
            if isinstance(name, Name) and name.identifier in drawn:
                rng = np.random.default_rng(self.calls)
                value = clean(drawn[name.identifier])
                at = (self._at(condition, value, scope),) if callable(value) else ()
                for missed in islice(MISSES[condition.kind](value, rng, *at), TRIES):
                    yield {name.identifier: missed}

    def _at(self, condition: Condition, f: Callable, scope: Scope) -> list:
        """The points of a function that a condition is about: the one that it names, else all that f takes."""
        return named_points(condition, scope) or points(f, scope)

    def fails(
        self,
        *,
        outside: str = "",
        refuses: str = "",
        bind: Mapping[str, Any] | None = None,
        tolerance: float | None = None,
        given: Mapping[str, Any] | None = None,
        **values,
    ):
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
            seen.append(self._false(tree, scopes, tolerance))
            return
        more = {n: clean(v) for n, v in (given or {}).items()}
        if said := self.given.breaks(condition, with_more(scopes[0], more)):
            raise Broken(f'holds.fails(outside="{outside}"): {said}')
        seen.append(self._false(tree, scopes, tolerance))

    def not_needed(self, condition: str, *, because: str):
        """State that the formula holds without a condition of the page; the reader sees the reason."""
        for found in self.given.named(condition, "not_needed says"):
            self.given.states[found].needless = _reason(because)

    def inside(self, condition: str, *, because: str):
        """State why the draws keep a condition that no number shows, such as differentiability."""
        for found in self.given.named(condition, "holds.inside says"):
            self.given.states[found].inside = _reason(because)

    def only(self, kind: str, *, because: str):
        r"""State why all draws are of a stricter kind than the page says, e.g. "invertible", or r"x < 1" for x \le 1."""
        meant = [c for c, s in self.given.states.items() if kind in KINDS[c.kind].apart or _strict(c, kind)]
        if not meant:
            raise Broken(f'holds.only says "{kind}", which is no stricter kind of any condition of the page')
        for condition in meant:
            state = self.given.states[condition]
            state.only[borders.stricter(condition) if condition.kind == "relation" else kind] = _reason(because)

    def notes(self) -> list[str]:
        """What a reader is told of the comparisons: tolerances and their reasons, borders, how near `\\approx` was."""
        found = []
        for trial in self.trials.values():
            if trial.simulated:
                found.append(f"= holds within {trial.tolerance or 0:g}: {trial.simulated.rstrip('.')}.")
            if trial.border:
                found.append(f"Equality is not reached: {trial.border.rstrip('.')}.")
            for node, sides in trial.sides.items():
                if node.ops == (r"\approx",):
                    apart = max(gap / (size or 1.0) for gap, size in sides)
                    found.append(
                        f"The sides of ≈ are at most {apart:.2g} apart, relative to them; {trial.tolerance:g} is allowed."
                    )
        found += [f"Goes without saying: {c.shown}, {why}." for c, why in self.silent.items()]
        return list(dict.fromkeys(found))

    def tacit(self, condition: str, *, because: str):
        """State a condition that the page leaves to the reader, such as that a count is whole; the panel shows it.

        Raises:
            GivenError: these words state no condition.
        """
        self.silent |= dict.fromkeys(parse_given(condition), _reason(because))

    def refuse_unstated(self):
        """Raises EquationFailed where the formula is false for values that the page allows and no draw is like."""
        for change, scope, found in self.unstated:
            if self.refused:
                continue  # a definition, tried on what it is not of
            lost = self._lost(change, scope, found)
            if lost and Given(self.silent).allows(scope):
                names = ", ".join(change)
                value = np.array2string(np.asarray(next(iter(change.values()))), precision=3, threshold=6).replace(
                    "\n", ""
                )
                shown = f" = {value}" if not callable(next(iter(change.values()))) and len(change) == 1 else ""
                raise EquationFailed(
                    f'{self.formula.place}: equation "{self.formula.label}" is false for {names}{shown}, which no '
                    f"condition of the page rules out: {found}. Every draw of {names} is {', '.join(lost)}: state what "
                    "the formula needs on the page, draw others, or say what goes without saying: "
                    'holds.tacit("$…$", because="…")'
                )

    def refuse_needless(self):
        """Raises EquationFailed for a definition that accepts what it is not of."""
        for what, false in self.refused.items():
            if not any(false):
                raise EquationFailed(
                    f'{self.formula.place}: equation "{self.formula.label}" holds for {what} on all {len(false)} tries: '
                    "the definition accepts what it must refuse"
                )


def _made(make, drawn: Mapping[str, Any], bind: Mapping[str, Any] | None) -> tuple[dict, dict]:
    """All values of the formula, and the phrases."""
    values = dict(make(**drawn))
    return values, {**(bind or {}), **values.pop("bind", {})}


def _is(kind: str, value, scope: Scope) -> bool:
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


def _reason(because: str) -> str:
    if not because.strip():
        raise ValueError("the reason is empty")
    return because.rstrip(".")


def _strict(condition: Condition, text: str) -> bool:
    turned = text.replace("<", ">") if borders.sign(condition) == borders.NOT else text
    return condition.kind == "relation" and squeezed(borders.stricter(condition)) == squeezed(turned)
