"""Rules for `\\E`, `\\Var`, `\\Cov` and `P`: exact sums over outcomes, quadrature for densities.

A name bound to a random variable of `laws.py`, or to a list of them, is random, as is one bound to a
frozen distribution of scipy.stats.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product as every
from typing import TypeGuard

import numpy as np
from scipy.integrate import quad

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Chain, Chance, Logic
from snippets._engine.formula.parse.tree import Binary, Mark, Name, Node, children
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.evaluate import Scope, evaluate, mentioned, rule
from snippets._engine.formula.value.laws import Variable, discrete, events, is_density, joint  # noqa: F401  (for the checks)


def is_random(bound) -> bool:
    if isinstance(bound, (list, tuple)):
        return bool(bound) and all(isinstance(b, Variable) for b in bound)
    return isinstance(bound, Variable) or is_density(bound)


def random_names(nodes, scope: Scope) -> list[str]:
    """The random variables in some nodes. Inside `\\E[Y \\mid X]` only X is left to chance."""
    found: dict[str, None] = {}
    for node in nodes:
        if isinstance(node, Chance):
            found.update(dict.fromkeys(g.identifier for g in node.given if _is_variable(g, scope)))
        else:
            name = getattr(node, "identifier", None)
            if name is not None and is_random(scope.names.get(name)):
                found[name] = None
            found.update(dict.fromkeys(random_names(list(children(node)), scope)))
    return list(found)


def _is_variable(node: Node, scope: Scope) -> TypeGuard[Name]:
    """A random variable that is not an event, free or fixed by an expectation around."""
    law = scope.fixed.get(node.identifier, scope.names.get(node.identifier)) if isinstance(node, Name) else None
    return is_random(law) and not (isinstance(law, Variable) and all(isinstance(v, bool) for v in law.support))


def outcomes(names: list[str], scope: Scope) -> Iterator[tuple[float, Scope]]:
    """Every combination of values of discrete variables with its probability, as scopes."""
    laws = {n: scope.names[n] for n in names}
    spaces = {id(v.space): v.space for law in laws.values() for v in (law if isinstance(law, (list, tuple)) else [law])}
    for combination in every(*(zip(s.outcomes, s.probabilities) for s in spaces.values())):
        chosen = dict(zip(spaces, combination))
        weight = float(np.prod([p for _, p in combination]))
        at = lambda v: algebra.clean(chosen[id(v.space)][0][v.place])
        values = {n: [at(v) for v in law] if isinstance(law, (list, tuple)) else at(law) for n, law in laws.items()}
        if weight > 0:
            yield weight, fixing(scope, values)


def fixing(scope: Scope, values: dict) -> Scope:
    """The scope with random variables at values, and their laws remembered. In `\\mu_X` the X is part of the name."""
    laws = {n: scope.names[n] for n in values}
    running = [n for n in values if not n.isupper()]
    return replace(scope.bound(*running, **values), fixed={**scope.fixed, **laws})


def expectation(value, names: list[str], scope: Scope):
    """The mean of `value(scope)`: a sum over outcomes, and an integral for each variable with a density."""
    dense = [n for n in names if is_density(scope.names[n])]
    if not dense:
        return algebra.clean(np.sum([w * np.asarray(value(s)) for w, s in outcomes(names, scope)], axis=0))
    name, law = dense[0], scope.names[dense[0]]
    rest = [n for n in names if n != name]
    inner = lambda x: expectation(value, rest, fixing(scope, {name: x}))
    if hasattr(law.dist, "pmf"):
        low, high = (
            int(q)
            for q in (
                law.ppf(1e-17) if np.isinf(law.support()[0]) else law.support()[0],
                law.isf(1e-17) if np.isinf(law.support()[1]) else law.support()[1],
            )
        )
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
    if node.over is not None:
        return _over(node, scope)
    fixed = [g.identifier for g in node.given if _is_variable(g, scope)]
    if missing := [n for n in fixed if n not in scope.fixed]:
        raise ValueError(
            f"given {missing[0]} alone this is a random variable; take its expectation, or write {missing[0]} = x"
        )
    seen = {n: scope.names[n] for n in fixed}  # the values that are given
    events_given = [g for g in node.given if not (isinstance(g, Name) and g.identifier in fixed)]
    again = set().union(*map(mentioned, [*node.args, *events_given])) & set(scope.fixed)  # the inner X of \E[X - \E[X]]
    scope = scope.bound(**{n: scope.fixed[n] for n in again.union(fixed)})
    names = list(dict.fromkeys([*random_names([*node.args, *events_given], scope), *fixed]))
    if not names:
        raise ValueError(
            f"{node.kind} of what is not random: bind a random variable, or the phrase as a whole (bind=...)"
        )
    if any(is_density(scope.names[n]) for n in names) and (node.kind == "P" or node.given):
        if node.kind != "P" or node.given or len(node.args) != 1 or len(names) != 1:
            raise ValueError("with a density, P is read for one variable between bounds, and nothing given")
        return interval(node.args[0], names[0], scope)

    def given(s) -> bool:
        return all(np.array_equal(s.names[n], v) for n, v in seen.items()) and _all(events_given, s)

    mass = expectation(lambda s: float(given(s)), names, scope) if node.given else 1.0
    if mass == 0:
        raise ValueError("the condition has probability 0")

    def mean(value):
        return (
            expectation((lambda s: value(s) if given(s) else 0 * value(s)) if node.given else value, names, scope)
            / mass
        )

    if node.kind == "P":
        return mean(lambda s: float(_all(node.args, s)))
    first, last = (lambda s: evaluate(node.args[0], s)), (lambda s: evaluate(node.args[-1], s))
    if node.kind == "E":
        return mean(first)
    a, b = mean(first), mean(last)
    return mean(lambda s: np.multiply.outer(np.subtract(first(s), a), np.subtract(last(s), b)))


def _over(node: Chance, scope: Scope):
    """`\\E_X[…]` and `\\E_{x \\sim p}[…]`: nothing but X, or x drawn from the law bound to p, is random."""
    over = node.over
    if isinstance(over, Chain) and over.ops == (r"\sim",) and isinstance(over.terms[0], Name):
        name, law = over.terms[0].identifier, evaluate(over.terms[1], scope)
    elif isinstance(over, Name):
        name, law = over.identifier, evaluate(over, scope)
    else:
        raise ValueError(r"write \E_X or \E_{x \sim p}")
    if not is_random(law):
        raise ValueError(f"{algebra.shape(law)} is no random variable")
    inside = scope.bound(name, **{name: law})
    others = [n for n in random_names(node.args + node.given, inside) if n != name]
    if others:
        raise ValueError(f"{', '.join(others)} is random, too")
    return evaluate(replace(node, over=None), inside)


def interval(event: Node, name: str, scope: Scope) -> float:
    """`P(a < X \\le b)`, `P(X > a)`, `P(X = k)` from the distribution function of X."""
    law = scope.names[name]
    if not isinstance(event, Chain) or sum(t == Name(name) for t in event.terms) != 1:
        raise ValueError("P with a density is read for one variable between bounds")
    at = next(i for i, t in enumerate(event.terms) if t == Name(name))
    sides = list(zip(event.terms[:at], event.ops[:at])) + [
        (t, _turned(op)) for op, t in zip(event.ops[at:], event.terms[at + 1 :])
    ]
    low, high = 0.0, 1.0
    discrete_law = hasattr(law.dist, "pmf")
    mass = lambda x: law.pmf(x) if discrete_law else law.cdf(x) - law.cdf(np.nextafter(x, -np.inf))
    for term, op in sides:  # term op X
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


def _all(conditions, scope: Scope) -> bool:
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
