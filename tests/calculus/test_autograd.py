"""Checks of docs/calculus/autograd.md: what PyTorch's passes return against derivatives from elsewhere."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from tests.calculus.pieces import leaf


def loss(A):
    """A smooth function of theta, in NumPy, for the derivative that the formula takes."""
    return lambda theta: float(np.sum(np.tanh(A @ np.ravel(theta)) ** 2))


@equation("autograd-accumulate")
def test_accumulate(holds, rng):
    A, g = rng.normal(size=(4, 3)), rng.normal(size=3)
    theta = leaf(rng.normal(size=3))
    theta.grad = torch.tensor(g.copy())
    torch.tanh(torch.tensor(A) @ theta).square().sum().backward()
    holds(g_next=theta.grad.numpy(), g=g, L=loss(A), theta=theta.detach().numpy())


@equation("autograd-sum")
def test_sum(holds, rng):
    A, B = rng.normal(size=(4, 3)), rng.normal(size=(5, 3))
    theta = leaf(rng.normal(size=3))
    gradients = []
    for M in (A, B):  # two passes into one .grad, and each alone
        (g,) = torch.autograd.grad(torch.tanh(torch.tensor(M) @ theta).square().sum(), theta)
        gradients.append(g.numpy())
        torch.tanh(torch.tensor(M) @ theta).square().sum().backward()
    assert np.allclose(theta.grad, sum(gradients))
    holds(
        bind={r"\nabla (L_1 + L_2)(\theta)": theta.grad.numpy()}, L_1=loss(A), L_2=loss(B), theta=theta.detach().numpy()
    )
    at = theta.detach().numpy()
    rough, sums = lambda theta: np.cbrt(theta[0] - at[0]), {r"\nabla (L_1 + L_2)(\theta)": theta.grad.numpy()}
    holds.fails(outside="differentiable L_1", bind=sums, L_1=rough, L_2=loss(B), theta=at)
    holds.fails(outside="differentiable L_2", bind=sums, L_1=loss(A), L_2=rough, theta=at)


def test_momentum_skips_none_and_moves_for_zero():
    """What the page says of set_to_none and an optimizer with momentum."""
    moved = []
    for gradient in (None, torch.zeros(1)):
        p = torch.nn.Parameter(torch.ones(1))
        optimizer = torch.optim.SGD([p], lr=0.1, momentum=0.9)
        p.grad = torch.ones(1)
        optimizer.step()
        before = p.item()
        p.grad = gradient
        optimizer.step()
        moved.append(p.item() != before)
    assert moved == [False, True]
