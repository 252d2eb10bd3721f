"""Checks of docs/calculus/sgd.md. Expectations over indices are enumerated: all sequences, subsets or orders."""

import itertools

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.formula.value.laws import discrete
from tests.calculus.losses import mean_loss, samples


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


def index(rng, p) -> dict:
    """The random index, and a value of it."""
    return {"I": discrete(range(1, 6), p), "i": int(rng.integers(1, 6))}


@equation("sgd-unbiased")
def test_sgd_unbiased(holds, rng):
    ell, gradients = samples(rng)
    theta, j = rng.normal(size=3), int(rng.integers(3))
    known = {"L": mean_loss(ell), "theta": theta, "j": j + 1}
    p, q = np.full(5, 1 / 5), rng.dirichlet(np.ones(5))
    holds(G=[discrete(column, p) for column in gradients(theta).T], **known, given=index(rng, p) | {"n": 5})
    uneven = [discrete(column, q) for column in gradients(theta).T]
    holds.fails(outside="P(I = i) = 1/n", G=uneven, **known, given=index(rng, q) | {"n": 5})


@equation("sgd-sum")
def test_sgd_sum(holds, rng):
    ell, gradients = samples(rng)
    theta, j = rng.normal(size=3), int(rng.integers(3))
    known = {"T": lambda t: sum(one(t) for one in ell), "theta": theta, "j": j + 1, "n": 5}
    p, q = np.full(5, 1 / 5), rng.dirichlet(np.ones(5))
    holds(G=[discrete(column, p) for column in gradients(theta).T], **known, given=index(rng, p))
    uneven = [discrete(column, q) for column in gradients(theta).T]
    holds.fails(outside="P(I = i) = 1/n", G=uneven, **known, given=index(rng, q))


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


# ---- the model: sample losses h (theta - c_i)^2 / 2
