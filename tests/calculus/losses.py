"""Losses with known curvature for the checks of gradient descent, and its steps by the definition."""

import numpy as np
import torch

from snippets._engine.check.draws import positive_definite


def bowl(rng, d: int = 3) -> tuple:
    """A quadratic loss, its Hessian and its minimiser."""
    H, low = positive_definite(rng, d), rng.normal(size=d)
    return (lambda theta: (theta - low) @ H @ (theta - low) / 2), H, low


def autograd(loss, theta: np.ndarray) -> np.ndarray:
    """The gradient by PyTorch; `loss` is written in operations that both libraries have."""
    point = torch.tensor(np.asarray(theta), requires_grad=True, dtype=torch.float64)
    loss(point).backward()
    return point.grad.numpy()


def squares(rng, n: int = 6, d: int = 3) -> tuple:
    """A mean squared error that NumPy and PyTorch can evaluate, its data, and its sample losses."""
    X, y = rng.normal(size=(n, d)), rng.normal(size=n)

    def sample(i):
        return lambda theta: sum((X[i, j] * theta[j] for j in range(d)), start=-y[i]) ** 2

    return (lambda theta: sum(sample(i)(theta) for i in range(n)) / n), X, y, [sample(i) for i in range(n)]


def waves(a: np.ndarray, Q=None):
    """A loss with curvatures between a_j - 1 and a_j + 1 along the rows of Q, and its gradient."""
    Q = np.eye(len(a)) if Q is None else Q
    return (lambda u: float((a * (Q @ u) ** 2 / 2 + np.cos(Q @ u)).sum())), (
        lambda u: Q.T @ (a * (Q @ u) - np.sin(Q @ u))
    )


def steps(gradient, start, eta: float, count: int) -> dict:
    """theta_0 to theta_count by the definition."""
    theta = [np.asarray(start, dtype=float)]
    for _ in range(count):
        theta.append(theta[-1] - eta * gradient(theta[-1]))
    return dict(enumerate(theta))


def samples(rng, n: int = 5, d: int = 3):
    """Sample losses that are not quadratic, and their gradients by autograd as rows at a point."""
    X, y = rng.normal(size=(n, d)), rng.normal(size=n)

    def ell(i):
        return lambda theta: np.log(1 + np.exp(X[i] @ theta)) + (X[i] @ theta - y[i]) ** 2 / 2

    def gradients(theta):
        point = torch.tensor(theta, requires_grad=True)
        z = torch.tensor(X) @ point
        losses = torch.log1p(torch.exp(z)) + (z - torch.tensor(y)) ** 2 / 2
        return np.stack([torch.autograd.grad(value, point, retain_graph=True)[0].numpy() for value in losses])

    return [ell(i) for i in range(n)], gradients


def mean_loss(ell: list):
    return lambda theta: sum(one(theta) for one in ell) / len(ell)
