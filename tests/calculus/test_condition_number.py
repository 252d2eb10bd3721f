"""The formulas of docs/calculus/condition_number.md."""

import numpy as np
import scipy.optimize
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.losses import bowl

LARGER = "where 1 - eta mu is negative, 1 - eta beta is so too, and larger in size"


@equation("gd-best-step", draws=4)
def test_gd_best_step(holds, rng):
    mu = rng.uniform(0.3, 1)
    beta = mu * rng.uniform(1.5, 5)
    holds(mu=mu, beta=beta, eta=0.5)


equivalent(
    "gd-best-step",
    r"\argmin_\eta \max(\left(1 - \eta \mu\right), |1 - \eta \beta|) = \frac{2}{\mu + \beta}",
    because=LARGER,
)


@equation("gd-best-factor")
def test_gd_best_factor(holds, rng):
    mu = rng.uniform(0.3, 1)
    beta = mu * rng.uniform(1.5, 5)
    grid = scipy.optimize.minimize_scalar(
        lambda eta: max(abs(1 - eta * mu), abs(1 - eta * beta)),
        bounds=(0, 2 / beta),
        method="bounded",
        options={"xatol": 1e-13},
    )
    assert np.isclose(grid.fun, np.linalg.norm(np.eye(2) - 2 / (mu + beta) * np.diag([mu, beta]), 2), atol=1e-6)
    holds(rho=np.linalg.norm(np.eye(2) - 2 / (mu + beta) * np.diag([mu, beta]), 2), mu=mu, beta=beta, kappa=beta / mu)


@equation("gd-quadratic-error")
def test_gd_quadratic_error(holds, rng):
    _, H, low = bowl(rng)
    start, eta = rng.normal(size=3), rng.uniform(0.05, 0.5)

    def walk(H):
        """Four points of PyTorch's steps on the loss with this matrix."""
        point, path = torch.tensor(start, requires_grad=True), []
        optimizer = torch.optim.SGD([point], lr=eta)
        for _ in range(4):
            path.append(point.detach().numpy().copy())
            optimizer.zero_grad()
            error = point - torch.tensor(low)
            (error @ torch.tensor(H) @ error / 2).backward()
            optimizer.step()
        return {"theta": dict(enumerate(path)), "theta_star": low, "H": H, "eta": eta}

    holds(**walk(H), each={"k": range(4)})
    holds.not_needed(
        "positive definite", because="for any other symmetric matrix the path is the same, away from no minimum"
    )
    turned = H + np.triu(rng.normal(size=(3, 3)))
    holds.fails(outside="symmetric", **walk(turned), k=2)


equivalent(
    "gd-quadratic-error",
    r"\theta_k - \theta_* = (I - H \eta)^k (\theta_0 - \theta_*)",
    because="a number may stand on either side of a matrix",
)


@equation("gd-steps-kappa", draws=40)
def test_gd_steps_kappa(holds, rng):
    kappa = 1.0 if rng.random() < 0.2 else 10 ** rng.uniform(0.01, 3)
    holds(kappa=kappa, k=int(rng.integers(0, min(40, 2 + 5 * kappa))), tight=0.01)  # far from the smallest numbers
    holds.fails(outside=r"\kappa \ge 1", kappa=0.5, k=2)


equivalent(
    "gd-steps-kappa",
    r"\left(\frac{\kappa - 1}{\kappa + {2}}\right)^k \le e^{-2k/\kappa}",
    because="it says less: the left side is smaller",
)
