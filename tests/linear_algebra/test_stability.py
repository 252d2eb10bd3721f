"""Checks of docs/linear_algebra/stability.md."""

import numpy as np
import torch

from snippets._engine.check.draws import some_symmetric
from snippets._engine.check.equation import equation
from tests.linear_algebra.pairs import built


def growth(A: np.ndarray) -> float:
    """The limit of |A^k|^(1/k) (Gelfand's formula) by repeated squaring: no eigenvalue is computed."""
    logarithm, power = 0.0, A
    for m in range(50):
        size = np.linalg.norm(power)
        logarithm += np.log(size) / 2.0**m
        power = power / size @ (power / size)
    return np.exp(logarithm)


def steps(A: np.ndarray, x: np.ndarray, t: int) -> np.ndarray:
    for _ in range(t):
        x = np.array([sum(A[i, j] * x[j] for j in range(len(x))) for i in range(len(x))])
    return x


@equation("linear-system")
def test_linear_system(holds, rng):
    A, x_0, t = rng.normal(size=(3, 3)), rng.normal(size=3), int(rng.integers(2, 6))
    holds(A=A, x_0=x_0, t=t, x_t=steps(A, x_0, t))


@equation("mode-expansion")
def test_mode_expansion(holds, rng):
    A, lambda_, V = built(rng, 3)
    c, t = rng.normal(size=3), int(rng.integers(2, 6))
    holds(c=c, lambda_=lambda_, v=list(V.T), n=3, t=t, x_t=steps(A, V @ c, t))


@equation("spectral-radius")
def test_spectral_radius(holds, rng):
    A, lambda_, V = built(rng, 4)
    holds(A=A, rho=growth, lambda_=lambda_)


@equation("gradient-descent-linear")
def test_gradient_descent_linear(holds, rng):
    x, eta = rng.normal(size=3), rng.uniform(0.1, 1)

    def step(H):
        point = torch.tensor(x, requires_grad=True)
        (point @ torch.tensor(H) @ point / 2).backward()
        return {"H": H, "eta": eta, "t": 2, "x": {2: x, 3: x - eta * point.grad.numpy()}}

    holds(outside=["symmetric"], make=step, H=some_symmetric(rng, 3))


@equation("learning-rate-bound", draws=60)
def test_learning_rate_bound(holds, rng):
    lambda_ = 10 ** rng.uniform(-2, 1)
    eta = rng.choice([rng.uniform(-1, 3), 2 + rng.uniform(-0.05, 0.05), rng.uniform(-0.05, 0.05), 0.0, 2.0]) / lambda_
    holds(eta=eta, lambda_=lambda_)
    holds.fails(outside=r"\lambda > 0", eta=-1.0, lambda_=-0.5)
