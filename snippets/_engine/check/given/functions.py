"""Kinds of functions: decided at random points around those that the check binds. What they show is a refusal;
what they do not refuse counts as of the kind. Differentiability is refused by slopes that differ on the two sides."""

from collections.abc import Callable, Iterator, Sequence
from functools import wraps

import numpy as np

from snippets._engine.check.given.rules import decides, misses
from snippets._engine.formula.value.algebra import Value

PAIRS = 24
TINY = 1e-9
_last: list[tuple] = []  # a function, where it was tried, what was found


def sampled(f: Callable[..., Value], points: Sequence[Value]) -> list[tuple] | None:
    """Pairs of points around the given ones, with the values of f at them, at their middle; None where f has none.

    Several kinds are asked of the same function and the same points, one after the other: the last answer is kept.
    """
    places = [np.array(x, dtype=float) for x in points]
    for known, at, found in _last:
        if known is f and len(at) == len(places) and all(map(np.array_equal, at, places)):
            return found
    found = _sampled(f, points)
    _last[:] = [(f, places, found)]
    return found


def _sampled(f: Callable[..., Value], points: Sequence[Value]) -> list[tuple] | None:
    rng = np.random.default_rng(7)
    found = []
    for n in range(PAIRS):
        x, y = (np.asarray(points[i % len(points)], dtype=float) for i in (n, n + 1))
        spread = 0.2 + 2.0 * rng.random()
        u, v = (x + spread * rng.normal(size=x.shape) for _ in range(2))
        if n % 3 == 0 and x.shape == y.shape and np.linalg.norm(x - y) > 0.01:  # on the line through two of the points
            u, v = (x + s * (y - x) for s in rng.uniform(0, 2, size=2))
        try:
            with np.errstate(all="ignore"):
                values = [float(np.squeeze(f(_like(w, x)))) for w in (u, v, (u + v) / 2)]
        except (TypeError, ValueError, ArithmeticError, IndexError, AttributeError):
            return None
        if np.all(np.isfinite(values)):
            found.append((u, v, *values))
    return found or None


def _like(value: np.ndarray, x: Value) -> Value:
    return value if np.ndim(x) else float(value)


def on_pairs(name: str, test: Callable[..., bool]) -> None:
    """Register a kind that is decided for each pair: `test(gap, size, u, v, fu, fv)`, gap = mean of ends - middle."""

    @decides(name)
    def decided(f: Value, points: Sequence[Value], *args: Value) -> bool | None:
        found = sampled(f, points) if callable(f) and points else None
        if found is None:
            return None
        return all(
            test((fu + fv) / 2 - fm, TINY * (1 + max(map(abs, (fu, fv, fm)))), u, v, fu, fv, *args)
            for u, v, fu, fv, fm in found
        )


def curvature(gap: float, u: np.ndarray, v: np.ndarray) -> float:
    """The second difference as a curvature: 8 gap / |u - v|^2."""
    return 8 * gap / float(np.sum((u - v) ** 2))


on_pairs("convex", lambda gap, tiny, *_: gap >= -tiny)
on_pairs("concave", lambda gap, tiny, *_: gap <= tiny)
on_pairs("affine", lambda gap, tiny, *_: abs(gap) <= tiny)
on_pairs("strictly convex", lambda gap, tiny, *_: gap > tiny)
on_pairs(
    "strongly convex",
    lambda gap, tiny, u, v, fu, fv, mu=0.0: (
        curvature(gap, u, v) >= (mu if isinstance(mu, float) else 0.0) * (1 - 1e-6) - tiny
    ),
)
on_pairs(
    "smooth",
    lambda gap, tiny, u, v, fu, fv, beta=np.inf: abs(curvature(gap, u, v)) <= beta * (1 + 1e-6) + tiny,
)
on_pairs("increasing", lambda gap, tiny, u, v, fu, fv: u.ndim > 0 or (fv - fu) * (v - u) >= -tiny)
on_pairs("strictly increasing", lambda gap, tiny, u, v, fu, fv: u.ndim > 0 or (fv - fu) * (v - u) > 0)


