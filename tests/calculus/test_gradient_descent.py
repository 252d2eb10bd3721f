"""Checks of docs/calculus/gradient_descent.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.losses import autograd, squares, steps


@equation("gd-step")
def test_gd_step(holds, rng):
    L, *_ = squares(rng)
    theta, eta = rng.normal(size=3), rng.uniform(0.05, 0.5)
    point = torch.tensor(theta, requires_grad=True)
    optimizer = torch.optim.SGD([point], lr=eta)
    L(point).backward()
    optimizer.step()
    holds(L=L, theta=theta, eta=eta, theta_next=point.detach().numpy())


@equation("gd-descends", draws=8)
def test_gd_descends(holds, rng):
    L, *_ = squares(rng)
    holds(L=L, theta=rng.normal(size=3))


@equation("gd-full-gradient")
def test_gd_full_gradient(holds, rng):
    L, X, y, samples = squares(rng)
    theta = rng.normal(size=3)
    assert np.allclose(autograd(L, theta), 2 / 6 * X.T @ (X @ theta - y))
    holds(L=lambda t: np.mean((X @ t - y) ** 2), ell=samples, n=6, theta=theta)


@equation("gd-stationary")
def test_gd_stationary(holds, rng):
    a = rng.uniform(0.5, 2)
    L = lambda u: u[0] ** 2 + a * (u[1] ** 2 - 1) ** 2 / 4
    low = [[0.0, 1.0], [0.0, -1.0], [0.0, 0.0]][rng.integers(3)]  # two minima and the saddle
    holds(L=L, theta_star=np.array(low))


equivalent("gd-stationary", r"2 \nabla L(\theta_*) = 0", because="twice zero is zero")


@equation("gd-parabola-step")
def test_gd_parabola_step(holds, rng):
    beta, low, eta, start = rng.uniform(0.3, 4), rng.normal(), rng.uniform(0.1, 1), rng.normal()
    theta = {
        k: float(v) for k, v in steps(lambda t: autograd(lambda u: beta / 2 * (u - low) ** 2, t), start, eta, 3).items()
    }
    holds(theta=theta, theta_star=low, eta=eta, beta=beta, k=int(rng.integers(3)))
    holds.not_needed(r"\beta > 0", because="of a parabola that opens downwards the step is the same, away from its top")
