"""Checks of docs/calculus/gradient_descent.md."""

import numpy as np
import torch

from snippets._engine.check.draws import orthogonal
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.losses import autograd, bowl, squares, steps, waves


@equation("gd-step")
def test_gd_step(holds, rng):
    L, *_ = squares(rng)
    theta, eta = rng.normal(size=3), rng.uniform(0.05, 0.5)
    point = torch.tensor(theta, requires_grad=True)
    optimizer = torch.optim.SGD([point], lr=eta)
    L(point).backward()
    optimizer.step()
    holds(L=L, theta=theta, eta=eta, theta_next=point.detach().numpy())


@equation("gd-descends", draws=8)
def test_gd_descends(holds, rng):
    L, *_ = squares(rng)
    holds(L=L, theta=rng.normal(size=3))


@equation("gd-full-gradient")
def test_gd_full_gradient(holds, rng):
    L, X, y, samples = squares(rng)
    theta = rng.normal(size=3)
    assert np.allclose(autograd(L, theta), 2 / 6 * X.T @ (X @ theta - y))
    holds(L=lambda t: np.mean((X @ t - y) ** 2), ell=samples, n=6, theta=theta)


@equation("gd-stationary")
def test_gd_stationary(holds, rng):
    a = rng.uniform(0.5, 2)
    L = lambda u: u[0] ** 2 + a * (u[1] ** 2 - 1) ** 2 / 4
    low = [[0.0, 1.0], [0.0, -1.0], [0.0, 0.0]][rng.integers(3)]  # two minima and the saddle
    holds(L=L, theta_star=np.array(low))


equivalent("gd-stationary", r"2 \nabla L(\theta_*) = 0", because="twice zero is zero")


@equation("gd-parabola-step")
def test_gd_parabola_step(holds, rng):
    beta, low, eta, start = rng.uniform(0.3, 4), rng.normal(), rng.uniform(0.1, 1), rng.normal()
    theta = {
        k: float(v) for k, v in steps(lambda t: autograd(lambda u: beta / 2 * (u - low) ** 2, t), start, eta, 3).items()
    }
    holds(theta=theta, theta_star=low, eta=eta, beta=beta, k=int(rng.integers(3)))


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


@equation("gd-lemma-integral", draws=6)
def test_gd_lemma_integral(holds, rng):
    holds(L=waves(rng.uniform(-1, 1, size=3))[0], u=rng.normal(size=3), v=rng.normal(size=3))


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
