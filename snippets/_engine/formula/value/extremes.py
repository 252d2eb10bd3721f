"""The largest and smallest values of a function of a real variable, and where it takes them, by minimization."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.parse.statements import Big, Chain
from snippets._engine.formula.parse.tree import Name, Norm, Number, NumberSet
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value
from snippets._engine.formula.value.evaluate import Scope, integer, number
from snippets._engine.formula.value.matrices import norm
from snippets._engine.formula.value.slopes import derivative

Varied: TypeAlias = tuple[str, Value, Callable[[Value], Value]]  # a name, where it starts, what to do with a point
End: TypeAlias = tuple[float, np.ndarray]  # the value and the place of a local minimum

STARTS = 4
CLOSE = 1e-5  # the step of a difference on the way
SAME = 1e-4  # places so close to each other, as a part of their size, are one


def real_variable(node: Big, scope: Scope) -> Varied | None:
    """(name, starting point, what to do with a point) of `\\min_x`, `\\max_{\\|x\\| = 1}`, `\\argmin_{x \\in \\mathbb{R}^n}`.

    None where the variable runs over a range; the starting point is what the check bound to the name.
    """
    if len(node.conditions) != 1:
        return None
    condition, place = node.conditions[0], lambda x: x
    name = condition if isinstance(condition, Name) else None
    if isinstance(condition, Chain) and len(condition.ops) == 1:
        left, op, right = condition.terms[0], condition.ops[0], condition.terms[1]
        if isinstance(left, Name) and op == r"\ne" and right == Number("0"):
            name = left
        elif isinstance(left, Norm) and isinstance(left.body, Name) and op == "=" and right == Number("1"):
            name, kind = left.body, None if left.kind is None else number(left.kind, scope)
            place = lambda x: x / norm(x, kind)
        elif isinstance(left, Name) and op == r"\in" and isinstance(right, NumberSet) and right.letter == "R":
            sizes = [integer(s, scope) for s in right.sizes]
            return left.identifier, np.ones(sizes) if sizes else 1.0, place
    start = scope.names.get(name.identifier) if name is not None else None
    if name is None or not (algebra.is_array(start) or isinstance(start, float)):
        return None
    return name.identifier, start, place


def extreme(node: Big, scope: Scope, variable: Varied, value: Callable[[Scope], Value]) -> tuple[Value, Value]:
    """The place and the value of the extreme, the best of several starts.

    Raises:
        ValueError: none is found, or (for a place) there is more than one.
    """
    name, start, place = variable
    sign, size = (-1 if node.op.endswith("max") else 1), np.shape(start)

    def f(x: np.ndarray) -> Value:
        return sign * value(scope.bound(name, **{name: algebra.clean(place(np.reshape(x, size)))}))

    draws = np.random.default_rng(0).normal(size=(STARTS - 1, np.size(start)))
    ends: list[End] = []

    def known(near: np.ndarray) -> End | None:
        """The end of an earlier way down that this one comes so close to that it is no other place."""
        return next((end for end in ends if not _apart(*(place(np.reshape(x, size)) for x in (near, end[1])))), None)

    for x in (np.ravel(start).astype(float), *(np.ravel(start) + d for d in draws)):
        end = _descend(f, x, known)
        ends += [end] if end is not None else []
    found = sorted(ends, key=lambda r: r[0])
    if not found:
        raise ValueError(f"no {node.op} over {name} was found; is it attained?")
    best, at = found[0]
    places = [place(np.reshape(x, size)) for v, x in found if v - best <= 1e-9 * max(1.0, abs(best))]
    if node.op.startswith("arg") and any(_apart(places[0], p) for p in places):
        raise ValueError(f"{node.op} is not unique: {places[0]} and another place have the same value")
    return algebra.clean(np.asarray(places[0])), sign * best


def _apart(a: np.ndarray, b: np.ndarray) -> bool:
    return bool(np.max(np.abs(b - a)) > SAME * (1 + np.max(np.abs(b))))


def _descend(f: Callable[[np.ndarray], Value], x: np.ndarray, known: Callable[[np.ndarray], End | None]) -> End | None:
    """(value, place) of a local minimum near x, or None. Slopes of all digits take most of the time, and are left
    where an end that is `known` is so close."""
    from scipy.optimize import minimize

    near, bent = _approach(f, x)
    if bent is not None and (end := known(near)) is not None:
        return end
    try:
        options = {"gtol": 1e-9, "hess_inv0": bent}
        run = minimize(f, near, jac=lambda x: np.ravel(derivative(f, x)), method="BFGS", options=options)
        run.x = run.x - run.hess_inv @ run.jac  # the slope tells the place to more digits than the value
    except ValueError:  # a kink: go without derivatives
        run = minimize(f, x, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 5000})
    attained = np.isfinite(run.fun) and np.max(np.abs(run.x)) < 1e6
    return (float(run.fun), run.x) if attained else None


def _approach(f: Callable[[np.ndarray], Value], x: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """(place, inverse of the second derivatives) most of the way down from x, with differences of one step, which
    take a fifth of the time of a derivative; (x, None) where the function has no value on the way."""
    from scipy.optimize import minimize

    units = CLOSE * np.maximum(1.0, np.max(np.abs(x))) * np.eye(x.size)
    try:
        way = lambda x: np.array([(f(x + u) - f(x - u)) / (2 * np.max(u)) for u in units])
        run = minimize(f, x, jac=way, method="BFGS", options={"gtol": 1e-4})
        known = (run.hess_inv + run.hess_inv.T) / 2
        curved = np.all(np.isfinite(run.x)) and np.all(np.linalg.eigvalsh(known) > 0)
    except (FormulaError, ValueError, ArithmeticError):
        return x, None
    return (run.x, known) if curved else (x, None)
