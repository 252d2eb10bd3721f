"""Random variables, and the rules for `\\E`, `\\Var`, `\\Cov` and `P`: exact sums, or quadrature for one density.

A check binds a random variable to `discrete(values, probabilities)`, to one of the columns of
`joint(outcomes, probabilities)`, to an event of `events(...)`, or to a frozen distribution of scipy.stats.
Variables bound separately are independent.
"""
from dataclasses import dataclass
from itertools import product as every
from typing import Iterator

import numpy as np
from scipy.integrate import quad

from snippets._engine.formula import algebra
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.evaluate import Scope, evaluate, rule
from snippets._engine.formula.statements import Chain, Chance, Logic
from snippets._engine.formula.tree import Binary, Mark, Name, Node, descendants



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


def is_density(bound) -> bool:
    return hasattr(bound, "dist") and hasattr(bound, "cdf")


def random_names(nodes, scope: Scope) -> list[str]:
    names = dict.fromkeys(n.identifier for node in nodes for n in descendants(node) if hasattr(n, "identifier"))
    return [n for n in names if isinstance(scope.names.get(n), Variable) or is_density(scope.names.get(n))]


def outcomes(names: list[str], scope: Scope) -> Iterator[tuple[float, Scope]]:
    """Every combination of values of discrete variables with its probability, as scopes."""
    spaces = {id(scope.names[n].space): scope.names[n].space for n in names}
    for combination in every(*(zip(s.outcomes, s.probabilities) for s in spaces.values())):
        chosen = dict(zip(spaces, combination))
        weight = float(np.prod([p for _, p in combination]))
        values = {n: algebra.clean(chosen[id(scope.names[n].space)][0][scope.names[n].place]) for n in names}
        if weight > 0:
            yield weight, scope.bound(**values)


def expectation(value, names: list[str], scope: Scope):
    """The mean of `value(scope)`: a sum over outcomes, and an integral for each variable with a density."""
    dense = [n for n in names if is_density(scope.names[n])]
    if not dense:
        parts = [w * np.asarray(value(s)) for w, s in outcomes(names, scope)] if names else [np.asarray(value(scope))]
        return algebra.clean(np.sum(parts, axis=0))
    name, law = dense[0], scope.names[dense[0]]
    rest = [n for n in names if n != name]
    inner = lambda x: expectation(value, rest, scope.bound(**{name: x}))
    if hasattr(law.dist, "pmf"):
        low, high = (int(q) for q in (law.ppf(1e-17) if np.isinf(law.support()[0]) else law.support()[0],
                                      law.isf(1e-17) if np.isinf(law.support()[1]) else law.support()[1]))
        return algebra.clean(np.sum([law.pmf(k) * np.asarray(inner(k)) for k in range(low, high + 1)], axis=0))
    knots = [law.support()[0], *law.ppf([1e-6, 0.05, 0.5, 0.95, 1 - 1e-6]), law.support()[1]]
    total, error = 0.0, 0.0
    for a, b in zip(knots, knots[1:]):
        part, miss = quad(lambda x: law.pdf(x) * inner(x), a, b, epsabs=1e-12, epsrel=1e-10, limit=100)
        total, error = total + part, error + miss
    if error > 1e-7 * max(1.0, abs(total)):
        raise ValueError(f"this expectation is not known to better than {error:.1g}")
    return total


@rule(Chance)
def _(node, scope):
    names = random_names(node.args + node.given, scope)
    if not names:
        raise ValueError(f"{node.kind} of what is not random: bind a random variable, or the phrase as a whole (bind=...)")
    if node.kind == "P":
        return probability(node, names, scope)
    given = (lambda s: float(_all(node.given, s))) if node.given else (lambda s: 1.0)
    mass = expectation(given, names, scope) if node.given else 1.0
    if mass == 0:
        raise ValueError("the condition has probability 0")

    def mean(value):
        masked = lambda s: given(s) * np.asarray(value(s)) if given(s) else 0 * np.asarray(value(s))
        return expectation(masked, names, scope) / mass
    if node.kind == "E":
        return mean(lambda s: evaluate(node.args[0], s))
    a, b = node.args[0], node.args[-1]
    mean_a, mean_b = mean(lambda s: evaluate(a, s)), mean(lambda s: evaluate(b, s))
    if node.kind == "Var" and not np.ndim(mean_a):
        return mean(lambda s: (evaluate(a, s) - mean_a) ** 2)
    return mean(lambda s: np.multiply.outer(evaluate(a, s) - mean_a, evaluate(b, s) - mean_b))


def probability(node: Chance, names: list[str], scope: Scope) -> float:
    if any(is_density(scope.names[n]) for n in names):
        if node.given or len(node.args) != 1 or len(names) != 1:
            raise ValueError("P with a density is read for one variable between bounds")
        return interval(node.args[0], names[0], scope)
    both = expectation(lambda s: float(_all(node.args + node.given, s)), names, scope)
    if not node.given:
        return both
    mass = expectation(lambda s: float(_all(node.given, s)), names, scope)
    if mass == 0:
        raise ValueError("the condition has probability 0")
    return both / mass


def interval(event: Node, name: str, scope: Scope) -> float:
    """`P(a < X \\le b)`, `P(X > a)`, `P(X = k)` from the distribution function of X."""
    law = scope.names[name]
    if not isinstance(event, Chain) or sum(t == Name(name) for t in event.terms) != 1:
        raise ValueError("P with a density is read for one variable between bounds")
    at = next(i for i, t in enumerate(event.terms) if t == Name(name))
    sides = list(zip(event.terms[:at], event.ops[:at])) + [(t, _turned(op)) for op, t in zip(event.ops[at:], event.terms[at + 1:])]
    low, high = 0.0, 1.0
    mass = (lambda x: law.pmf(x)) if hasattr(law.dist, "pmf") else (lambda x: 0.0)
    for term, op in sides:                                    # term op X
        bound = evaluate(term, scope)
        if op == "=":
            return float(mass(bound))
        if op in ("<", r"\le"):
            low = max(low, law.cdf(bound) - (mass(bound) if op == r"\le" else 0.0))
        elif op in (">", r"\ge"):
            high = min(high, law.cdf(bound) - (mass(bound) if op == ">" else 0.0))
        else:
            raise ValueError(f"{op} has no meaning in this event")
    return float(max(high - low, 0.0))


def _turned(op: str) -> str:
    return {"<": ">", ">": "<", r"\le": r"\ge", r"\ge": r"\le"}.get(op, op)


def _all(conditions: tuple[Node, ...], scope: Scope) -> bool:
    return all(_event(c, scope) for c in conditions)


def _event(node: Node, scope: Scope) -> bool:
    """An event: a relation, a variable of `events`, or such joined by `\\cap`, `\\cup`, `^c`, `\\neg`."""
    if isinstance(node, Binary) and node.op in (r"\cap", r"\cup", r"\setminus"):
        a, b = _event(node.left, scope), _event(node.right, scope)
        return {r"\cap": a and b, r"\cup": a or b, r"\setminus": a and not b}[node.op]
    if isinstance(node, Mark) and node.kind == "c":
        return not _event(node.base, scope)
    if isinstance(node, Logic):
        parts = [_event(t, scope) for t in node.terms]
        if node.op in (r"\neg", r"\land", r"\lor"):
            return not parts[0] if node.op == r"\neg" else all(parts) if node.op == r"\land" else any(parts)
    value = evaluate(node, scope)
    if not isinstance(value, (bool, np.bool_)):
        raise FormulaError("an event is needed here", scope.latex, node.start, node.end)
    return bool(value)
