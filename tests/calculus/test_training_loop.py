"""The formulas of docs/calculus/training_loop.md."""

import torch

from snippets._engine.check.equation import equation
from tests.calculus.pieces import leaf


@equation("gd-parabola-error")
def test_gd_parabola_error(holds, rng):
    """The loop of the page: zero, loss, backward, update under no_grad."""
    x, eta, path = torch.tensor(rng.normal(), requires_grad=True, dtype=torch.float64), rng.uniform(0.1, 0.9), []
    for _ in range(5):
        path.append(x.item())
        x.grad = None
        ((x - 2) ** 2).backward()
        with torch.no_grad():
            x -= eta * x.grad
    holds(x=dict(enumerate(path)), eta=eta, each={"k": range(5)})


@equation("autograd-step")
def test_step(holds, rng):
    theta, g, eta = rng.normal(size=3), rng.normal(size=3), rng.uniform(0.01, 0.5)
    p = leaf(theta)
    p.grad = torch.tensor(g)
    torch.optim.SGD([p], lr=eta).step()
    holds(theta_next=p.detach().numpy(), theta=theta, g=g, eta=eta)
