"""Checks of docs/calculus/engine_training.md: the network of the page and its classes against PyTorch."""

import numpy as np
import pytest
import torch

from snippets._engine.check.equation import equation
from tests.calculus.programs import engine


def test_a_network_of_neurons_is_one_of_pytorch():
    rng = np.random.default_rng(3)
    ours = engine.MLP([3, 5, 4, 2], rng)
    theirs = torch.nn.Sequential(
        torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 4), torch.nn.Tanh(), torch.nn.Linear(4, 2)
    ).double()
    for layer, linear in zip(ours.layers, theirs[::2], strict=True):
        for neuron in layer.neurons:
            neuron.c.data = rng.normal()
        with torch.no_grad():
            linear.weight.copy_(
                torch.tensor([[w.data for w in neuron.w] for neuron in layer.neurons], dtype=torch.float64)
            )
            linear.bias.copy_(torch.tensor([neuron.c.data for neuron in layer.neurons], dtype=torch.float64))
    x = rng.normal(size=3)
    y, y_torch = ours(x.tolist()), theirs(torch.tensor(x))
    assert [v.data for v in y] == pytest.approx(y_torch.tolist(), rel=1e-12)

    def gradients():
        return [p.grad for layer in ours.layers for neuron in layer.neurons for p in [*neuron.w, neuron.c]]

    (y[0] * y[1]).backward()
    (y_torch[0] * y_torch[1]).backward()
    expected = [
        g for layer in theirs[::2] for w, c in zip(layer.weight.grad, layer.bias.grad) for g in [*w.tolist(), c.item()]
    ]
    assert gradients() == pytest.approx(expected, rel=1e-10)
    assert [p.grad for p in ours.parameters()] == gradients()
    ours.zero_grad()
    assert set(gradients()) == {0.0}
    with pytest.raises(ValueError, match="argument"):  # three weights, two inputs
        ours([1.0, 2.0])


@equation("autodiff-network")
def test_network(holds, rng):
    W, c, u, x = rng.normal(size=(8, 2)), rng.normal(size=8), rng.normal(size=8), rng.normal(size=2)
    layer, out = torch.nn.Linear(2, 8, dtype=torch.float64), torch.nn.Linear(8, 1, bias=False, dtype=torch.float64)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(W))
        layer.bias.copy_(torch.tensor(c))
        out.weight.copy_(torch.tensor(u)[None])
    network = torch.nn.Sequential(layer, torch.nn.Tanh(), out)
    holds(f=lambda x: network(torch.tensor(np.resize(np.ravel(x), 2))).item(), w=list(W), c=c, u=u, x=x)


@equation("autodiff-loss")
def test_loss(holds, rng):
    X, t, w = rng.normal(size=(6, 2)), rng.choice([-1.0, 1.0], size=6), rng.normal(size=2)
    f = lambda x: float(np.tanh(np.ravel(x) @ w))
    L = torch.nn.functional.mse_loss(torch.tensor(np.tanh(X @ w)), torch.tensor(t)).item()
    holds(L=L, f=f, X=X, t=t, n=6)


@equation("autodiff-step")
def test_step(holds, rng):
    A, theta, eta = rng.normal(size=(4, 3)), rng.normal(size=3), rng.uniform(0.01, 0.5)
    p = torch.tensor(theta, requires_grad=True)
    torch.tanh(torch.tensor(A) @ p).square().sum().backward()
    torch.optim.SGD([p], lr=eta).step()
    holds(
        theta_next=p.detach().numpy(), theta=theta, eta=eta, L=lambda theta: np.sum(np.tanh(A @ np.ravel(theta)) ** 2)
    )
