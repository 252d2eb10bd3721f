"""Checks of docs/calculus/optimizers.md. The oracle of the rules is torch.optim, with the memories that it keeps."""

import itertools
import runpy

import numpy as np
import pytest
import scipy.optimize
import torch

from snippets._engine.check.draws import between, positive_definite
from snippets._engine.check.equation import equation
from snippets._engine.place import ROOT
from tests.calculus.runs import run, wavy, with_momentum

SNIPPETS = ROOT / "snippets/calculus"


# ---- the rules by hand against torch.optim, step by step


@pytest.mark.parametrize(
    "name, options, make",
    [
        ("momentum", {"eta": 0.015, "gamma": 0.8}, lambda p: torch.optim.SGD(p, lr=0.015, momentum=0.8)),
        ("nesterov", {"eta": 0.015, "gamma": 0.8}, lambda p: torch.optim.SGD(p, lr=0.015, momentum=0.8, nesterov=True)),
        (
            "rmsprop",
            {"eta": 0.03, "alpha": 0.9, "eps": 0.1},
            lambda p: torch.optim.RMSprop(p, lr=0.03, alpha=0.9, eps=0.1),
        ),
        (
            "adam",
            {"eta": 0.05, "beta_1": 0.8, "beta_2": 0.95, "eps": 1e-3},
            lambda p: torch.optim.Adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-3),
        ),
        (
            "adamw",
            {"eta": 0.05, "lambda_": 0.3, "beta_1": 0.8, "beta_2": 0.95, "eps": 1e-3},
            lambda p: torch.optim.AdamW(p, lr=0.05, weight_decay=0.3, betas=(0.8, 0.95), eps=1e-3),
        ),
        ("rmsprop", {"eta": 0.03}, lambda p: torch.optim.RMSprop(p, lr=0.03)),
        ("adam", {"eta": 0.05}, lambda p: torch.optim.Adam(p, lr=0.05)),
    ],
)
def test_by_hand_equals_torch_step_by_step(name, options, make):
    rng = np.random.default_rng(7)
    loss, start = wavy(rng), rng.normal(size=3)
    rule = runpy.run_path(str(SNIPPETS / f"opt_{name}_numpy.py"))[name]
    gradient = lambda theta: torch.func.grad(loss)(torch.tensor(theta)).numpy()
    found = run(make, loss, start, 100)["theta"]
    for k, theta in zip(range(101), itertools.islice(rule(gradient, start.copy(), **options), 101)):
        assert np.allclose(theta, found[k], rtol=0, atol=1e-6), f"step {k}"
    assert np.linalg.norm(found[100] - start) > 0.1


def test_sgd_is_gradient_descent():
    """Why the first two lines of the opening picture are one."""
    rng = np.random.default_rng(8)
    loss, start = wavy(rng), rng.normal(size=3)
    found = run(lambda p: torch.optim.SGD(p, lr=0.05), loss, start, 100)["theta"]
    theta = start
    for k in range(100):
        theta = theta - 0.05 * torch.func.grad(loss)(torch.tensor(theta)).numpy()
        assert np.allclose(theta, found[k + 1], rtol=0, atol=1e-12)


@equation("opt-momentum")
def test_opt_momentum(holds, rng):
    eta, gamma, found = with_momentum(rng, 4)
    holds(theta=found["theta"], g=found["g"], b=found["momentum_buffer"], eta=eta, gamma=gamma, k=int(rng.integers(4)))
    for name in (r"0 \le \gamma", r"\gamma < 1"):
        holds.not_needed(name, because="the rule is arithmetic; the range lets old gradients fade")


@equation("opt-momentum-sum")
def test_opt_momentum_sum(holds, rng):
    eta, gamma, found = with_momentum(rng, 5)
    holds(b=found["momentum_buffer"], g=found["g"], gamma=gamma, k=int(rng.integers(5)))


@equation("opt-momentum-gain")
def test_opt_momentum_gain(holds, rng):
    gamma, g = rng.uniform(0.3, 0.95), rng.normal(size=3)
    found = run(
        lambda p: torch.optim.SGD(p, lr=0.1, momentum=gamma), lambda t: torch.tensor(g) @ t, rng.normal(size=3), 5
    )
    holds(b=found["momentum_buffer"], gamma=gamma, g=g, k=int(rng.integers(6)))


@equation("opt-heavy-ball")
def test_opt_heavy_ball(holds, rng):
    eta, gamma, found = with_momentum(rng, 4)
    holds(theta=found["theta"], g=found["g"], eta=eta, gamma=gamma, k=int(rng.integers(1, 4)))
    before = {-1: found["theta"][0] + 1, **found["theta"]}  # k = 0 would need a move before the first
    holds.fails(outside=r"k \ge 1", theta=before, g=found["g"], eta=eta, gamma=gamma, k=0)


@equation("opt-momentum-mode")
def test_opt_momentum_mode(holds, rng):
    H, low = positive_definite(rng, 3), rng.normal(size=3)
    values, vectors = np.linalg.eigh(H)
    eta, gamma, j = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), int(rng.integers(3))
    bowl = lambda t: (t - torch.tensor(low)) @ torch.tensor(H) @ (t - torch.tensor(low)) / 2
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma), bowl, rng.normal(size=3), 4)
    e = {k: float(vectors[:, j] @ (theta - low)) for k, theta in found["theta"].items()}
    holds(e=e, eta=eta, gamma=gamma, h=values[j], k=int(rng.integers(1, 4)))
    holds.fails(outside=r"k \ge 1", e={-1: e[0] + 1, **e}, eta=eta, gamma=gamma, h=values[j], k=0)


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
    high = low * rng.uniform(2, 20)
    eta_of = lambda r: (1 + r**2 - 2 * r) / low  # 1 + gamma - eta h_min = 2 sqrt(gamma)
    root = scipy.optimize.brentq(lambda r: 1 + r**2 - eta_of(r) * high + 2 * r, 0, 1, xtol=1e-15)
    eta = eta_of(root)
    best = worst_factor(eta, root**2, [low, high])
    for angle in np.linspace(0, 2 * np.pi, 12):
        assert worst_factor(eta * (1 + 0.01 * np.cos(angle)), root**2 * (1 + 0.01 * np.sin(angle)), [low, high]) > best
    holds(eta=eta, gamma=root**2, h_max=high, h_min=low, kappa=high / low)


# ---- Nesterov


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
    p, u = {0: start}, {0: np.zeros(3)}
    for k in range(count):
        slope = torch.func.grad(loss)(torch.tensor(p[k] + gamma * u[k])).numpy()
        u[k + 1] = gamma * u[k] - eta * slope
        p[k + 1] = p[k] + u[k + 1]
    holds(
        theta=found["theta"],
        b=found["momentum_buffer"],
        p=p,
        u=u,
        eta=eta,
        gamma=gamma,
        k=int(rng.integers(1, count + 1)),
    )
