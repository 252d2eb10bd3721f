"""Checks of docs/calculus/convergence.md."""

import numpy as np
import scipy.optimize

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.losses import bowl, steps, waves


@equation("gd-gradient-rate", draws=40)
def test_gd_gradient_rate(holds, rng):
    """In the valley of a wave; reached by a parabola whose minimum one step of 1/beta finds."""
    K = int(rng.integers(1, 6))
    if rng.random() < 0.5:
        a = rng.uniform(0.1, 0.8, size=2)
        L, slope = waves(a)
        beta = a.max() + 1
        start, eta = rng.normal(size=2) * 2, between(rng, 0, 2) / beta
        grid = np.linspace(-20, 20, 200_001)
        m = sum(float((aj * grid**2 / 2 + np.cos(grid)).min()) for aj in a)
    else:
        K, beta, start, m = 1, rng.uniform(0.5, 3), rng.normal(size=2), rng.normal()
        eta = 1 / beta
        L, slope = (lambda u: float(beta / 2 * u @ u + m)), (lambda u: beta * u)
    walk = lambda eta: {"L": L, "theta": steps(slope, start, eta, K), "K": K, "eta": eta, "beta": beta, "m": m}
    holds(outside=[r"0 < \eta", r"\eta < 2/\beta"], make=walk, eta=eta, tight=1e-3)
    holds.fails(outside=r"L(\theta_K) \ge m", **{**walk(0.9 / beta), "m": L(start)})
    steep = steps(lambda u: 4 * u**3, np.array([3.0]), 0.5, 2)
    holds.fails(outside="smooth", L=lambda u: float((u**4).sum()), theta=steep, K=2, eta=0.5, beta=1.0, m=0.0)


MEAN, FALL = (
    r"\frac{1}{K} \sum_{k=0}^{K-1} \|\nabla L(\theta_k)\|^2",
    r"\frac{L(\theta_0) - m}{K \eta (1 - \eta\beta/2)}",
)
for left, right in [
    (MEAN, FALL.replace("{K", r"{K^\top")),
    (MEAN, FALL.replace(r"K \eta", r"\eta K")),
]:
    equivalent("gd-gradient-rate", rf"{left} \le {right}", because="numbers commute and are their own transposes")
equivalent(
    "gd-gradient-rate",
    rf"{MEAN.replace('{K-1}', '{(K-1) + 1}')} \le {FALL}",
    because="the gap left after K steps pays for one more gradient: it is at least |grad|^2 / (2 beta)",
)


@equation("gd-strongly-convex", draws=40)
def test_gd_strongly_convex(holds, rng):
    u = rng.normal(size=3)
    if rng.random() < 0.5:
        a = rng.uniform(1, 3, size=3)
        L, v, mu = waves(a)[0], u + 3 * rng.normal(size=3), a.min() - 1
    else:
        L, H, _ = bowl(rng)
        values, vectors = np.linalg.eigh(H)
        mu, v = values[0], u + rng.uniform(3, 6) * vectors[:, 0]
    holds(L=L, u=u, v=v, mu=mu, tight=1e-6)


def huber(width: float, beta: float = 1.0):
    """A parabola of curvature beta with straight arms beyond `width`: convex and beta-smooth."""

    def L(u):
        r = np.linalg.norm(u)
        return float(beta * r**2 / 2 if r <= width else beta * (width * r - width**2 / 2))

    return L, lambda u: beta * u * min(1.0, width / max(np.linalg.norm(u), 1e-300))


