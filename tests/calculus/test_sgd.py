"""Checks of docs/calculus/sgd.md. Expectations over indices are enumerated: all sequences, subsets or orders."""

import itertools

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.chance import discrete


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


def squared_error(groups, G: np.ndarray) -> float:
    """The mean of |mean of the rows in the group - mean of all rows|^2 over equally likely groups."""
    return float(np.mean([np.sum((G[list(S)].mean(axis=0) - G.mean(axis=0)) ** 2) for S in groups]))


@equation("sgd-step")
def test_sgd_step(holds, rng):
    X, y, theta, eta, i = (
        rng.normal(size=(5, 3)),
        rng.normal(size=5),
        rng.normal(size=3),
        rng.uniform(0.05, 0.5),
        int(rng.integers(5)),
    )
    point = torch.tensor(theta, requires_grad=True)
    optimizer = torch.optim.SGD([point], lr=eta)
    ((torch.tensor(X[i]) @ point - y[i]) ** 2).backward()
    optimizer.step()
    holds(
        ell=[lambda t, r=r: (X[r] @ t - y[r]) ** 2 for r in range(5)],
        i=i + 1,
        theta=theta,
        eta=eta,
        theta_next=point.detach().numpy(),
    )


@equation("sgd-unbiased")
def test_sgd_unbiased(holds, rng):
    ell, gradients = samples(rng)
    theta, j = rng.normal(size=3), int(rng.integers(3))
    holds(
        G=[discrete(column, np.full(5, 1 / 5)) for column in gradients(theta).T], L=mean_loss(ell), theta=theta, j=j + 1
    )


@equation("sgd-sum")
def test_sgd_sum(holds, rng):
    ell, gradients = samples(rng)
    theta, j = rng.normal(size=3), int(rng.integers(3))
    holds(
        G=[discrete(column, np.full(5, 1 / 5)) for column in gradients(theta).T],
        T=lambda t: sum(one(t) for one in ell),
        theta=theta,
        j=j + 1,
        n=5,
    )


@equation("sgd-weighted")
def test_sgd_weighted(holds, rng):
    ell, _ = samples(rng)
    theta = rng.normal(size=3)
    holds(ell=ell, L=mean_loss(ell), theta=theta, p=rng.dirichlet(np.ones(5)), n=5)
    never = np.append(0.0, rng.dirichlet(np.ones(4)))
    holds.fails(outside="p_i > 0", ell=ell, L=mean_loss(ell), theta=theta, p=never, n=5)


@equation("sgd-missed")
def test_sgd_missed(holds):
    holds(n=10)


@equation("sgd-shuffle")
def test_sgd_shuffle(holds, rng):
    n = int(rng.integers(3, 6))
    m, i = rng.integers(1, n + 1, size=2)
    orders = list(itertools.permutations(range(1, n + 1)))
    holds(bind={"P(I_m = i)": sum(order[m - 1] == i for order in orders) / len(orders)}, n=n)


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


@equation("sgd-batch-noise")
def test_sgd_batch_noise(holds, rng):
    n, B = 4, int(rng.integers(1, 5))
    G = samples(rng, n)[1](rng.normal(size=3))
    holds(
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": squared_error(itertools.product(range(n), repeat=B), G)},
        B=B,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
    )


@equation("sgd-batch-noise-without")
def test_sgd_batch_noise_without(holds, rng):
    n = int(rng.integers(2, 6))
    B = int(rng.integers(1, n + 1))
    G = samples(rng, n)[1](rng.normal(size=3))
    holds(
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": squared_error(itertools.combinations(range(n), B), G)},
        B=B,
        n=n,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
    )
    none = {r"\E[\|g - \nabla L(\theta)\|^2]": 0.0}
    holds.fails(outside=r"n \ge 2", bind=none, B=1, n=1, sigma=0.0)
    holds.fails(outside=r"B \le n", bind=none, B=n + 1, n=n, sigma=1.0)


equivalent(
    "sgd-batch-noise",
    r"\E[\|g - \nabla L(\theta)\|^2] = \frac{\sigma^2}{B}^\top",
    because="a number is its own transpose",
)
equivalent(
    "sgd-batch-noise-without",
    r"\E[\|g - \nabla L(\theta)\|^2] = \frac{\sigma^2}{B}^\top \cdot \frac{n - B}{n - 1}",
    because="a number is its own transpose",
)
equivalent(
    "sgd-batch-noise-without",
    r"\E[\|g - \nabla L(\theta)\|^2] = \frac{\sigma^2}{B} \cdot \frac{n - B^\top}{n - 1}",
    because="a number is its own transpose",
)


# ---- the model: sample losses h (theta - c_i)^2 / 2
