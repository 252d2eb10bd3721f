"""Functions of one variable with their derivatives by hand, and derivatives by autograd."""

import numpy as np
import torch


def pieces(rng) -> dict:
    """A function, its derivative by hand, and a point where it is far from flat: one of three kinds."""
    a, b = rng.uniform(0.5, 1.5, size=2)
    kind = rng.integers(3)
    f = [lambda x: np.exp(a * x) + b * x**2, lambda x: np.sin(a * x) + b * x, lambda x: np.log(x + 2) - a * x**3][kind]
    df = [
        lambda x: a * np.exp(a * x) + 2 * b * x,
        lambda x: a * np.cos(a * x) + b,
        lambda x: 1 / (x + 2) - 3 * a * x**2,
    ][kind]
    return {"f": f, "df": df, "x": rng.uniform(0.3, 1.2)}


def autograd(f, x: float) -> float:
    """The derivative of a function of torch."""
    return torch.func.grad(f)(torch.tensor(x, dtype=torch.float64)).item()


def leaf(x) -> torch.Tensor:
    return torch.tensor(np.asarray(x, dtype=float).ravel(), requires_grad=True)


def field(rng, n: int = 3) -> tuple:
    """A function of n variables and its gradient, by autograd."""
    a, A = rng.normal(size=n), rng.normal(size=(n, n)) / 2
    auto = lambda x: torch.exp(torch.tensor(a) @ x / 2) + torch.sin(x @ torch.tensor(A) @ x)
    return (
        lambda x: np.exp(a @ x / 2) + np.sin(x @ A @ x),
        lambda x: torch.func.grad(auto)(torch.tensor(x)).numpy(),
        lambda x: torch.func.hessian(auto)(torch.tensor(x)).numpy(),
    )
