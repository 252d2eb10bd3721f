"""Functions of several variables that both libraries can evaluate, and their derivatives by autograd."""

import numpy as np
import torch


def tensor(x):
    return torch.as_tensor(x, dtype=torch.float64)


def jacobian(f, x) -> np.ndarray:
    """By autograd, of a function of torch."""
    return torch.func.jacrev(f)(tensor(x)).numpy()


def network(rng, d: int, m: int):
    """A map from d to m numbers, for arrays and for tensors, and a name for each."""
    A, B, b = rng.normal(size=(m, d)), rng.normal(size=(m, d)) / 2, rng.normal(size=m)
    fast = lambda x: np.sin(A @ x) + B @ (x * x) + b
    auto = lambda x: torch.sin(tensor(A) @ x) + tensor(B) @ (x * x) + tensor(b)
    return fast, auto


def field(rng, d: int = 3):
    """A real function of d variables: for arrays, and for tensors."""
    a, A = rng.normal(size=d), rng.normal(size=(d, d)) / 2
    fast = lambda x: np.exp(a @ x / 2) + np.sin(x @ A @ x)
    auto = lambda x: torch.exp(tensor(a) @ x / 2) + torch.sin(x @ tensor(A) @ x)
    return fast, auto


def hessian(f, x) -> np.ndarray:
    return torch.func.hessian(f)(tensor(x)).numpy()
