"""The formulas of docs/calculus/autograd_outputs.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from tests.calculus.pieces import leaf


def layer(W, v=None):
    """x, f(x) = tanh(W x), and what backward leaves in x.grad for the weights v."""
    x = leaf(np.linspace(-0.6, 0.9, W.shape[1]))
    torch.tanh(torch.tensor(W) @ x).backward(gradient=None if v is None else torch.tensor(v))
    return x.detach().numpy(), x.grad.numpy()


@equation("autograd-second")
def test_second(holds, rng):
    x = leaf([rng.normal()])
    (slope,) = torch.autograd.grad((x**3).sum(), x, create_graph=True)
    (curvature,) = torch.autograd.grad(slope.sum(), x)
    holds(bind={"f'(x)": slope.item(), "f''(x)": curvature.item()}, x=x.item())


@equation("autograd-vjp")
def test_vjp(holds, rng):
    W, v = rng.normal(size=(2, 3)), rng.normal(size=2)
    x, g = layer(W, v)
    J = torch.func.jacfwd(lambda x: torch.tanh(torch.tensor(W) @ x))(torch.tensor(x)).numpy()
    assert np.allclose(g, J.T @ v)  # backward(gradient=v)
    holds(f=lambda x: np.tanh(W @ np.ravel(x)), x=x, v=v, J=J)
    corner = {"f": lambda x: np.abs(np.ravel(x)), "x": np.zeros(3), "v": np.ones(3), "J": np.zeros((3, 3))}
    holds.fails(outside="differentiable", **corner)


@equation("autograd-layer-jacobian")
def test_layer_jacobian(holds, rng):
    W, x = rng.normal(size=(2, 3)), rng.normal(size=3)
    J = torch.func.jacfwd(lambda x: torch.tanh(torch.tensor(W) @ x))(torch.tensor(x)).numpy()
    holds(J=J, W=W, y=np.tanh(W @ x), each={"i": [1, 2], "j": [1, 2, 3]})


@equation("autograd-layer-vjp")
def test_layer_vjp(holds, rng):
    W, v = rng.normal(size=(2, 3)), rng.normal(size=2)
    x, g = layer(W, v)
    J = torch.func.jacfwd(lambda x: torch.tanh(torch.tensor(W) @ x))(torch.tensor(x)).numpy()
    assert np.allclose(g, J.T @ v)
    holds(J=J, ones=np.ones(2), W=W, y=np.tanh(W @ x), v=v)


@equation("autograd-sum-rows")
def test_sum_rows(holds, rng):
    W = rng.normal(size=(2, 3))
    x = leaf(rng.normal(size=3))
    f = lambda x: torch.tanh(torch.tensor(W) @ x)
    f(x).sum().backward()
    ones = torch.autograd.grad(f(x), x, grad_outputs=torch.ones(2, dtype=torch.float64))[0]
    assert np.allclose(x.grad, ones)  # sum().backward() and gradient=ones
    J = torch.func.jacfwd(f)(x.detach()).numpy()
    holds(
        f=[lambda x, w=w: float(np.tanh(w @ np.ravel(x))) for w in W],
        x=x.detach().numpy(),
        J=J,
        m=2,
        each={"i": [1, 2, 3]},
    )


@equation("autograd-row")
def test_row(holds, rng):
    W, x = torch.tensor(rng.normal(size=(2, 3))), leaf(rng.normal(size=3))
    rows = [
        torch.autograd.grad(torch.tanh(W @ x), x, grad_outputs=e)[0].numpy() for e in torch.eye(2, dtype=torch.float64)
    ]
    J = torch.func.jacfwd(lambda x: torch.tanh(W @ x))(x.detach()).numpy()
    assert np.allclose(rows, J)  # each backward pass is one row
    holds(J=J, e=list(np.eye(2)), each={"j": [1, 2]})


@equation("autograd-hvp")
def test_hvp(holds, rng):
    A, u = rng.normal(size=(4, 3)), rng.normal(size=3)
    x = rng.normal(size=3)
    H = torch.func.hessian(lambda x: torch.tanh(torch.tensor(A) @ x).square().sum())(torch.tensor(x)).numpy()

    def gradient(x):  # by hand: the chain rule through tanh and the square
        z = np.tanh(A @ np.ravel(x))
        return A.T @ (2 * z * (1 - z**2))

    holds(bind={r"\nabla f(x)": gradient}, H=H, u=u, x=x)

    def twisted(x):  # the gradient of x y (x^2 - y^2) / (x^2 + y^2), with 0 at 0: its Jacobian there is not symmetric
        (x, y), r = np.ravel(x), max(np.sum(np.square(x)), 1e-300)
        return np.array([y * (x**4 + 4 * x**2 * y**2 - y**4), x * (x**4 - 4 * x**2 * y**2 - y**4)]) / r**2

    turned = np.array([[0.0, -1.0], [1.0, 0.0]])
    holds.fails(
        outside="twice continuously differentiable",
        bind={r"\nabla f(x)": twisted},
        H=turned,
        u=u[:2],
        x=np.zeros(2),
    )
