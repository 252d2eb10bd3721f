"""Derivatives and limits of Python functions, by extrapolation.

Central differences are refined by Richardson extrapolation until the estimated error is smallest
(Ridders 1982, as in Press et al., Numerical Recipes, section 5.7).
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value

SHRINK, ROUNDS = 1.6, 9
ROUNDING = 1e-13


def slope(g: Callable[[float], Value], step: float) -> Value:
    """g'(0) for a function of one number, with values of any shape.

    Raises:
        ValueError: the extrapolation does not settle, or the slopes on the two sides differ: g has a kink.
    """
    found = _settle(lambda h: np.subtract(g(h), g(-h)) / (2 * h), step)
    if kinked(g, step):
        raise ValueError("the slopes on the two sides differ; the function is not differentiable here")
    return found


def kinked(g: Callable[[float], Value], step: float) -> bool:
    """Whether the two one-sided slopes of g at 0 stay apart as the step shrinks; not where g has no value at 0."""
    try:
        with np.errstate(all="ignore"):
            here, apart = np.asarray(g(0.0)), 1e-4 * step
            ahead = g(apart)
            near = np.max(np.abs(np.add(g(1e-6 * step), g(-1e-6 * step)) - 2 * here)) / (1e-6 * step)
            far = np.max(np.abs(np.add(ahead, g(-apart)) - 2 * here)) / apart
            size = np.max(np.abs(ahead), initial=0.0)
    except (FormulaError, ValueError, ArithmeticError, TypeError):
        return False
    return bool(near > 1e-4 and near > 0.3 * far and near > 1e-8 * size / step)


def bend(g: Callable[[float, float], Value], step: float) -> Value:
    """The mixed second derivative of g(s, t) at (0, 0)."""
    return _settle(lambda h: (np.subtract(g(h, h), g(h, -h)) - np.subtract(g(-h, h), g(-h, -h))) / (4 * h * h), step)


def _settle(estimate: Callable[[float], Value], step: float) -> Value:
    for _ in range(4):
        try:
            return _extrapolate(estimate, step)
        except (FormulaError, ValueError, ArithmeticError):  # outside the domain: closer
            step /= 10
    return _extrapolate(estimate, step)


def _extrapolate(estimate: Callable[[float], Value], step: float) -> Value:
    row: list[Any] = []
    best: Any = None
    error = np.inf
    for k in range(ROUNDS):
        new = [estimate(step / SHRINK**k)]
        if not np.all(np.isfinite(new[0])):
            raise ValueError("the function is not finite here")
        factor = 1.0
        for old in row:
            factor *= SHRINK**2
            new.append((factor * new[-1] - old) / (factor - 1))
            guess = max(np.max(np.abs(new[-1] - new[-2]), initial=0), np.max(np.abs(new[-1] - old), initial=0))
            if guess <= error:
                best, error = new[-1], guess
        row = new
        if k > 1 and error <= ROUNDING * max(1.0, np.max(np.abs(best), initial=0)):
            break  # three steps agree; a smaller one adds nothing but rounding
    if error > 1e-6 * max(1.0, np.max(np.abs(best), initial=0)):
        raise ValueError(f"this derivative does not settle (to {error:.1g}); is the function differentiable here?")
    return algebra.clean(best)


def derivative(g: Callable[[Value], Value], x: Value) -> Value:
    """The derivative of g at x: a number, a gradient shaped like x, or a Jacobian."""
    if algebra.is_scalar(x):
        return slope(lambda t: g(x + t), step_at(x))
    columns = np.array(
        [slope(lambda t: g(x + t * unit), step_at(x)) for unit in _units(x)]
    )  # (entries of x, *shape of g)
    if columns.ndim == 1:
        return columns.reshape(x.shape)
    if x.ndim > 1 or columns.ndim > 2:
        raise ValueError("a derivative with more than two axes; write it with indices")
    return columns.T


def hessian(g: Callable[[np.ndarray], Value], x: np.ndarray) -> np.ndarray:
    """The second derivatives of a scalar function of a vector."""
    units = _units(x)
    H = np.empty((len(units), len(units)))
    for i, a in enumerate(units):
        for j, b in enumerate(units[: i + 1]):
            H[i, j] = H[j, i] = bend(lambda s, t: g(x + s * a + t * b), 2 * step_at(x))
    return H


def step_at(x: Value) -> float:
    return 0.05 * max(1.0, float(np.max(np.abs(x))))


def _units(x: np.ndarray) -> list[np.ndarray]:
    return [np.where(np.arange(x.size).reshape(x.shape) == i, 1.0, 0.0) for i in range(x.size)]


def higher(f: Callable[[Value], Value], x: float, order: int) -> Value:
    """The derivative of a given order; from the third on by Cauchy's integral on two circles."""
    if order == 0:
        return f(x)
    if order == 1:
        return derivative(f, x)
    if order == 2:
        return bend(lambda s, t: f(x + s + t), 2 * step_at(x))
    turns = np.exp(2j * np.pi * np.arange(64) / 64)
    a, b = (math.factorial(order) / r**order * np.mean([f(x + r * t) * t**-order for t in turns]) for r in (0.2, 0.3))
    if not abs(a - b) <= 1e-6 * max(1, abs(a)):
        raise ValueError(
            f"the derivative of order {order} is not known: the function must take complex numbers near {x:g}"
        )
    return b.real


def settled(values: list) -> Value:
    """The limit of a sequence by Wynn's epsilon algorithm (Wynn 1956), entry by entry.

    Raises:
        ValueError: the sequence does not settle to a relative 1e-6.
    """
    if np.ndim(values[0]):
        flat = [settled(list(v)) for v in np.array(values).reshape(len(values), -1).T]
        return np.array(flat).reshape(np.shape(values[0]))
    best, error = values[-1], abs(values[-1] - values[-2])
    older, row = [0.0] * (len(values) + 1), list(values)
    for column in range(1, len(values)):
        steps = np.diff(row)
        if np.any(np.abs(steps) < 1e-14 * max(1.0, abs(best))):
            break
        older, row = row, [older[i + 1] + 1 / s for i, s in enumerate(steps)]
        if column % 2 == 0 and len(row) > 1 and abs(row[-1] - row[-2]) < error:
            best, error = row[-1], abs(row[-1] - row[-2])
    approach = abs(values[-1] - best) <= 0.75 * abs(values[len(values) // 2] - best) + 1e-9 * max(1.0, abs(best))
    if not (approach and error <= 1e-6 * max(1.0, abs(best))):
        raise ValueError(f"this does not settle: the last values are {values[-2]:.6g} and {values[-1]:.6g}")
    return best
