"""Checks of docs/calculus/convex_losses.md."""

import numpy as np
import scipy.stats
import sklearn.metrics
import torch

from snippets._engine.check.equation import equation


def logistic(rng) -> tuple:
    X, y = rng.normal(size=(5, 3)), rng.integers(0, 2, size=5).astype(float)
    return X, y


@equation("convex-least-squares", draws=40)
def test_convex_least_squares(holds, rng):
    """Full column rank, and not: in the null space of X the Hessian is flat."""
    X, y, v = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3)
    if rng.random() < 0.4:
        X[:, 2] = 2 * X[:, 0] - X[:, 1]
        v = np.array([2.0, -1.0, -1.0])
    holds(L=lambda theta: np.mean((X @ theta - y) ** 2), X=X, n=6, theta=rng.normal(size=3), v=v, tight=1e-3)


@equation("convex-logistic")
def test_convex_logistic(holds, rng):
    X, y = logistic(rng)
    theta = rng.normal(size=3)
    L = lambda theta: torch.nn.functional.binary_cross_entropy_with_logits(
        torch.tensor(X @ theta), torch.tensor(y)
    ).item()
    holds(L=L, X=X, y=y, z=np.array([row @ theta for row in X]), theta=theta, n=5)


@equation("convex-logistic-hessian")
def test_convex_logistic_hessian(holds, rng):
    X, y = logistic(rng)
    theta = rng.normal(size=3)
    L = lambda theta: np.mean(np.logaddexp(0, X @ theta) - y * (X @ theta))
    holds(L=L, X=X, n=5, theta=theta, p=scipy.stats.logistic.cdf(X @ theta), ones=np.ones(5))


@equation("convex-separable", draws=40)
def test_convex_separable(holds, rng):
    """Margins as they come, or all of them equal, which reaches the bound."""
    theta, X, s = rng.normal(size=3), rng.normal(size=(5, 3)), rng.choice([-1.0, 1.0], size=5)
    margins = rng.uniform(0.1, 1, size=5) if rng.random() < 0.5 else np.full(5, rng.uniform(0.1, 1))
    X += np.outer(s * margins - X @ theta, theta) / (theta @ theta)
    y = torch.tensor((s + 1) / 2)
    L = lambda theta: torch.nn.functional.binary_cross_entropy_with_logits(torch.tensor(X @ theta), y).item()
    c = 0.0 if rng.random() < 0.2 else rng.uniform(0, 5)
    holds(L=L, X=X, s=s, theta=theta, n=5, gamma=margins.min(), c=c, tight=1e-6)
    holds.fails(outside=r"c \ge 0", L=L, X=X, s=s, theta=theta, n=5, gamma=margins.min() / 2, c=-1.0)
    holds.not_needed(
        r"\gamma > 0",
        because="any lower bound of the margins will do; only a positive one lets the right side tend to 0",
    )
    short = {"gamma": 2 * margins.max(), "c": 1.0}
    holds.fails(outside=r"s_i \theta^\top x^{(i)} \ge \gamma", L=L, X=X, s=s, theta=theta, n=5, **short)


@equation("convex-svm")
def test_convex_svm(holds, rng):
    X, s, lambda_ = rng.normal(size=(6, 3)), np.array([1.0, -1, 1, -1, -1, 1]), rng.uniform(0.1, 2)
    L = lambda theta: lambda_ * sum(w * w for w in theta) / 2 + sklearn.metrics.hinge_loss(s, X @ theta)
    holds(L=L, X=X, s=s, lambda_=lambda_, theta=rng.normal(size=3), n=6)
    holds.not_needed(
        r"\lambda > 0", because="the sum is defined for every factor; only a positive one keeps theta short"
    )


@equation("convex-permutation")
def test_convex_permutation(holds, rng):
    """Three hidden units of (w, b, a); P moves whole units."""
    x, y = rng.normal(size=9), rng.normal(size=9)

    def L(theta):
        w, b, a = theta.reshape(3, 3).T
        return float(np.mean((np.tanh(np.outer(x, w) + b) @ a - y) ** 2))

    order = [(1, 2, 0), (1, 0, 2), (2, 1, 0)][rng.integers(3)]
    theta = rng.normal(size=9)
    assert L(rng.permutation(np.eye(9)) @ theta) != L(theta)  # entries moved at will are another network
    holds(L=L, P=np.kron(np.eye(3)[list(order)], np.eye(3)), theta=theta)
    turn = np.linalg.qr(rng.normal(size=(9, 9)))[0]
    holds.fails(outside="permutation", L=L, P=turn, theta=theta)
