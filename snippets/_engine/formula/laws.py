"""Random variables with finitely many values, and dependent events: what a check binds for `\\E`, `\\Var`, `P`.

Variables made separately are independent. A frozen distribution of scipy.stats may be bound as well.
"""
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Space:
    """Finitely many outcomes, tuples with one entry for each variable, and their probabilities."""
    outcomes: tuple[tuple, ...]
    probabilities: tuple[float, ...]

    def __post_init__(self):
        p = np.array(self.probabilities)
        if len(self.outcomes) != len(p) or np.any(p < 0) or abs(p.sum() - 1) > 1e-9:
            raise ValueError("probabilities are not negative, sum to 1, and there is one for each outcome")


@dataclass(frozen=True, eq=False)
class Variable:
    """Column `place` of the outcomes of a space."""
    space: Space
    place: int

    @property
    def support(self) -> list:
        """The different values, in order of appearance."""
        seen: list = []
        for outcome in self.space.outcomes:
            if not any(np.array_equal(outcome[self.place], s) for s in seen):
                seen.append(outcome[self.place])
        return seen


def discrete(values, probabilities) -> Variable:
    """A random variable with finitely many values (numbers or vectors)."""
    return Variable(Space(tuple((v,) for v in values), tuple(map(float, probabilities))), 0)


def joint(outcomes, probabilities) -> list[Variable]:
    """Dependent random variables: one outcome is a tuple with the value of each."""
    outcomes = tuple(map(tuple, outcomes))
    space = Space(outcomes, tuple(map(float, probabilities)))
    return [Variable(space, i) for i in range(len(outcomes[0]))]


def events(table: np.ndarray) -> list[Variable]:
    """Dependent events: `table` of shape (2, …, 2) holds the probability of each combination, index 1 for true."""
    table = np.asarray(table, dtype=float)
    places = list(np.ndindex(table.shape))
    return joint([tuple(bool(i) for i in p) for p in places], [table[p] for p in places])
