"""Random variables with finitely many values, and dependent events: what a check binds for `\\E`, `\\Var`, `P`.

Variables made separately are independent. A frozen distribution of scipy.stats may be bound as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value


@dataclass(frozen=True, eq=False)
class Space:
    """Finitely many outcomes, tuples with one entry for each variable, and their probabilities."""

    outcomes: tuple[tuple, ...]
    probabilities: tuple[float, ...]

    def __post_init__(self) -> None:
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


def discrete(values: Iterable[Value], probabilities: Iterable[float]) -> Variable:
    """A random variable with finitely many values (numbers or vectors)."""
    return Variable(Space(tuple((v,) for v in values), tuple(map(float, probabilities))), 0)


def joint(outcomes: Iterable[Iterable[Value]], probabilities: Iterable[float]) -> list[Variable]:
    """Dependent random variables: one outcome is a tuple with the value of each."""
    rows = tuple(map(tuple, outcomes))
    space = Space(rows, tuple(map(float, probabilities)))
    return [Variable(space, i) for i in range(len(rows[0]))]


def events(table: np.ndarray) -> list[Variable]:
    """Dependent events: `table` of shape (2, …, 2) holds the probability of each combination, index 1 for true."""
    table = np.asarray(table, dtype=float)
    places = list(np.ndindex(table.shape))
    return joint([tuple(bool(i) for i in p) for p in places], [float(table[p]) for p in places])


def outcomes_of(variables: list[Variable]) -> tuple[np.ndarray, np.ndarray]:
    """The values of dependent variables over all outcomes, a column each, and the chances."""
    space = variables[0].space
    rows = [[outcome[v.place] for v in variables] for outcome in space.outcomes]
    return np.array(rows), np.array(space.probabilities)


def is_density(bound: Value) -> bool:
    return hasattr(bound, "dist") and hasattr(bound, "cdf")


def same_law(a: Value, b: Value) -> bool:
    """Whether a law, or a sample of at least 500 numbers, follows the law b.

    A sample is compared by the Kolmogorov–Smirnov test at the level 1e-4.
    """
    if not is_density(b):
        raise ValueError(f"a distribution of scipy.stats stands behind \\sim, not {algebra.shape(b)}")
    if is_density(a):
        at = b.ppf(np.linspace(0.001, 0.999, 50))
        return bool(np.allclose(a.cdf(at), b.cdf(at), rtol=0, atol=1e-9))
    if not algebra.is_array(a) or a.ndim != 1 or a.size < 500:
        raise ValueError(
            f"a distribution or a sample of at least 500 numbers stands before \\sim, not {algebra.shape(a)}"
        )
    from scipy.stats import kstest

    return bool(kstest(a, b.cdf).pvalue > 1e-4)
