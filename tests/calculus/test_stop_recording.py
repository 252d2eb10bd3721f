"""Checks of docs/calculus/stop_recording.md: what PyTorch's blocks and detach leave, against derivatives from elsewhere."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from tests.calculus.pieces import leaf


@equation("autograd-constant")
def test_constant(holds, rng):
    x, other = leaf([rng.normal()]), leaf([rng.normal()])
    (slope,) = torch.autograd.grad((x * other.detach()).sum(), x)
    (own,) = torch.autograd.grad((x * x.detach()).sum(), x)
    assert own.item() == x.item()  # c = x, held fixed: x and not 2 x
    holds(x=x.item(), c=slope.item())


def test_data_hides_a_write_from_the_version_check():
    """What the page says of .data and of NumPy arrays that share memory."""
    x = leaf([1.0, 2.0])
    for write in (lambda y: y.data.mul_(2), lambda y: np.multiply(y.detach().numpy(), 2, out=y.detach().numpy())):
        y = x.exp()
        write(y)
        (g,) = torch.autograd.grad(y.sum(), x)  # no error, and twice the slope
        assert np.allclose(g, 2 * np.exp([1.0, 2.0]))


def test_a_frozen_layer_lets_gradients_through():
    first, frozen = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
    frozen.requires_grad_(False)
    frozen(first(torch.ones(1, 2))).sum().backward()
    assert first.weight.grad is not None and frozen.weight.grad is None
