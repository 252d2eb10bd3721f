"""Checks of docs/linear_algebra/distances.md."""

import numpy as np
import scipy.optimize

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

PAIRS = ((1, np.inf), (2, 2), (1.5, 3), (np.inf, 1), (4, 4 / 3))  # 1/p + 1/q = 1


@equation("errors-as-norms")
def test_errors_as_norms(holds, rng):
    y, y_hat = rng.normal(size=(2, 5))
    holds(y=y, y_hat=y_hat, n=5)


@equation("best-constant")
def test_best_constant(holds, rng):
    y = rng.normal(size=5)
    y_med, y_bar, r = np.median(y), y.mean(), y.min() + np.ptp(y) / 2
    for c in (
        y_med,
        y_bar,
        r,
        y_med + rng.normal(),
        y_bar + rng.normal(),
        r + rng.normal(),
        y_med + 0.05,
        y_bar - 0.05,
        r + 0.05,
    ):
        holds(y=y, y_med=y_med, y_bar=y_bar, r=r, c=c, ones=np.ones(5), tight=True)


@equation("holder")
def test_holder(holds, rng):
    x, y = rng.normal(size=(2, 4))
    for p, q in PAIRS:
        holds(x=x, y=y, p=p, q=q, tight=True)
    holds(x=x, y=-2 * np.sign(x) * np.abs(x) ** 2, p=3, q=1.5, tight=True)  # the equality case
    holds(x=x, y=3 * np.sign(x), p=1, q=np.inf, tight=True)
    holds.fails(outside="1/p + 1/q = 1", x=np.ones(4), y=np.ones(4), p=4, q=4)
    holds.fails(outside=r"p \ge 1", x=np.arange(1.0, 5), y=np.array([4.0, 1, 2, 3]), p=0.5, q=-1)


equivalent("holder", r"\left(x^\top y\right) \le \|x\|_p \|y\|_q", because="with -x for x it says the same")


@equation("young")
def test_young(holds, rng):
    u, v = rng.uniform(0, 2, size=2) * (rng.random(size=2) < 0.8)
    for p, q in ((2, 2), (1.05, 21), (4, 4 / 3)):
        holds(u=u, v=v, p=p, q=q, tight=True)
        w = rng.uniform(0.3, 2)
        for v_w in (w ** (p / q), 1.5 * w ** (p / q)):  # the equality case u^p = v^q, apart from zeros
            holds(u=w, v=v_w, p=p, q=q, tight=0.01)
    holds.fails(outside="p > 1", u=4.0, v=4.0, p=0.5, q=-1.0)
    holds.fails(outside="1/p + 1/q = 1", u=1.0, v=1.0, p=4.0, q=4.0)
    holds.fails(outside=r"u \ge 0", u=-1.0, v=1.0, p=1.5, q=3.0)
    holds.fails(outside=r"v \ge 0", u=1.0, v=-1.0, p=3.0, q=1.5)


@equation("young-logarithm")
def test_young_logarithm(holds, rng):
    p, (u, v) = 1 + np.exp(rng.normal()), np.exp(rng.normal(size=2))
    holds(u=u, v=v, p=p, q=p / (p - 1))
    holds.fails(outside="u > 0", u=-u, v=v, p=p, q=p / (p - 1))
    holds.fails(outside="v > 0", u=u, v=-v, p=p, q=p / (p - 1))


@equation("minkowski-step")
def test_minkowski_step(holds, rng):
    x, y = rng.normal(size=(2, 4))
    for p in (1.05, 2, 3.5):
        holds(x=x, y=y, p=p, tight=True)
        holds(x=x, y=1.7 * x, p=p, tight=True)  # the equality case
    holds.fails(outside="p > 1", x=np.abs(x), y=np.abs(y), p=0.5)


@equation("sign-attack")
def test_sign_attack(holds, rng):
    w, epsilon = rng.normal(size=5), rng.uniform(0.1, 1)
    worst = scipy.optimize.linprog(-w, bounds=[(-epsilon, epsilon)] * 5)  # the largest w @ delta in the box
    holds(bind={r"w^\top (\epsilon \sign(w))": -worst.fun}, w=w, epsilon=epsilon)


@equation("sign-attack")
def test_sign_attack_sides(holds, rng):
    holds(w=rng.normal(size=4), epsilon=rng.uniform(0.1, 1))
    holds.not_needed(
        r"\epsilon > 0", because="both sides are linear in it; only a positive one bounds how far an entry moves"
    )


@equation("conjugate-exponent")
def test_conjugate_exponent(holds, rng):
    p = rng.uniform(1.1, 5)
    holds(p=p, q=1 / (1 - 1 / p))
    holds.fails(outside="1/p + 1/q = 1", p=p, q=1 / (1 - 1 / p) + 1)
