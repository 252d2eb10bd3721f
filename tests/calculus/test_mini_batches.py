"""Checks of docs/calculus/mini_batches.md."""

import itertools
from collections import Counter

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete, joint
from tests.calculus.losses import mean_loss, samples


def squared_error(groups, G: np.ndarray) -> float:
    """The mean of |mean of the rows in the group - mean of all rows|^2 over equally likely groups."""
    return float(np.mean([np.sum((G[list(S)].mean(axis=0) - G.mean(axis=0)) ** 2) for S in groups]))


@equation("sgd-batch")
def test_sgd_batch(holds, rng):
    """PyTorch's mean loss of the batch, and its gradient."""
    X, y, theta = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3)
    S = rng.permutation(6)[: rng.integers(2, 5)]
    point = torch.tensor(theta, requires_grad=True)
    torch.nn.functional.mse_loss(torch.tensor(X[S]) @ point, torch.tensor(y[S])).backward()
    holds(
        ell=[lambda t, r=r: (X[r] @ t - y[r]) ** 2 for r in range(6)],
        S=frozenset(int(i) + 1 for i in S),
        theta=theta,
        g=point.grad.numpy(),
    )


@equation("sgd-epoch-mean")
def test_sgd_epoch_mean(holds, rng):
    ell, gradients = samples(rng, n=7)
    theta, order = rng.normal(size=3), rng.permutation(7)
    parts = np.split(order, [3, 6])  # batches of 3, 3 and 1
    G = gradients(theta)
    holds(
        S=[frozenset(int(i) for i in part) for part in parts],
        g=[G[part].mean(axis=0) for part in parts],
        L=mean_loss(ell),
        theta=theta,
        n=7,
        r=3,
    )


@equation("sgd-noise")
def test_sgd_noise(holds, rng):
    """The trace of the covariance matrix of the sample gradients."""
    ell, gradients = samples(rng)
    theta = rng.normal(size=3)
    holds(ell=ell, L=mean_loss(ell), theta=theta, n=5, sigma=np.sqrt(np.trace(np.cov(gradients(theta).T, bias=True))))


def batch(groups: list, at=None) -> dict:
    """A batch that is each of the groups with the same probability, and one of its values."""
    law = Counter(groups)
    return {"S": discrete(list(law), np.array(list(law.values())) / len(groups)), "s": at or groups[0]}


def indices(p, B: int) -> list:
    """B independent indices from 1 up, each with the probabilities p."""
    return [discrete(range(1, len(p) + 1), p) for _ in range(B)]


@equation("sgd-batch-noise")
def test_sgd_batch_noise(holds, rng):
    n, B = 3, int(rng.integers(1, 5))
    G = samples(rng, n)[1](rng.normal(size=3))
    holds(
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": squared_error(itertools.product(range(n), repeat=B), G)},
        B=B,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
        given={"i": indices(np.full(n, 1 / n), B), "n": n, "j": int(rng.integers(1, n + 1))},
    )
    p = rng.dirichlet(np.ones(n))
    leaning = float(p @ np.sum((G - G.mean(axis=0)) ** 2, axis=1))  # of one sample, not uniform
    holds.fails(
        outside="P(i_b = j) = 1/n",
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": leaning},
        B=1,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
        given={"i": indices(p, 1), "n": n, "j": 1},
    )
    copies = squared_error(((j, j) for j in range(n)), G)
    holds.fails(
        outside="independent",
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": copies},
        B=2,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
        given={"i": joint([(j, j) for j in range(1, n + 1)], np.full(n, 1 / n)), "n": n, "j": 1},
    )


@equation("sgd-batch-noise-without")
def test_sgd_batch_noise_without(holds, rng):
    n = int(rng.integers(2, 6))
    B = int(rng.integers(1, n + 1))
    G = samples(rng, n)[1](rng.normal(size=3))
    error, sigma = r"\E[\|g - \nabla L(\theta)\|^2]", np.sqrt(np.trace(np.cov(G.T, bias=True)))
    holds(
        bind={error: squared_error(itertools.combinations(range(n), B), G)},
        B=B,
        n=n,
        sigma=sigma,
        given=batch([frozenset(g) for g in itertools.combinations(range(n), B)]),
    )
    again = list(itertools.product(range(n), repeat=2))  # with replacement: a sample may come twice
    known = {"n": n, "B": 2, "sigma": sigma, "given": batch([tuple(sorted(g)) for g in again], at=(0, 1))}
    holds.fails(outside=r"P(S = s) = 1/\binom{n}{B}", bind={error: squared_error(again, G)}, **known)
    one = {"bind": {error: 0.0}, "B": 1, "n": 1, "sigma": 0.0, "given": batch([frozenset({0})])}
    holds.fails(outside=r"n \ge 2", **one)
    holds.fails(outside=r"B \le n", bind={error: 0.0}, B=n + 1, n=n, sigma=1.0, given=batch([frozenset(range(n))]))


equivalent(
    "sgd-batch-noise-without",
    r"\E[\|g - \nabla L(\theta)\|^2] = \frac{\sigma^2}{B} \cdot \frac{n - B^\top}{n - 1}",
    because="a number is its own transpose",
)
