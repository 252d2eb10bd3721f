"""Checks of docs/calculus/autograd.md: what PyTorch's passes return against derivatives from elsewhere."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def leaf(x) -> torch.Tensor:
    return torch.tensor(np.asarray(x, dtype=float).ravel(), requires_grad=True)


def loss(A):
    """A smooth function of theta, in NumPy, for the derivative that the formula takes."""
    return lambda theta: float(np.sum(np.tanh(A @ np.ravel(theta)) ** 2))


def layer(W, v=None):
    """x, f(x) = tanh(W x), and what backward leaves in x.grad for the weights v."""
    x = leaf(np.linspace(-0.6, 0.9, W.shape[1]))
    torch.tanh(torch.tensor(W) @ x).backward(gradient=None if v is None else torch.tensor(v))
    return x.detach().numpy(), x.grad.numpy()


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


@equation("autograd-constant")
def test_constant(holds, rng):
    x, other = leaf([rng.normal()]), leaf([rng.normal()])
    (slope,) = torch.autograd.grad((x * other.detach()).sum(), x)
    (own,) = torch.autograd.grad((x * x.detach()).sum(), x)
    assert own.item() == x.item()  # c = x, held fixed: x and not 2 x
    holds(x=x.item(), c=slope.item())


@equation("autograd-step")
def test_step(holds, rng):
    theta, g, eta = rng.normal(size=3), rng.normal(size=3), rng.uniform(0.01, 0.5)
    p = leaf(theta)
    p.grad = torch.tensor(g)
    torch.optim.SGD([p], lr=eta).step()
    holds(theta_next=p.detach().numpy(), theta=theta, g=g, eta=eta)


@equation("autograd-hvp")
def test_hvp(holds, rng):
    A, u = rng.normal(size=(4, 3)), rng.normal(size=3)
    x = rng.normal(size=3)
    H = torch.func.hessian(lambda x: torch.tanh(torch.tensor(A) @ x).square().sum())(torch.tensor(x)).numpy()

    def gradient(x):  # by hand: the chain rule through tanh and the square
        z = np.tanh(A @ np.ravel(x))
        return A.T @ (2 * z * (1 - z**2))

    holds(bind={r"\nabla f(x)": gradient}, H=H, u=u, x=x)


equivalent(
    "autograd-hvp", r"H^\top u = \nabla_x (u^\top \nabla f(x))", because="the Hessian of a smooth function is symmetric"
)


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
