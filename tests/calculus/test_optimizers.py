"""Checks of docs/calculus/optimizers.md. The oracle of the rules is torch.optim, with the memories that it keeps."""

import itertools
import runpy

import numpy as np
import pytest
import torch

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


# ---- Nesterov