def smooth_at(f: Callable[..., Value], x: Value, times: int) -> bool | None:
    """Whether the slopes of f to both sides of x come together as the step shrinks, and so do the slopes of the slope.
    What has no values near x is not decided."""
    rng = np.random.default_rng(11)
    x = np.asarray(x, dtype=float)
    scale = 1.0 + float(np.max(np.abs(x)))
    for _ in range(1 if x.ndim == 0 else 3):
        e = np.asarray(1.0 if x.ndim == 0 else rng.normal(size=x.shape))

        def near(t: float, e: np.ndarray = e) -> np.ndarray:
            return np.asarray(f(_like(x + t * scale * e, x)), dtype=float)

        try:
            with np.errstate(all="ignore"):
                gaps = [[kink(near, h, order) for h in (1e-2, 1e-4)] for order in range(min(times, 1), times + 1)]
        except (TypeError, ValueError, ArithmeticError, IndexError, AttributeError):
            return None
        if not np.all(np.isfinite(gaps)):
            return None
        if times > 1 and kink(near, 1e-4, 1) / 1e-4 > 3 * kink(near, 1e-2, 1) / 1e-2 + 1:
            return False
        if times and slope(near, 1e-4) > 3 * slope(near, 1e-2) + 1:
            return False
        size = 1 + float(np.max(np.abs(near(0.0))))
        if any(fine > 0.2 * coarse + 1e-5 * size for coarse, fine in gaps):
            return False
    return True


def slope(near: Callable[[float], np.ndarray], h: float) -> float:
    return float(np.max(np.abs(near(h) - near(0.0)))) / h


def kink(near: Callable[[float], np.ndarray], h: float, times: int) -> float:
    """How much the difference quotients of some order on the two sides of 0 differ; of order 0, the values."""
    right, middle, left = near(h), near(0.0), near(-h)
    if times == 0:
        return float(np.max(np.abs(right - left)))
    if times == 1:
        return float(np.max(np.abs(right + left - 2 * middle))) / h
    h = max(h, 1e-3)  # a second difference has no more digits than that
    if times == 2:
        third = near(2 * h) - 2 * near(h) + 2 * near(-h) - near(-2 * h)
        return float(np.max(np.abs(third))) / h**2 / 2
    sixth = near(3 * h) - 3 * near(2 * h) + 3 * near(h) - 2 * middle + 3 * near(-h) - 3 * near(-2 * h) + near(-3 * h)
    return float(np.max(np.abs(sixth))) / h**3


def on_points(name: str, times: int) -> None:
    """Register a kind that is decided at each point."""

    @decides(name)
    def decided(f: Value, places: Sequence[Value], *_: Value) -> bool | None:
        if not callable(f) or not places:
            return None
        found = [smooth_at(f, x, times) for x in places[:4]]
        return False if False in found else None if None in found else True


on_points("continuous", 0)
on_points("differentiable", 1)
on_points("continuously differentiable", 1)
on_points("twice continuously differentiable", 2)
on_points("three times continuously differentiable", 3)


@misses(
    *(f"{often}differentiable" for often in ("", "continuously ", "twice continuously ", "three times continuously "))
)
def _(
    f: Callable[..., Value], rng: np.random.Generator, places: Sequence[Value] = ()
) -> Iterator[Callable[..., Value]]:
    """A vertical tangent, a kink, jumps of the second and of the third derivative, at the first of the points."""
    for bent in (lambda u: np.sign(u) * np.sqrt(abs(u)), abs, lambda u: u * abs(u), lambda u: abs(u) ** 3):
        for x in places[:1]:

            @wraps(f)
            def rough(z: Value, x: Value = x, bent: Callable[[float], float] = bent) -> Value:
                return f(z) + bent(np.sum(np.subtract(z, x)))

            yield rough


@misses("continuous")
def _(
    f: Callable[..., Value], rng: np.random.Generator, places: Sequence[Value] = ()
) -> Iterator[Callable[..., Value]]:
    for x in places[:1]:

        @wraps(f)
        def torn(z: Value, x: Value = x) -> Value:
            return f(z) + (np.sum(np.subtract(z, x)) > 0)

        yield torn


@misses("convex", "strictly convex", "strongly convex", "concave")
def _(
    f: Callable[..., Value], rng: np.random.Generator, places: Sequence[Value] = ()
) -> Iterator[Callable[..., Value]]:
    @wraps(f)
    def turned(*x: Value) -> Value:
        return -f(*x)

    yield turned
