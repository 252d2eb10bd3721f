"""Checks of docs/calculus/momentum_gain.md."""

import numpy as np
import scipy.optimize
import torch

from snippets._engine.check.draws import between, positive_definite
from snippets._engine.check.equation import equation
from tests.calculus.runs import run, wavy, with_momentum


@equation("opt-momentum-mode")
def test_opt_momentum_mode(holds, rng):
    H, low = positive_definite(rng, 3), rng.normal(size=3)
    values, vectors = np.linalg.eigh(H)
    eta, gamma, j = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), int(rng.integers(3))

    def errors(H, q):
        """The errors along q on the loss with the Hessian H."""
        bowl = lambda t: (t - torch.tensor(low)) @ torch.tensor(H) @ (t - torch.tensor(low)) / 2
        theta = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma), bowl, np.ones(3), 4)["theta"]
        return {"e": {k: float(q @ (t - low)) for k, t in theta.items()}, "given": {"H": H, "q": q}}

    known, mode = {"eta": eta, "gamma": gamma, "h": values[j]}, errors(H, vectors[:, j])
    holds(k=int(rng.integers(1, 4)), **known, **mode)
    e = {-1: mode["e"][0] + 1, **mode["e"]}
    holds.fails(outside=r"k \ge 1", k=0, **known, **{**mode, "e": e})
    holds.fails(outside="H q = h q", k=1, **known, **errors(H, rng.normal(size=3)))
    one_way = np.diag([2.0, 3.0, 1.0]) + 4 * np.eye(3, k=1)  # the Hessian of such a loss is the symmetric part
    holds.fails(outside="symmetric", k=1, **{**known, "h": 2.0}, **errors(one_way, np.eye(3)[0]))
    holds.not_needed("positive definite", because="a recurrence needs no minimum: it holds along any eigenvector")


@equation("opt-momentum-roots")
def test_opt_momentum_roots(holds, rng):
    gamma = rng.uniform(0.2, 0.95)
    for middle in (between(rng, -2, 2) * np.sqrt(gamma), 3 * np.sqrt(gamma)):  # 1 + gamma - eta h
        roots = np.linalg.eigvals(np.array([[middle, -gamma], [1, 0]]))  # of (e_k, e_{k-1}) -> (e_{k+1}, e_k)
        given = {"eta": 1 + gamma - middle, "h": 1.0}
        if middle < 2 * np.sqrt(gamma):
            holds(x=complex(roots[rng.integers(2)]), gamma=gamma, given=given)
        else:
            outside = r"|1 + \gamma - \eta h| < 2 \sqrt{\gamma}"
            holds.fails(outside=outside, x=complex(roots[0]), gamma=gamma, given=given)


def worst_factor(eta: float, gamma: float, values: list) -> float:
    return max(abs(np.linalg.eigvals(np.array([[1 + gamma - eta * h, -gamma], [1, 0]]))).max() for h in values)


@equation("opt-momentum-tuned")
def test_opt_momentum_tuned(holds, rng):
    """Both ends of the range are used up; and no pair of numbers nearby has a better worst factor."""
    low = rng.uniform(0.3, 1)
    high = low * rng.choice([1.05, 20, rng.uniform(2, 20)])
    eta_of = lambda r: (1 + r**2 - 2 * r) / low  # 1 + gamma - eta h_min = 2 sqrt(gamma)
    root = scipy.optimize.brentq(lambda r: 1 + r**2 - eta_of(r) * high + 2 * r, 0, 1, xtol=1e-15)
    eta = eta_of(root)
    best = worst_factor(eta, root**2, [low, high])
    for angle in np.linspace(0, 2 * np.pi, 12):
        assert worst_factor(eta * (1 + 0.01 * np.cos(angle)), root**2 * (1 + 0.01 * np.sin(angle)), [low, high]) > best
    tuned = {"eta": eta, "gamma": root**2}
    holds(**tuned, h_max=high, h_min=low, kappa=high / low)
    holds.fails(outside=r"h_{\min} < h_{\max}", **tuned, h_max=low, h_min=high, kappa=low / high)
    holds.fails(outside=r"0 < h_{\min}", **tuned, h_max=high, h_min=-low, kappa=-high / low)
    holds.fails(outside=r"\kappa = h_{\max}/h_{\min}", **tuned, h_max=high, h_min=low, kappa=2 * high / low)


@equation("opt-nesterov")
def test_opt_nesterov(holds, rng):
    eta, gamma, found = with_momentum(rng, 4, nesterov=True)
    holds(theta=found["theta"], g=found["g"], b=found["momentum_buffer"], eta=eta, gamma=gamma, k=int(rng.integers(4)))


@equation("opt-nesterov-ahead")
def test_opt_nesterov_ahead(holds, rng):
    """u and p are read off PyTorch's run, through the identity that the page states next."""
    eta, gamma, loss = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), wavy(rng)
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, nesterov=True), loss, rng.normal(size=3), 4)
    u = {k: -eta * b for k, b in found["momentum_buffer"].items()}
    p = {k: theta - gamma * u[k] for k, theta in found["theta"].items()}
    holds(
        L=lambda t: float(loss(torch.tensor(np.asarray(t, dtype=float)))),
        u=u,
        p=p,
        eta=eta,
        gamma=gamma,
        k=int(rng.integers(4)),
    )


@equation("opt-nesterov-same")
def test_opt_nesterov_same(holds, rng):
    eta, gamma, loss = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), wavy(rng)
    start, count = rng.normal(size=3), 4
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, nesterov=True), loss, start, count)

    def ahead(start):
        p, u = {0: start}, {0: np.zeros(3)}
        for k in range(count):
            slope = torch.func.grad(loss)(torch.tensor(p[k] + gamma * u[k])).numpy()
            u[k + 1] = gamma * u[k] - eta * slope
            p[k + 1] = p[k] + u[k + 1]
        return {"p": p, "u": u}

    theirs = {"theta": found["theta"], "b": found["momentum_buffer"], "eta": eta, "gamma": gamma}
    k = int(rng.integers(1, count + 1))
    holds(**ahead(start), **theirs, k=k)
    holds.fails(outside=r"p_0 = \theta_0", **ahead(start + 1), **theirs, k=k)
