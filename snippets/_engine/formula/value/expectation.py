"""What is random in a formula, and its mean: exact sums over outcomes, quadrature for densities.

A name bound to a random variable of `laws.py`, or to a list of them, is random, as is one bound to a
frozen distribution of scipy.stats.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from itertools import product as every
from typing import Any, TypeGuard

import numpy as np

from snippets._engine.formula.parse.statements import Chance
from snippets._engine.formula.parse.tree import Name, Node, children
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.evaluate import Scope
from snippets._engine.formula.value.laws import Variable, is_density


def is_random(bound: Value) -> bool:
    if isinstance(bound, (list, tuple)):
        return bool(bound) and all(isinstance(b, Variable) for b in bound)
    return isinstance(bound, Variable) or is_density(bound)


def random_names(nodes: Iterable[Node], scope: Scope) -> list[str]:
    """The random variables in some nodes. Inside `\\E[Y \\mid X]` only X is left to chance."""
    found: dict[str, None] = {}
    for node in nodes:
        if isinstance(node, Chance):
            found.update(dict.fromkeys(g.identifier for g in node.given if is_variable(g, scope)))
        else:
            name = getattr(node, "identifier", None)
            if name is not None and is_random(scope.names.get(name)):
                found[name] = None
            found.update(dict.fromkeys(random_names(list(children(node)), scope)))
    return list(found)


def is_variable(node: Node, scope: Scope) -> TypeGuard[Name]:
    """A random variable that is not an event, free or fixed by an expectation around."""
    law = scope.fixed.get(node.identifier, scope.names.get(node.identifier)) if isinstance(node, Name) else None
    return is_random(law) and not (isinstance(law, Variable) and all(isinstance(v, bool) for v in law.support))


def outcomes(names: list[str], scope: Scope) -> Iterator[tuple[float, Scope]]:
    """Every combination of values of discrete variables with its probability, as scopes."""
    laws = {n: scope.names[n] for n in names}
    spaces = {id(v.space): v.space for law in laws.values() for v in (law if isinstance(law, (list, tuple)) else [law])}
    around = fixing(scope, laws)
    for combination in every(*(zip(s.outcomes, s.probabilities) for s in spaces.values())):
        chosen = dict(zip(spaces, combination))
        weight = math.prod((p for _, p in combination), start=1.0)
        at = lambda v: algebra.clean(chosen[id(v.space)][0][v.place])
        values = {n: [at(v) for v in law] if isinstance(law, (list, tuple)) else at(law) for n, law in laws.items()}
        if weight > 0:
            yield weight, around.bound(**values)


def fixing(scope: Scope, values: dict) -> Scope:
    """The scope with random variables at values, and their laws remembered. In `\\mu_X` the X is part of the name."""
    names, fixed = {**scope.names, **values}, {**scope.fixed, **{n: scope.names[n] for n in values}}
    hidden = scope.dummies | {n for n in values if not n.isupper()}
    return Scope(scope.latex, names, scope.phrases, fixed, hidden, scope.applied)  # `replace` takes as long again


def density(law: Any) -> Callable[[float], float]:
    """The density of a law of scipy.stats, for one number between the ends of its support.

    `law.pdf` tests its arguments at each call, and takes ten times as long as the formula below it. That one is taken
    where it says the same at some places; it is no part of what SciPy promises.
    """
    places = law.ppf([0.01, 0.3, 0.5, 0.7, 0.99])
    try:
        shapes, loc, scale = law.dist._parse_args(*law.args, **law.kwds)
        direct = lambda x: float(law.dist._pdf((x - loc) / scale, *shapes)) / scale
        same = np.allclose([direct(x) for x in places.tolist()], law.pdf(places), rtol=1e-13, atol=0)
    except (AttributeError, TypeError, ValueError, ArithmeticError, IndexError):
        return law.pdf
    return direct if same else law.pdf


def expectation(value: Callable[[Scope], Value], names: list[str], scope: Scope) -> Value:
    """The mean of `value(scope)`: a sum over outcomes, and an integral for each variable with a density."""
    if not names:
        return algebra.clean(1.0 * np.asarray(value(scope)))
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
    from scipy.integrate import quad

    pdf = density(law)
    total, error = 0.0, 0.0
    for a, b in zip(knots, knots[1:]):
        part, miss = quad(lambda x: pdf(x) * inner(x), a, b, epsabs=1e-12, epsrel=1e-10, limit=100)
        total, error = total + part, error + miss
    if error > 1e-7 * max(1.0, abs(total)):
        raise ValueError(f"this expectation is not known to better than {error:.1g}")
    return total
