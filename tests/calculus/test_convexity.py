"""Checks of docs/calculus/convexity.md."""

import numpy as np

from snippets._engine.check.draws import between, positive
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.bent import curved, some, straight


def share(rng) -> float:
    """From 0 to 1, both ends now and then."""
    return rng.choice([0.0, 1.0, between(rng, 0, 1), rng.uniform(0.1, 0.9)])


@equation("convex-chord", draws=40)
def test_convex_chord(holds, rng):
    holds(f=some(rng), u=rng.normal(size=3), v=rng.normal(size=3), t=share(rng), tight=1e-6)
    hill = lambda x: float(np.cos(x).sum())
    holds.fails(refuses="a function with a hill", f=hill, u=-np.ones(3), v=np.ones(3), t=0.5)
    bowl, u, v = (lambda x: float(x @ x)), rng.normal(size=3), rng.normal(size=3)
    holds.fails(outside=r"0 \le t", f=bowl, u=u, v=v, t=-0.5)
    holds.fails(outside=r"t \le 1", f=bowl, u=u, v=v, t=1.5)


@equation("convex-chord", draws=40)
def test_convex_chord_of_a_kink(holds, rng):
    holds(
        f=lambda x: float(np.abs(x).sum()),
        u=rng.normal(size=2),
        v=rng.normal(size=2),
        t=share(rng),
        tight=1e-6,
    )


@equation("convex-strict", draws=40)
def test_convex_strict(holds, rng):
    """Close together the two sides come close; x^4 is among them, at its flat point."""
    u = rng.normal(size=3)
    v = u + 10 ** rng.uniform(-2, 0.5) * rng.normal(size=3)
    f = curved(rng) if rng.random() < 0.7 else lambda x: float((x**4).sum())
    holds(f=f, u=u, v=v, t=between(rng, 0, 1), tight=1e-3)
    holds.fails(refuses="an affine function", f=straight(rng), u=u, v=v, t=0.5)
    holds.fails(
        refuses="a kink with straight arms", f=lambda x: float(np.abs(x).sum()), u=np.ones(3), v=2 * u**2, t=0.5
    )
    holds.fails(outside=r"u \ne v", f=f, u=u, v=u, t=0.5)
    holds.fails(outside="0 < t", f=f, u=u, v=v, t=0.0)
    holds.fails(outside="t < 1", f=f, u=u, v=v, t=1.0)


@equation("convex-tangent", draws=40)
def test_convex_tangent(holds, rng):
    holds(f=some(rng), u=rng.normal(size=3), v=rng.normal(size=3), tight=1e-6)
    holds.fails(outside="convex", f=lambda x: -float(x @ x), u=np.zeros(3), v=rng.normal(size=3))
    cone = lambda x: float(np.abs(x).sum())  # at its tip it has no gradient
    holds.fails(outside="differentiable", f=cone, u=np.zeros(3), v=rng.normal(size=3))


@equation("convex-second", draws=40)
def test_convex_second(holds, rng):
    f, x = [
        (np.exp, rng.normal()),
        (lambda x: np.log(1 + np.exp(x)), rng.normal()),
        (lambda x: x**4, rng.normal()),
        (lambda x: -np.log(x), positive(rng)),
        (lambda x: 2 - 3 * x, rng.normal()),
    ][rng.integers(5)]
    holds(f=f, x=float(x), tight=1e-3)
    holds.fails(outside="convex", f=lambda x: x**3, x=-1.0)
    holds.fails(outside="twice continuously differentiable", f=lambda x: np.maximum(x, 0) ** 2, x=0.0)


@equation("convex-quartic")
def test_convex_quartic(holds, rng):
    holds(f=lambda x: x**4 - 3 * x**2 + x, x=rng.normal())


@equation("convex-difference-quotient", draws=40)
def test_convex_difference_quotient(holds, rng):
    holds(f=some(rng), u=rng.normal(size=3), v=rng.normal(size=3), t=share(rng) or 0.01, tight=1e-6)
    bowl, u, v = (lambda x: float(x @ x)), rng.normal(size=3), rng.normal(size=3)
    holds.fails(outside="0 < t", f=bowl, u=u, v=v, t=-0.5)
    holds.fails(outside=r"t \le 1", f=bowl, u=u, v=v, t=1.5)


@equation("convex-mixture")
def test_convex_mixture(holds, rng):
    u, v, t = rng.normal(size=3), rng.normal(size=3), rng.uniform(0.1, 0.9)
    holds(u=u, v=v, t=t, w=np.average([u, v], axis=0, weights=[t, 1 - t]))


@equation("convex-hessian", draws=40)
def test_convex_hessian(holds, rng):
    """Log-sum-exp, and a trough that is flat along v."""
    if rng.random() < 0.5:
        f, v = (lambda x: np.log(np.exp(x).sum())), rng.normal(size=3)
    else:
        f, v = (lambda x: (x[0] - x[1]) ** 2 + 3 * x[2]), np.array([2.0, 2.0, rng.normal()])
    holds(f=f, x=rng.normal(size=3), v=v, tight=1e-3)
    holds.only("strictly convex", because="a random chord misses the directions in which these functions are flat")
    saddle = lambda x: x[0] ** 2 - x[1] ** 2
    up = np.array([0.0, 1.0])
    holds.fails(outside="convex", f=saddle, x=rng.normal(size=2), v=up)
    sharp = lambda x: float(np.sum(np.abs(x) ** 1.5))
    holds.fails(outside="twice continuously differentiable", f=sharp, x=up, v=up)


equivalent("convex-second", r"2 f''(x) \ge 0", because="twice a number has its sign")
equivalent("convex-hessian", r"2 v^\top \nabla^2 f(x) v \ge 0", because="twice a number has its sign")
equivalent("convex-hessian", r"v^\top \nabla^2 f(v) v \ge 0", because="it holds at every point, so at v")


@equation("convex-saddle")
def test_convex_saddle(holds, rng):
    holds(f=lambda x: x[0] ** 2 - x[1] ** 2, x=rng.normal(size=2))


@equation("convex-toward", draws=40)
def test_convex_toward(holds, rng):
    f, u = some(rng), rng.normal(size=3)
    v = u + 10 ** rng.uniform(-2, 0.3) * rng.normal(size=3)
    u, v = (u, v) if f(v) < f(u) else (v, u)
    holds(f=f, u=u, v=v, t=rng.choice([1.0, 10 ** rng.uniform(-4, 0)]), tight=1e-3)
    holds.fails(outside="f(v) < f(u)", f=f, u=v, v=u, t=0.5)
    bowl = lambda x: float(x @ x)
    holds.fails(outside=r"t \le 1", f=bowl, u=np.ones(3), v=np.zeros(3), t=2.5)


@equation("convex-midpoint", draws=40)
def test_convex_midpoint(holds, rng):
    u = rng.normal(size=3)
    holds(f=curved(rng), u=u, v=u + 10 ** rng.uniform(-2, 0.5) * rng.normal(size=3), tight=1e-3)
    holds.fails(outside="strictly convex", f=lambda x: -float(x @ x), u=u, v=u + rng.normal(size=3))
    holds.fails(outside=r"u \ne v", f=curved(rng), u=u, v=u)