@equation("gd-rate-convex", draws=40)
def test_gd_rate_convex(holds, rng):
    """Half of the draws are the worst loss for k steps (Drori and Teboulle 2014). Its gap is
    |theta_0 - theta_*|^2 / (4 eta k + 2 / beta), so the bound, which has the shorter proof, is twice too large for many steps."""
    k, beta = int(rng.choice([1, 2, 5, 40])), rng.uniform(0.5, 2)
    eta = (1 if rng.random() < 0.3 else between(rng, 0, 1)) / beta
    level, far = rng.normal(), 10 ** rng.uniform(-1, 1) * rng.normal(size=2)
    low = 3 * rng.normal(size=2) if rng.random() < 0.5 else -0.4 * far  # on the same side of 0 as the start, or not
    start = low + far
    worst = rng.random() < 0.5
    width = np.linalg.norm(start - low) / (2 * k * eta * beta + 1) if worst else rng.uniform(0.05, 0.5)
    L, slope = huber(width, beta)
    theta = steps(lambda t: slope(t - low), start, eta, k)
    if worst:
        assert np.isclose(L(theta[k] - low), np.sum((start - low) ** 2) / (4 * eta * k + 2 / beta))
    holds(L=lambda t: L(t - low) + level, theta=theta, theta_star=low, eta=eta, k=k, given={"beta": beta}, tight=0.53)
    other = low + rng.normal(size=2)  # no minimum
    assert L(theta[k] - low) - L(other - low) <= (1 + 1e-9) * np.sum((start - other) ** 2) / (2 * eta * k)
    holds.not_needed(
        r"\nabla L(\theta_*) = 0",
        because="the bound holds for any point in the place of the minimum, which is the lowest",
    )
    point = lambda *values: dict(enumerate(np.array([v]) for v in values))
    at = {"theta_star": np.zeros(1), "given": {"beta": 1.0}}
    parabola = lambda u: float((u**2).sum()) / 2
    holds(L=parabola, theta=point(0.0, 0.0), eta=0.5, k=1, tight=0.53, **at)  # who starts at the minimum stays there
    holds.fails(outside=r"\eta \le 1/\beta", L=parabola, theta=point(1.0, -0.9), eta=1.9, k=1, **at)
    holds.fails(outside=r"0 < \eta", L=parabola, theta=point(1.0, 1.5), eta=-0.5, k=1, **at)
    holds.fails(outside=r"k \ge 1", L=parabola, theta=point(1.0), eta=0.5, k=0, **at)
    holds.fails(outside="smooth", L=lambda u: 10 * parabola(u), theta=point(1.0, -9.0), eta=1.0, k=1, **at)
    stay = scipy.optimize.brentq(lambda t: 0.1 * t - np.sin(t), 7.85, 9.4)  # the second valley of a wave
    holds.fails(
        outside="convex",
        L=lambda u: float((0.05 * u**2 + np.cos(u)).sum()),
        theta={0: np.array([stay]), 400: np.array([stay])},
        theta_star=np.array([scipy.optimize.brentq(lambda t: 0.1 * t - np.sin(t), 2, 3.1)]),
        eta=0.5,
        k=400,
        given={"beta": 1.1},
    )


RATE = r"L(\theta_k) - L(\theta_*) \le \frac{\|\theta_%s - \theta_*\|^2}{%s \eta k}"
equivalent(
    "gd-rate-convex", RATE % ("0", "{3}"), because="4 eta k + 2 / beta is the sharp constant (Drori and Teboulle)"
)
equivalent(
    "gd-rate-convex", RATE % ("{1}", "2"), because="the sharp bound from theta_1 on, for k - 1 steps, is below this"
)


@equation("gd-rate-strong", draws=60)
def test_gd_rate_strong(holds, rng):
    f, H, low = bowl(rng)
    size = rng.choice([0.1, 1.0])
    L, H = (lambda theta: size * f(theta)), size * H
    values, vectors = np.linalg.eigh(H)
    border = rng.random() < 0.3  # rho nearly 1, or a rate that is reached
    eta, k = (2 - 5e-7 if border else between(rng, 0, 2)) / values[-1], int(rng.integers(2, 5))
    start = low + (vectors @ rng.uniform(0.5, 1, size=3) if border else vectors[:, rng.choice([0, 2])])

    def walk(eta):
        factor = np.linalg.norm(np.eye(3) - eta * H, 2)  # not by its eigenvalues
        theta = steps(lambda t: H @ (t - low), start, eta, k)
        found = {"theta": theta, "theta_star": low, "k": k, "rho": factor, "eta": eta}
        return found | {"mu": values[0], "beta": values[-1]}

    holds(outside=[r"0 < \eta", r"\eta < 2/\beta"], make=walk, eta=eta, given={"L": L}, tight=1e-6)
    holds.fails(outside="smooth", given={"L": L}, **walk(1.9 / values[-1]) | {"beta": 0.3 * values[-1]})
    holds.fails(outside="strongly convex", given={"L": L}, **walk(0.1 / values[-1]) | {"mu": 1.1 * values[-1]})
    holds.fails(outside=r"\mu > 0", given={"L": L}, **walk(1 / values[-1]) | {"mu": 0.0, "rho": 1.0})


