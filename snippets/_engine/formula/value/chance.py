"""Rules for `\\E`, `\\Var`, `\\Cov` and `P`: exact sums over outcomes, quadrature for densities.

A name bound to a random variable of `laws.py`, or to a list of them, is random, as is one bound to a
frozen distribution of scipy.stats.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from snippets._engine.formula.parse.statements import Chain, Chance
from snippets._engine.formula.parse.tree import Name
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.evaluate import Scope, evaluate, mentioned, rule
from snippets._engine.formula.value.event import happens, interval
from snippets._engine.formula.value.expectation import expectation, is_random, is_variable, random_names
from snippets._engine.formula.value.laws import is_density


@rule(Chance)
def _(node: Chance, scope: Scope) -> Value:
    if node.over is not None:
        return _over(node, scope)
    fixed = [g.identifier for g in node.given if is_variable(g, scope)]
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

    def given(s: Scope) -> bool:
        return all(np.array_equal(s.names[n], v) for n, v in seen.items()) and happens(events_given, s)

    mass = expectation(lambda s: float(given(s)), names, scope) if node.given else 1.0
    if mass == 0:
        raise ValueError("the condition has probability 0")

    def mean(value: Callable[[Scope], Value]) -> Value:
        return (
            expectation((lambda s: value(s) if given(s) else 0 * value(s)) if node.given else value, names, scope)
            / mass
        )

    if node.kind == "P":
        return mean(lambda s: float(happens(node.args, s)))
    first, last = (lambda s: evaluate(node.args[0], s)), (lambda s: evaluate(node.args[-1], s))
    if node.kind == "E":
        return mean(first)
    a = mean(first)
    if len(node.args) == 1:
        return mean(lambda s: np.multiply.outer(*[np.subtract(first(s), a)] * 2))
    b = mean(last)
    return mean(lambda s: np.multiply.outer(np.subtract(first(s), a), np.subtract(last(s), b)))


def _over(node: Chance, scope: Scope) -> Value:
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
