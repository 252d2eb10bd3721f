"""Checks of docs/calculus/smoothness.md."""

import math

import numpy as np
import torch

from snippets._engine.check.draws import orthogonal
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.losses import bowl, squares, waves


@equation("gd-smooth")
def test_gd_smooth(holds, rng):
    L, H, _ = bowl(rng)
    values, vectors = np.linalg.eigh(H)
    u = rng.normal(size=3)
    v = u + (rng.normal(size=3) if rng.random() < 0.5 else rng.normal() * vectors[:, -1])
    holds(L=L, u=u, v=v, beta=values[-1], tight=1e-3)


@equation("gd-smooth-hessian")
def test_gd_smooth_hessian(holds, rng):
    a = rng.uniform(-1, 0.5, size=3)  # may be curved down more than up
    Q = orthogonal(rng, 3)
    L, _ = waves(a, Q)
    theta = rng.normal(size=3) if rng.random() < 0.5 else Q.T @ (np.pi * rng.integers(0, 2, size=3))
    holds(L=L, theta=theta, beta=max(abs(a - 1).max(), abs(a + 1).max()), tight=0.01)
    holds.fails(
        outside="twice continuously differentiable",
        L=lambda t: float((np.abs(t) ** 1.5).sum()),
        theta=np.zeros(3),
        beta=1.0,
    )


@equation("gd-smooth-least-squares")
def test_gd_smooth_least_squares(holds, rng):
    _, X, y, _ = squares(rng)
    loss = lambda theta: ((torch.tensor(X) @ theta - torch.tensor(y)) ** 2).mean()
    H = torch.func.hessian(loss)(torch.tensor(rng.normal(size=3))).numpy()
    holds(X=X, n=6, beta=np.linalg.eigvalsh(H)[-1])


equivalent(
    "gd-smooth-least-squares", r"\beta = \frac{2}{n} \|X^\top\|_2^2", because="both have the same singular values"
)


@equation("gd-descent-lemma", draws=40)
def test_gd_descent_lemma(holds, rng):
    u = rng.normal(size=3)
    if rng.random() < 0.5:
        a = rng.uniform(-1, 1, size=3)
        L, v, beta = waves(a)[0], u + rng.normal(size=3), max(a.max() + 1, 1 - a.min())
    else:
        L, H, _ = bowl(rng)
        values, vectors = np.linalg.eigh(H)
        beta, v = values[-1], u + rng.normal() * vectors[:, -1]
    holds(L=L, u=u, v=v, beta=beta, tight=1e-3)
    steep = lambda u: float((u**4).sum())
    holds.fails(outside="smooth", L=steep, u=np.array([1.0]), v=np.array([3.0]), beta=1.0)


@equation("gd-descent", draws=40)
def test_gd_descent(holds, rng):
    eta = rng.uniform(0.1, 1.5)
    if rng.random() < 0.5:
        a = rng.uniform(-1, 1, size=3)
        L, theta, beta = waves(a)[0], rng.normal(size=3), max(a.max() + 1, 1 - a.min())
    else:
        L, H, low = bowl(rng)
        values, vectors = np.linalg.eigh(H)
        beta, theta = values[-1], low + rng.normal() * vectors[:, -1]
    holds(L=L, theta=theta, eta=eta, beta=beta, tight=1e-3)
    holds.fails(outside="smooth", L=lambda u: float((u**4).sum()), theta=np.array([1.0]), eta=1.0, beta=1.0)


@equation("gd-descent-factor")
def test_gd_descent_factor(holds, rng):
    beta = 2.0 ** rng.integers(-2, 3)  # so that 2 / beta is exact: the border itself counts
    for eta in (rng.uniform(0, 2) / beta, 2 / beta, 2.1 / beta, 0.0, -rng.uniform(0, 2)):
        holds(eta=eta, beta=beta)
    holds(eta=rng.uniform(-2, 4), beta=rng.uniform(0.3, 3))
    holds.fails(outside=r"\beta > 0", eta=1.0, beta=-1.0)


equivalent(
    "gd-descent-factor",
    r"2 \eta \left(1 - \frac{\eta \beta}{2}\right) > 0 \iff 0 < \eta < \frac{2}{\beta}",
    because="twice the factor has its sign",
)


@equation("gd-lemma-integral", draws=6)
def test_gd_lemma_integral(holds, rng):
    a = rng.uniform(-1, 1, size=2)
    L = lambda u: sum(c * x**2 / 2 + math.cos(x) for c, x in zip(a.tolist(), u.tolist()))  # asked thousands of times
    holds(L=L, u=rng.normal(size=2), v=rng.normal(size=2))


@equation("gd-smooth-logistic")
def test_gd_smooth_logistic(holds, rng):
    n, X = 5, rng.normal(size=(5, 3))
    y = rng.integers(0, 2, size=n)
    L = lambda theta: np.mean(np.logaddexp(0, X @ theta) - y * (X @ theta))
    holds(L=L, X=X, n=n, theta=rng.normal(size=3) * rng.integers(0, 2), tight=1e-3)


equivalent(
    "gd-smooth-logistic",
    r"\|\nabla^2 L(\theta)\|_2 \le \frac{\|X^\top\|_2^2}{4 n}",
    because="both have the same singular values",
)