equivalent(
    "gd-rate-strong",
    r"\begin{aligned} &\|\theta_k - \theta_*\| \le \rho^k \|\theta_0 - \theta_*\|, \\ "
    r"&\rho = \max(\left(1 - \eta \mu\right), |1 - \eta \beta|) < 1 \end{aligned}",
    because="where 1 - eta mu is negative, 1 - eta beta is so too, and larger in size",
)


@equation("gd-rate-loss", draws=40)
def test_gd_rate_loss(holds, rng):
    """Strongly convex and not quadratic; nearly reached along a very flat direction, where the gap falls by (1 - mu/beta)^2."""
    k = int(rng.integers(0, 5))
    if rng.random() < 0.5:
        a = rng.uniform(1.05, 3, size=2)
        (L, slope), mu, beta, start = waves(a), a.min() - 1, a.max() + 1, 2 * rng.normal(size=2)
        low = scipy.optimize.root(slope, np.zeros(2), tol=1e-13).x
    else:
        k, beta, low, start = 2, rng.uniform(0.5, 2), np.zeros(2), np.array([rng.uniform(1, 2), 0.0])
        mu = beta / 1000
        L, slope = (lambda u: 1e-4 + float(mu * u[0] ** 2 + beta * u[1] ** 2) / 2), (lambda u: np.array([mu, beta]) * u)
    found = {"theta": steps(slope, start, 1 / beta, k), "theta_star": low}
    holds(L=L, mu=mu, beta=beta, k=k, tight=0.0025, given={"eta": 1 / beta}, **found)
    at = {"theta_star": np.zeros(1), "beta": 1.0, "k": 1, "given": {"eta": 1.0}}
    point = lambda *values: dict(enumerate(np.array([v]) for v in values))
    holds.not_needed(
        r"\mu > 0", because="for another constant the factor is 1 or more, and a step with this rate never leads up"
    )
    holds.fails(outside="smooth", L=lambda u: 5 * float(u @ u), theta=point(1.0, -9.0), mu=0.5, **at)
    holds.fails(outside="strongly convex", L=lambda u: 0.05 * float(u @ u), theta=point(1.0, 0.9), mu=0.9, **at)
    short = {**at, "given": {"eta": 0.01}}
    holds.fails(outside=r"\eta = 1/\beta", L=lambda u: float(u @ u) / 2, theta=point(1.0, 0.99), mu=0.9, **short)


@equation("gd-fejer", draws=40)
def test_gd_fejer(holds, rng):
    """Convex waves, or a bowl along its steepest direction, where the bound is reached."""
    if rng.random() < 0.5:
        a = rng.uniform(1.05, 3, size=2)
        (L, slope), beta, start = waves(a), a.max() + 1, 2 * rng.normal(size=2)
        low = scipy.optimize.root(slope, np.zeros(2), tol=1e-13).x
    else:
        L, H, low = bowl(rng)
        values, vectors = np.linalg.eigh(H)
        beta, slope, start = values[-1], (lambda t: H @ (t - low)), low + rng.normal() * vectors[:, -1]
    eta = between(rng, 0, 1.9) / beta
    holds(
        L=L, theta=steps(slope, start, eta, 3), theta_star=low, eta=eta, beta=beta, k=int(rng.integers(3)), tight=1e-6
    )
    holds.only("strictly convex", because="only the slopes at two points count, not the gap of a chord")
    at = {"theta_star": np.zeros(1), "beta": 1.0, "k": 0}
    point = lambda *values: dict(enumerate(np.array([v]) for v in values))
    holds.fails(outside="smooth", L=lambda u: 5 * float(u @ u), theta=point(1.0, -9.0), eta=1.0, **at)
    holds.fails(outside="convex", L=lambda u: -float(u @ u) / 2, theta=point(1.0, 1.5), eta=0.5, **at)
    holds.fails(outside=r"\eta > 0", L=lambda u: float(u @ u) / 4, theta=point(1.0, 1.25), eta=-0.5, **at)


@equation("gd-gap")
def test_gd_gap(holds, rng):
    A, low, level = rng.normal(size=(3 if rng.random() < 0.5 else 2, 3)), rng.normal(size=3), rng.normal()
    L = lambda t: np.sum((A @ (t - low)) ** 2) + level  # with two rows it is flat along a line
    theta = {2: low + rng.normal(size=3) * (rng.random() < 0.8)}
    holds(L=L, theta=theta, theta_star=low, k=2)
    holds.fails(outside="convex", L=lambda t: -L(t), theta={2: low + 1.0}, theta_star=low, k=2)


