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
    holds(ell=ell, L=mean_loss(ell), theta=rng.normal(size=3), p=rng.dirichlet(np.ones(5)), n=5)


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
    n = int(rng.integers(4, 7))
    B = int(rng.integers(2, n))
    G = samples(rng, n)[1](rng.normal(size=3))
    holds(
        bind={r"\E[\|g - \nabla L(\theta)\|^2]": squared_error(itertools.combinations(range(n), B), G)},
        B=B,
        n=n,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
    )


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


def errors(c, steps: list, start: float, gradient) -> list:
    """E[(theta_k - theta_*)^2] for k = 0 ... by all sequences of indices."""
    points, found = [start], []
    for eta in [*steps, None]:
        found.append(float(np.mean([(t - c.mean()) ** 2 for t in points])))
        points = [t - eta * gradient(t, x) for t in points for x in c] if eta is not None else points
    return found


def model(rng):
    c, h = rng.normal(size=3) * 2, rng.uniform(0.5, 3)
    return c, h, np.sqrt(np.mean((h * c - np.mean(h * c)) ** 2))


@equation("sgd-error")
def test_sgd_error(holds, rng):
    c, h, sigma = model(rng)
    eta, k = rng.uniform(0.05, 1), int(rng.integers(4))
    found = errors(
        c,
        [eta] * 4,
        rng.normal(),
        lambda t, x: (
            torch.func.grad(lambda u: h * (u - x) ** 2 / 2)(torch.tensor(t, dtype=torch.float64)).item()
            if k < 1
            else h * (t - x)
        ),
    )
    holds(
        bind={r"\E[(\theta_{k+1} - \theta_*)^2]": found[k + 1], r"\E[(\theta_k - \theta_*)^2]": found[k]},
        eta=eta,
        h=h,
        sigma=sigma,
    )


@equation("sgd-floor")
def test_sgd_floor(holds, rng):
    """The stationary law: theta - theta_* is a sum of all past noises, each faded."""
    c, h, sigma = model(rng)
    eta, start = rng.uniform(0.3, 1.7) / h, rng.normal()

    def error(k):
        """E theta and E theta^2 by the moments of the update theta + eta h (c_I - theta)."""
        first, second = start, start**2
        a, shift = 1 - eta * h, eta * h * c
        for _ in range(int(min(k, 400))):
            first, second = a * first + shift.mean(), a**2 * second + 2 * a * first * shift.mean() + (shift**2).mean()
        return second - 2 * first * c.mean() + c.mean() ** 2

    holds(bind={r"\E[(\theta_k - \theta_*)^2]": error}, k=10, eta=eta, h=h, sigma=sigma)


@equation("sgd-running-mean")
def test_sgd_running_mean(holds, rng):
    h, x, theta, k = (
        rng.uniform(0.5, 3),
        rng.normal(size=6),
        torch.tensor([rng.normal()], requires_grad=True, dtype=torch.float64),
        int(rng.integers(1, 7)),
    )
    optimizer, path = torch.optim.SGD([theta], lr=1.0), {0: theta.item()}
    for m in range(6):
        optimizer.param_groups[0]["lr"] = 1 / (h * (m + 1))
        optimizer.zero_grad()
        (h * (theta - x[m]) ** 2 / 2).sum().backward()
        optimizer.step()
        path[m + 1] = theta.item()
    holds(theta=path, x=x, k=k)


@equation("sgd-falling")
def test_sgd_falling(holds, rng):
    c, h, sigma = model(rng)
    k = int(rng.integers(1, 6))
    found = errors(c, [1 / (h * m) for m in range(1, k + 1)], rng.normal(), lambda t, x: h * (t - x))
    holds(bind={r"\E[(\theta_k - \theta_*)^2]": found[k]}, sigma=sigma, h=h, k=k)


@equation("sgd-descent", draws=40)
def test_sgd_descent(holds, rng):
    """Half of the draws have the curvature beta in all directions, where it is reached."""
    d, n, eta = 2, 4, rng.uniform(0.1, 1.5)
    a, C = rng.uniform(0.5, 2, size=d), rng.normal(size=(n, d))
    if rng.random() < 0.5:
        beta = rng.uniform(0.5, 2)
        L, slope = (lambda u: float(beta / 2 * np.sum(u**2))), (lambda u: beta * u)
    else:
        beta = a.max() + 1
        L, slope = (lambda u: float(np.sum(a * u**2 / 2 + np.cos(u)))), (lambda u: a * u - np.sin(u))
    theta, noise = rng.normal(size=d), C - C.mean(axis=0)
    G = slope(theta) + noise  # unbiased, n values
    value = float(np.mean([L(theta - eta * g) for g in G]))
    holds(
        bind={r"\E[L(\theta - \eta G)]": value},
        L=L,
        theta=theta,
        eta=eta,
        beta=beta,
        sigma=np.sqrt(np.trace(np.cov(G.T, bias=True))),
        tight=1e-3,
    )
