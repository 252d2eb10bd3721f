"""The conditions that a page states of a formula, judged over all draws of all its checks.

Every draw keeps them; together the draws are not of a stricter kind than the page says, and come near the ends of a
range; and outside of each the formula is false, or the check says that it is not needed.
"""

from collections.abc import Iterable
from dataclasses import replace

from snippets._engine.check.given import borders
from snippets._engine.check.given.complaints import generic, needed, told
from snippets._engine.check.given.state import State
from snippets._engine.check.given.values import SMOOTH, decide, misfit
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.read.condition import Condition, squeezed
from snippets._engine.read.kinds import KINDS, implied


class Broken(Exception):
    """A condition of the page and the draws of the check contradict each other."""


class Given:
    """The conditions of one formula under trial."""

    def __init__(self, conditions: Iterable[Condition]):
        self.states = {c: State() for c in conditions}
        self.draws = 0

    def named(self, name: str, what: str) -> list[Condition]:
        """The conditions that a check means.

        Raises:
            Broken: the page states none of that name, or several.
        """
        found = [c for c in self.states if c.named(name)]
        if not found:
            stated = "; ".join(c.shown for c in self.states) or "no condition of this formula"
            raise Broken(f'{what} "{name}", and the page does not state it. It states {stated}')
        if len({c.text for c in found}) > 1 or len(found) > 1 and what != "not_needed says":
            raise Broken(f'{what} "{name}", which may be {" or ".join(c.shown for c in found)}: name one of them')
        return found

    def stricter(self, name: str) -> list[tuple[Condition, str]]:
        """The conditions that a check calls by a stricter kind, such as "invertible", or "invertible R" where two
        quantities may be meant; with that kind.

        Raises:
            Broken: it is a stricter kind of no condition, or of several quantities.
        """
        found = [(c, kind) for c in self.states for kind in _stricter(c) if _called(c, kind, name)]
        if not found:
            raise Broken(f'holds.only says "{name}", which is no stricter kind of any condition of the page')
        if len({c.of for c, _ in found}) > 1:
            said = " or ".join(f'"{kind} {" ".join(c.of)}"' for c, kind in found)
            raise Broken(f'holds.only says "{name}", which may be {said}: name one of them')
        return found

    def draw(self, scope: Scope) -> None:
        """Values that a check gives to `holds`.

        Raises:
            Broken: they break a condition of the page.
            FormulaError: a name in a condition has no value.
        """
        self.draws += 1
        sizes: dict[str, int] = {}
        for condition, state in self.states.items():
            try:
                kept = self._kept(condition, scope, state)
                wrong = misfit(condition, scope, sizes) if kept else ""
            except FormulaError as error:
                if not _unbound(error):
                    raise
                raise Broken(
                    f"the condition {condition.shown} has no value: {error.message}. "
                    'Bind what the formula does not mention in holds(..., given={"name": value})'
                ) from None
            if kept is False or wrong:
                raise Broken(
                    f"the draw breaks a condition that the page states: {condition.shown}{wrong and ': '}{wrong}"
                )
            state.decided += kept is True
            state.undecided += kept is None
            self._stricter(condition, scope, state)

    def _kept(self, condition: Condition, scope: Scope, state: State | None = None) -> bool | None:
        if condition.kind != "relation":
            return decide(condition.kind, condition, scope)
        kept, distances = borders.link(condition, scope)
        if state:
            state.distances += distances
            state.reached += borders.at_border(distances) > 0
        return kept

    def _stricter(self, condition: Condition, scope: Scope, state: State) -> None:
        stated = implied(c.kind for c in self.states if set(c.of) & set(condition.of))
        for kind in KINDS[condition.kind].apart:
            if kind not in stated and state.apart.get(kind, True):
                state.apart[kind] = decide(kind, condition, scope) is True

    def allows(self, scope: Scope) -> bool:
        """Whether values keep all conditions, as far as a number can tell."""
        sizes: dict[str, int] = {}
        try:
            return all(self._kept(c, scope) is not False and not misfit(c, scope, sizes) for c in self.states)
        except FormulaError:
            return False

    def breaks(self, condition: Condition, scope: Scope) -> str:
        """Why values are no counterexample to be had without this condition alone; empty where they are."""
        if self._tolerant(condition, scope) and condition.kind not in SMOOTH:  # a kink may be elsewhere
            return f"these values keep {condition.shown}: they are not outside of it"
        for other in self.states:
            related = set(other.of) & set(condition.of) and condition.kind in implied([other.kind])
            if other != condition and not related and self._tolerant(other, scope) is False:
                return f"these values break {other.shown}, too: break {condition.shown} alone"
        return ""

    def _tolerant(self, condition: Condition, scope: Scope) -> bool | None:
        try:
            return self._kept(condition, scope)
        except FormulaError:
            return None

    def finish(self) -> None:
        """What only all draws show.

        Raises:
            Broken
        """
        for judged in (generic, told, needed):
            for condition, state in self.states.items():
                if said := judged(condition, state, self.draws):
                    raise Broken(said)

    def notes(self) -> list[str]:
        """What a reader is told, with formulas between dollars."""
        if not self.states:
            return []
        reached = [f", {s.reached} of them at the border of {c.shown}" for c, s in self.states.items() if s.reached]
        found = [
            f"All {self.draws} draws keep the conditions: {'; '.join(c.shown for c in self.states)}{''.join(reached)}."
        ]
        failing = [
            f"without {c.shown} on {sum(s.outside)} of {len(s.outside)} tries"
            for c, s in self.states.items()
            if any(s.outside)
        ]
        if failing:
            found.append(f"Outside the formula fails: {', '.join(failing)}.")
        for condition, state in self.states.items():
            if state.needless:
                found.append(f"It holds without {condition.shown}, too: {state.needless}.")
            if state.inside:
                found.append(f"{condition.shown}: {state.inside}.")
            of = ", ".join(f"${name}$" for name in condition.of)
            found += [
                f"All draws {f'of {of} are {kind}' if of else f'have ${kind}$'}: {why}."
                for kind, why in state.only.items()
            ]
        return found


def _stricter(condition: Condition) -> tuple[str, ...]:
    return (borders.stricter(condition),) if condition.kind == "relation" else KINDS[condition.kind].apart


def _called(condition: Condition, kind: str, name: str) -> bool:
    if borders.sign(condition) == borders.NOT:  # on either side of it
        name = name.replace("<", ">")
    return squeezed(name) in {squeezed(kind), squeezed(f"{kind} {' '.join(condition.of)}")}


def _unbound(error: FormulaError) -> bool:
    return "has no value" in error.message or "no entry" in error.message


def with_more(scope: Scope, more: dict) -> Scope:
    """The scope with values that only the conditions mention."""
    return replace(scope, names={**scope.names, **more})
