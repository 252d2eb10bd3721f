"""The formulas of docs/calculus/noise_floor.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint


def errors(c, steps: list, start: float, gradient) -> list:
    """E[(theta_k - theta_*)^2] for k = 0 ... by all sequences of indices."""
    points, found = [start], []
    for eta in [*steps, None]:
        found.append(float(np.mean([(t - c.mean()) ** 2 for t in points])))
        points = [t - eta * gradient(t, x) for t in points for x in c] if eta is not None else points
    return found


def model(rng):
    c, h = rng.normal(size=3) * 2, rng.uniform(0.5, 3)
    return c, h, np.sqrt(np.mean((h * c - np.mean(h * c)) ** 2))


@equation("sgd-error")
def test_sgd_error(holds, rng):
    c, h, sigma = model(rng)
    eta, k = rng.uniform(0.05, 1), int(rng.integers(4))
    found = errors(
        c,
        [eta] * 4,
        rng.normal(),
        lambda t, x: (
            torch.func.grad(lambda u: h * (u - x) ** 2 / 2)(torch.tensor(t, dtype=torch.float64)).item()
            if k < 1
            else h * (t - x)
        ),
    )
    holds(
        bind={r"\E[(\theta_{k+1} - \theta_*)^2]": found[k + 1], r"\E[(\theta_k - \theta_*)^2]": found[k]},
        eta=eta,
        h=h,
        sigma=sigma,
        given={
            "i": [discrete(range(1, 4), np.full(3, 1 / 3)) for _ in range(k + 1)],
            "n": 3,
            "j": int(rng.integers(1, 4)),
        },
    )
    holds.not_needed("h > 0", because="without a minimum, both mean squares are distances from the top")
    p, start = rng.dirichlet(np.ones(3)), rng.normal()
    once = start - eta * h * (start - c)
    holds.fails(
        outside="P(i_m = j) = 1/n",
        bind={
            r"\E[(\theta_{k+1} - \theta_*)^2]": float(p @ (once - c.mean()) ** 2),
            r"\E[(\theta_k - \theta_*)^2]": (start - c.mean()) ** 2,
        },
        eta=eta,
        h=h,
        sigma=sigma,
        given={"i": [discrete(range(1, 4), p)], "n": 3, "j": 1},
    )
    once = [c.mean() - eta * h * (c.mean() - x) for x in c]  # from the minimum, with one index for both steps
    twice = [t - eta * h * (t - x) for t, x in zip(once, c)]
    found = [float(np.mean((np.array(t) - c.mean()) ** 2)) for t in (once, twice)]
    holds.fails(
        outside="independent",
        bind={r"\E[(\theta_{k+1} - \theta_*)^2]": found[1], r"\E[(\theta_k - \theta_*)^2]": found[0]},
        eta=eta,
        h=h,
        sigma=sigma,
        given={"i": joint([(j, j) for j in range(1, 4)], np.full(3, 1 / 3)), "n": 3, "j": 1},
    )


@equation("sgd-floor")
def test_sgd_floor(holds, rng):
    """The stationary law: theta - theta_* is a sum of all past noises, each faded."""
    c, h, sigma = model(rng)
    eta, start = rng.choice([0.15, 1.85, rng.uniform(0.3, 1.7)]) / h, rng.normal()

    def error(k, eta=eta):
        """E theta and E theta^2 by the moments of the update theta + eta h (c_I - theta)."""
        first, second = start, start**2
        a, shift = 1 - eta * h, eta * h * c
        mean, square = float(shift.mean()), float((shift**2).mean())
        for _ in range(int(min(k, 400))):
            first, second = a * first + mean, a**2 * second + 2 * a * first * mean + square
        return second - 2 * first * c.mean() + c.mean() ** 2

    name = r"\E[(\theta_k - \theta_*)^2]"
    holds(bind={name: error}, k=10, eta=eta, h=h, sigma=sigma)
    for condition, bad in [(r"0 < \eta", -0.2 / h), (r"\eta < 2/h", 2.2 / h)]:
        holds.fails(outside=condition, bind={name: lambda k, bad=bad: error(k, bad)}, k=10, eta=bad, h=h, sigma=sigma)


@equation("sgd-running-mean")
def test_sgd_running_mean(holds, rng):
    h, x, theta, k = (
        rng.uniform(0.5, 3),
        rng.normal(size=6),
        torch.tensor([rng.normal()], requires_grad=True, dtype=torch.float64),
        int(rng.integers(1, 7)),
    )
    optimizer, path = torch.optim.SGD([theta], lr=1.0), {0: theta.item()}
    for m in range(6):
        optimizer.param_groups[0]["lr"] = 1 / (h * (m + 1))
        optimizer.zero_grad()
        (h * (theta - x[m]) ** 2 / 2).sum().backward()
        optimizer.step()
        path[m + 1] = theta.item()
    holds(theta=path, x=x, k=k)


@equation("sgd-falling")
def test_sgd_falling(holds, rng):
    c, h, sigma = model(rng)
    k = int(rng.choice([1, 2, 3, 4, 5], p=[0.25, 0.25, 0.25, 0.2, 0.05]))  # of k there are 3^k outcomes
    found = errors(c, [1 / (h * m) for m in range(1, k + 1)], rng.normal(), lambda t, x: h * (t - x))
    name = r"\E[(\theta_k - \theta_*)^2]"

    def known(k, law=None):
        x = [discrete(c if law is None else law, np.full(3, 1 / 3)) for _ in range(k)]
        return {"sigma": sigma, "h": h, "k": k, "given": {"x": x, "theta_star": c.mean()}}

    holds(bind={name: found[k]}, **known(k))
    holds.fails(outside=r"k \ge 1", bind={name: found[0]}, **{**known(1), "k": 0})
    of_one = float(np.mean((c - c.mean()) ** 2))
    same = {"x": joint([(each, each) for each in c], np.full(3, 1 / 3)), "theta_star": c.mean()}
    holds.fails(outside="independent", bind={name: of_one}, **{**known(2), "given": same})
    holds.fails(outside=r"\E[x_m] = \theta_*", bind={name: of_one + 1}, **known(1, c + 1))
    wide = 2 * c - c.mean()
    holds.fails(outside=r"\Var(x_m) = \sigma^2/h^2", bind={name: 4 * of_one}, **known(1, wide))


@equation("sgd-descent", draws=40)
def test_sgd_descent(holds, rng):
    """Half of the draws have the curvature beta in all directions, where it is reached."""
    d, n, eta = 2, 4, rng.uniform(0.1, 1.5)
    a, C = rng.uniform(0.5, 2, size=d), rng.normal(size=(n, d))
    if rng.random() < 0.5:
        beta = rng.uniform(0.5, 2)
        L, slope = (lambda u: float(beta / 2 * np.sum(u**2))), (lambda u: beta * u)
    else:
        beta = a.max() + 1
        L, slope = (lambda u: float(np.sum(a * u**2 / 2 + np.cos(u)))), (lambda u: a * u - np.sin(u))
    theta, noise = rng.normal(size=d), C - C.mean(axis=0)
    G = discrete(list(slope(theta) + noise), np.full(n, 1 / n))  # unbiased
    sigma = np.sqrt(np.trace(np.cov(C.T, bias=True)))
    holds(L=L, G=G, theta=theta, eta=eta, beta=beta, sigma=sigma, tight=1e-3)
    steep, parabola = (lambda u: 5 * float(np.sum(u**2))), (lambda u: float(np.sum(u**2)) / 2)
    drawn = lambda *values: discrete([np.array([g]) for g in values], np.full(len(values), 1 / len(values)))
    at = {"theta": np.ones(1), "eta": 1.0, "beta": 1.0}
    holds.fails(outside="smooth", L=steep, G=drawn(9.0, 11.0), sigma=1.0, **at)
    holds.fails(outside=r"\E[G] = \nabla L(\theta)", L=parabola, G=drawn(-1.0), sigma=2.0, **at | {"eta": 0.2})
    holds.fails(outside=r"\E[\|G - \nabla L(\theta)\|^2] = \sigma^2", L=parabola, G=drawn(0.0, 2.0), sigma=0.5, **at)


equivalent(
    "sgd-descent",
    r"\E[L(\theta - G \eta)] \le L(\theta) - \eta \left(1 - \frac{\eta\beta}{2}\right) \|\nabla L(\theta)\|^2"
    r" + \frac{\eta^2 \beta \sigma^2}{2}",
    because="a number may stand on either side of a vector",
)
