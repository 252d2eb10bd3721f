"""Functions that a NumPy expression may call. Their source is shown with it, without types, so each stands alone."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

Random: TypeAlias = tuple[list[tuple[tuple, float]], int]  # outcomes with their chances, and its place in them


def slope_of(f: Callable[..., Any], x: Any, h: float = 1e-3) -> Any:
    """f'(x) by central differences, their first error taken out (Richardson)."""
    rise = lambda h: (f(x + h) - f(x - h)) / (2 * h)
    return (4 * rise(h / 2) - rise(h)) / 3


def gradient_of(f: Callable[..., Any], x: ArrayLike) -> np.ndarray:
    """The slopes in the entries of x, in its shape; a Jacobian where f is a vector."""
    x = np.array(x, dtype=float)
    units = np.eye(x.size).reshape(-1, *x.shape)
    slopes = np.array([slope_of(lambda t: f(x + t * u), 0.0) for u in units])
    return slopes.reshape(x.shape) if slopes.ndim == 1 else slopes.T


def hessian_of(f: Callable[..., Any], x: ArrayLike) -> np.ndarray:
    """The Jacobian of the gradient."""
    return gradient_of(lambda x: gradient_of(f, x), x)


def joint(outcomes: Sequence[tuple], chances: Iterable[Any]) -> list[Random]:
    """Dependent variables: an outcome is a tuple with the value of each."""
    space = list(zip(outcomes, chances))
    return [(space, place) for place in range(len(outcomes[0]))]


def discrete(values: Iterable[Any], chances: Iterable[Any]) -> Random:
    """A variable with finitely many values."""
    return joint([(v,) for v in values], chances)[0]


def events(table: np.ndarray) -> list[Random]:
    """Dependent events: table[1, 0] is the chance of the first without the second."""
    places = list(np.ndindex(table.shape))
    return joint([tuple(map(bool, p)) for p in places], [table[p] for p in places])


def support(variable: Random) -> list:
    """The different values of a variable."""
    space, place = variable
    return list(dict.fromkeys(outcome[place] for outcome, _ in space))


def expect(g: Callable[..., ArrayLike], *variables: Random | list[Random]) -> Any:
    """The mean of g over all outcomes; variables made apart are independent."""
    apart = {id(s): s for v in variables for s, _ in (v if isinstance(v, list) else [v])}
    total = 0.0
    for combination in product(*apart.values()):
        at = dict(zip(apart, combination))
        of: Callable = lambda v: [of(w) for w in v] if isinstance(v, list) else at[id(v[0])][0][v[1]]
        chance = np.prod([c for _, c in combination])
        if chance > 0:
            total += chance * np.asarray(g(*map(of, variables)), dtype=float)
    return total


def covariance_of(f: Callable[..., Any], g: Callable[..., Any], *variables: Random | list[Random]) -> Any:
    """The mean product of what f and g have above their means; of vectors, a matrix."""
    a, b = expect(f, *variables), expect(g, *variables)
    return expect(lambda *v: np.multiply.outer(f(*v) - a, g(*v) - b), *variables)


def outcomes_of(variables: Sequence[Random]) -> tuple[np.ndarray, np.ndarray]:
    """The values of dependent variables over all outcomes, a column each, and the chances."""
    space = variables[0][0]
    rows = [[outcome[place] for _, place in variables] for outcome, _ in space]
    return np.array(rows), np.array([chance for _, chance in space])


def settled(values: np.ndarray) -> float:
    """The limit of a sequence by Wynn's epsilon algorithm (1956); nan where it is not known to 1e-6."""
    best, error = values[-1], abs(values[-1] - values[-2])
    older, row = np.zeros(len(values) + 1), np.array(values, dtype=float)
    for column in range(1, len(values)):
        steps = np.diff(row)
        if np.any(abs(steps) < 1e-14 * max(1, abs(best))):
            break
        older, row = row, older[1:-1] + 1 / steps
        if column % 2 == 0 and len(row) > 1 and abs(row[-1] - row[-2]) < error:
            best, error = row[-1], abs(row[-1] - row[-2])
    middle = abs(values[len(values) // 2] - best)
    nearer = abs(values[-1] - best) <= 0.75 * middle + 1e-9 * max(1, abs(best))
    return best if nearer and error <= 1e-6 * max(1, abs(best)) else np.nan


def limit_of(f: Callable[..., Any], target: float, sides: tuple[int, ...] = (1, -1)) -> Any:
    """Where f(x) goes as x comes near; prints how far from there it is on the way."""
    if np.isinf(target):
        ways = [[int(np.sign(target)) * 2**k for k in range(2, 14)]]
    else:
        ways = [[target + side * 2.0**-k for k in range(1, 14)] for side in sides]
    found = []
    for way in ways:
        values = np.array([f(x) for x in way], dtype=float)
        limit = np.apply_along_axis(settled, 0, values)
        print("  distances to the limit:", *(f"{np.max(abs(v - limit)):.0e}" for v in values))
        found.append(limit)
    return found[0] if np.allclose(found[0], found[-1], 1e-5, 1e-6) else np.nan


def order_of(sides: Callable[[float], tuple[Any, Any]], stated: Callable[[float], float], h: float) -> float:
    """The slope of log |left - right| over log of what stands in O(...), while h is halved; prints the differences."""
    points = []
    for step in h * 0.5 ** np.arange(8):
        left, right = sides(step)
        gap, size = np.max(abs(left - right)), max(np.max(abs(left)), np.max(abs(right)))
        if gap > 1e-11 * size:  # below is rounding
            points.append((np.log(abs(stated(step))), np.log(gap)))
    print("  differences:", *(f"{np.exp(gap):.0e}" for _, gap in points))
    slopes = [(d - b) / (c - a) for (a, b), (c, d) in zip(points, points[1:])]
    order = np.nan if len(slopes) < 3 else np.median(slopes[-3:] if len(slopes) < 5 else slopes[2:5])
    print(f"  they fall with what is stated to the power {order:.3f}")
    return order


def falls_to_zero(distances: Sequence[float], tolerance: float) -> bool:
    """Whether distances go to 0: the last is below the tolerance, and half of the first at most; prints them."""
    print("  distances:", *(f"{d:.0e}" for d in distances))
    return len(distances) > 2 and distances[-1] <= min(tolerance, distances[0] / 2)


def place_of_least(f: Callable[..., float], start: ArrayLike) -> Any:
    """Where f is least: the lowest of four descents, from the start and from places around it."""
    from scipy.optimize import minimize

    start = np.array(start, dtype=float)
    places = [start.ravel(), *(start.ravel() + np.random.default_rng(0).normal(size=(3, start.size)))]
    exact = {"xatol": 1e-10, "fatol": 1e-14, "maxiter": 4000, "maxfev": 4000}
    runs = [minimize(lambda x: f(x.reshape(start.shape)), p, method="Nelder-Mead", options=exact) for p in places]
    return min(runs, key=lambda run: run.fun).x.reshape(start.shape)[()]


def least_value(f: Callable[..., float], start: ArrayLike) -> float:
    """The least value of f near the start."""
    return f(place_of_least(f, start))


def on_sphere(f: Callable[..., Any]) -> Callable[[np.ndarray], Any]:
    """f at the vector of length 1 that has the direction of x."""
    return lambda x: f(x / np.linalg.norm(x))
