"""Kinds of functions: decided at random points around those that the check binds. What they show is a refusal;
what they do not refuse counts as of the kind. Differentiability is nothing that values show."""

from functools import wraps

import numpy as np

from snippets._engine.check.given.rules import decides, misses

PAIRS = 24
TINY = 1e-9


def sampled(f, points) -> list[tuple] | None:
    """Pairs of points around the given ones, with the values of f at them, at their middle; None where f has none."""
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


def _like(value, x):
    return value if np.ndim(x) else float(value)


def on_pairs(name: str, test):
    """Register a kind that is decided for each pair: `test(gap, size, u, v, fu, fv)`, gap = mean of ends - middle."""

    @decides(name)
    def decided(f, points, *args):
        found = sampled(f, points) if callable(f) and points else None
        if found is None:
            return None
        return all(
            test((fu + fv) / 2 - fm, TINY * (1 + max(map(abs, (fu, fv, fm)))), u, v, fu, fv, *args)
            for u, v, fu, fv, fm in found
        )


def curvature(gap, u, v) -> float:
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


@misses("convex", "strictly convex", "strongly convex", "concave")
def _(f, rng):
    @wraps(f)
    def turned(*x):
        return -f(*x)

    yield turned