@equation("gd-gap")
def test_gd_gap_of_a_cone(holds, rng):
    """Far from its tip a loss that is nearly a cone has a tangent as low as the minimum."""
    (cone, _), low, level = huber(1e-3), rng.normal(size=3), rng.normal()
    theta, border = {2: low + rng.normal(size=3)}, "the other check draws the minimum itself"
    holds(L=lambda t: cone(t - low) + level, theta=theta, theta_star=low, k=2, tight=0.01, border=border)


@equation("gd-telescope")
def test_gd_telescope(holds, rng):
    A, low = rng.normal(size=(3, 3)), rng.normal(size=3)
    if rng.random() < 0.5:
        L, slope = (lambda t: np.sum((A @ (t - low)) ** 2)), (lambda t: 2 * A.T @ A @ (t - low))
    else:  # level on one side
        L, slope = (lambda t: max(A[0] @ (t - low), 0) ** 2), (lambda t: 2 * max(A[0] @ (t - low), 0) * A[0])
    beta = 2 * np.linalg.norm(A, 2) ** 2
    eta, k = rng.choice([0.05, 1.0, rng.uniform()]) / beta, int(rng.integers(0, 3))
    start, level = (rng.normal(size=3), rng.uniform(-9, 9)) if rng.random() < 0.8 else (low, 0.0)
    theta = steps(slope, start, eta, k + 1)
    holds(L=lambda t: L(t) + level, theta=theta, theta_star=low, eta=eta, k=k, given={"beta": beta})

    def one(bend, eta):  # a step from 1 on a parabola with its level point at 0
        theta = {0: np.ones(1), 1: np.ones(1) - eta * bend}
        return {"L": lambda t: bend * float(t @ t) / 2, "theta": theta, "theta_star": np.zeros(1), "eta": eta, "k": 0}

    holds.fails(outside=r"\eta \le 1/\beta", **one(1.0, 1.8), given={"beta": 1.0})
    holds.fails(outside=r"0 < \eta", **one(1.0, -1.0), given={"beta": 1.0})
    holds.fails(outside="convex", **one(-1.0, 0.5), given={"beta": 1.0})
    holds.fails(outside="smooth", **one(10.0, 1.0), given={"beta": 1.0})


@equation("gd-pl", draws=40)
def test_gd_pl(holds, rng):
    if rng.random() < 0.5:
        a = rng.uniform(1.05, 3, size=2)
        L, slope = waves(a)
        low, theta, mu = scipy.optimize.root(slope, np.zeros(2), tol=1e-13).x, 2 * rng.normal(size=2), a.min() - 1
    else:
        L, H, low = bowl(rng)
        values, vectors = np.linalg.eigh(H)
        theta, mu = low + rng.normal() * vectors[:, 0], values[0]
    holds(L=L, theta_star=low, theta=theta, mu=mu, tight=1e-3)
    flat = lambda u: 0.05 * float(u @ u)
    holds.fails(outside="strongly convex", L=flat, theta_star=np.zeros(1), theta=np.ones(1), mu=0.9)
    holds.not_needed(r"\mu > 0", because="a square is never below 0")


@equation("gd-no-minimum", draws=40)
def test_gd_no_minimum(holds, rng):
    eta, start, k = 10 ** rng.uniform(-3, 0.5), rng.normal(), int(rng.integers(0, 30))
    path = {i: float(t) for i, t in steps(np.exp, start, eta, k).items()}
    holds(theta=path, eta=eta, k=k, tight=0.01)
    uphill = {i: float(t) for i, t in steps(np.exp, 0.0, -1.0, 2).items()}
    holds.fails(outside=r"\eta > 0", theta=uphill, eta=-1.0, k=2)


@equation("gd-no-minimum-step", draws=40)
def test_gd_no_minimum_step(holds, rng):
    start = rng.normal()
    eta = rng.uniform(0.03, 1) * np.exp(-start)
    path = {i: float(t) for i, t in steps(np.exp, start, eta, 3).items()}
    holds(theta=path, eta=eta, k=int(rng.integers(0, 3)), tight=0.005)
    holds.fails(outside=r"\eta > 0", theta={0: start, 1: start}, eta=0.0, k=0)


@equation("exp-tangent")
def test_exp_tangent(holds, rng):
    holds(x=rng.choice([0.0, rng.normal(), -3.0]))
