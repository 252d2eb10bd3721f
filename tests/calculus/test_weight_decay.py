"""Checks of docs/calculus/weight_decay.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from tests.calculus.runs import with_adam


@equation("opt-adamw")
def test_opt_adamw(holds, rng):
    lambda_ = rng.choice([0.0, rng.uniform(0.2, 2)])
    ends, _ = with_adam(rng, torch.optim.AdamW, 4, weight_decay=lambda_)
    holds(**ends, lambda_=lambda_, k=int(rng.integers(4)))
    holds.not_needed(
        r"\lambda \ge 0", because="the rule is arithmetic; a negative factor would let the parameters grow"
    )


@equation("opt-l2-sgd")
def test_opt_l2_sgd(holds, rng):
    theta, eta, g, lambda_ = rng.normal(), rng.uniform(0.05, 0.5), rng.normal(), rng.uniform(0.2, 2)
    point = torch.tensor([theta])
    point.grad = torch.tensor([g])
    torch.optim.SGD([point], lr=eta, weight_decay=lambda_).step()
    assert np.isclose(point.item(), (1 - eta * lambda_) * theta - eta * g)
    holds(theta=theta, eta=eta, g=g, lambda_=lambda_)


@equation("opt-l2-adam")
def test_opt_l2_adam(holds, rng):
    start, eta, lambda_ = rng.choice([-1, 1]) * rng.uniform(1, 2), rng.uniform(0.05, 0.5), 10 ** rng.uniform(-1.5, 0.3)
    point = torch.tensor([start])
    point.grad = torch.zeros(1, dtype=torch.float64)
    torch.optim.Adam([point], lr=eta, weight_decay=lambda_, eps=0.0).step()
    assert np.isclose(start - point.item(), eta * np.sign(start))
    holds(eta=eta, lambda_=lambda_, theta={0: start})
    holds.fails(outside=r"\lambda > 0", eta=eta, lambda_=-lambda_, theta={0: start})
    holds.fails(outside=r"\theta_0 \ne 0", eta=eta, lambda_=lambda_, theta={0: 0.0})


@equation("adamw-balance")
def test_adamw_balance(holds, rng):
    lambda_ = 10 ** rng.uniform(-1.5, 0.3)
    holds(eta=rng.uniform(0.01, 0.5), lambda_=lambda_, theta=float(rng.choice([1 / lambda_, 3.0, rng.normal()])))
    holds.tacit(r"$\eta > 0$", because="it is a step size")
    holds.tacit(r"$\lambda > 0$", because="without decay nothing balances the pull")


@equation("decay-half")
def test_decay_half(holds, rng):
    eta = rng.uniform(0.01, 0.5)
    lambda_ = rng.uniform(0.01, 0.99) / eta
    half = np.log(0.5) / np.log1p(-eta * lambda_)
    for k in (half, half + rng.normal(), 1.0):
        holds(eta=eta, lambda_=lambda_, k=k)
    holds.fails(outside=r"\eta \lambda < 1", eta=1.0, lambda_=1.5, k=1.0)
    holds.not_needed(r"0 < \eta \lambda", because="what grows was one half before, at a negative k")
