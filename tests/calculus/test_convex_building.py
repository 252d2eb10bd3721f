"""The formulas of docs/calculus/convex_building.md."""

import numpy as np
import scipy.special
import scipy.stats

from snippets._engine.check.draws import between, stochastic
from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete
from tests.calculus.bent import some, straight


@equation("convex-max", draws=60)
def test_convex_max(holds, rng):
    """Where one function is the larger on the whole chord and straight, there is equality."""
    f, g = (straight(rng), straight(rng)) if rng.random() < 0.7 else (some(rng), some(rng))
    holds(
        f=f,
        g=g,
        u=rng.normal(size=3),
        v=rng.normal(size=3),
        t=rng.choice([0.0, 1.0, between(rng, 0, 1), rng.uniform(0.1, 0.9)]),
        tight=1e-6,
    )
    hill, low, end = (lambda x: 9 - float(x @ x)), (lambda x: float(x[0]) - 100), np.array([1.0, 0.0, 0.0])
    holds.fails(outside="convex f", f=hill, g=low, u=end, v=-end, t=0.5)
    holds.fails(outside="convex g", f=low, g=hill, u=end, v=-end, t=0.5)
    holds.fails(outside=r"t \le 1", f=lambda x: float(x @ x), g=low, u=end, v=-end, t=1.5)


@equation("convex-affine")
def test_convex_affine(holds, rng):
    A, b = rng.normal(size=(3, 2)), rng.normal(size=3)
    f = lambda z: np.log(np.exp(z[0]) + np.exp(z[1]) + np.exp(z[2])) + z[0] * z[1] ** 2
    holds(f=f, h=lambda x: f(A @ x + b), A=A, b=b, x=rng.normal(size=2) / 2)
    corner = lambda z: float((np.abs(z) ** 1.5).sum())
    holds.fails(
        outside=r"twice differentiable at $A x + b$", f=corner, h=corner, A=np.eye(2), b=np.zeros(2), x=np.zeros(2)
    )


@equation("convex-jensen", draws=40)
def test_convex_jensen(holds, rng):
    n = int(rng.integers(2, 5))
    p, x = stochastic(rng, n), list(rng.normal(size=(n, 3)))
    if rng.random() < 0.3:
        p = np.eye(n)[0]  # all the weight on one point
    holds(outside=["convex"], f=some(rng), x=x, p=p, n=n, tight=1e-6)
    ball = lambda x: float(x @ x)
    holds.fails(outside=r"p_i \ge 0", f=ball, x=x[:2], p=np.array([1.5, -0.5]), n=2)
    holds.fails(outside=r"p_1 + \dots + p_n = 1", f=ball, x=x[:2], p=np.array([1.5, 0.5]), n=2)


@equation("convex-jensen-mean", draws=40)
def test_convex_jensen_mean(holds, rng):
    f = [np.exp, lambda z: z**2, lambda z: 3 * z - 1][rng.integers(3)]
    holds(f=f, Z=discrete(list(rng.normal(size=4)), stochastic(rng, 4)), tight=1e-6)
    holds.fails(outside="convex", f=lambda z: -(z**2), Z=discrete([-1.0, 1.0], [0.5, 0.5]))
    none = {"bind": {r"\E[Z]": np.nan, r"\E[f(Z)]": np.nan}, "given": {"Z": scipy.stats.cauchy()}}
    holds.fails(outside="finite mean $Z$", f=lambda z: 3 * z - 1, **none)
    holds.not_needed("finite mean $f(Z)$", because="without it the right side is infinite")


@equation("log-of-mean")
def test_log_of_mean(holds, rng):
    n = int(rng.integers(2, 6))
    holds(x=np.exp(rng.normal(size=n)) if rng.random() < 0.8 else np.full(n, rng.uniform(0.2, 3)), n=n, tight=True)


@equation("convex-logsumexp", draws=40)
def test_convex_logsumexp(holds, rng):
    z = rng.normal(size=4)
    p = scipy.special.softmax(z)
    assert abs(np.ones(4) @ (np.diag(p) - np.outer(p, p)) @ np.ones(4)) < 1e-12  # flat along the ones
    v = rng.normal(size=4) if rng.random() < 0.8 else np.zeros(4)
    holds(f=lambda z: np.log(np.exp(z).sum()), z=z, v=v, p=p)
