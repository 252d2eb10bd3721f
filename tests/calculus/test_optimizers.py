"""Checks of docs/calculus/optimizers.md. The oracle of the rules is torch.optim, with the memories that it keeps."""
import itertools
import runpy
from pathlib import Path

import numpy as np
import pytest
import scipy.optimize
import torch

from snippets._engine.check.draws import positive_definite
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent

SNIPPETS = Path(__file__).resolve().parents[2] / "snippets" / "calculus"


def wavy(rng, d: int = 3):
    """A loss that is not quadratic, in PyTorch."""
    H, low = torch.tensor(positive_definite(rng, d)), torch.tensor(rng.normal(size=d))
    return lambda t: (t - low) @ H @ (t - low) / 2 + torch.sin(2 * t).sum()


def run(make, loss, start, steps: int) -> dict:
    """theta_k, g_k and what the optimizer remembers after k steps (zero before the first)."""
    theta = torch.tensor(start, requires_grad=True)
    optimizer = make([theta])
    found = {"theta": {0: start.copy()}, "g": {}}
    for k in range(steps):
        optimizer.zero_grad()
        loss(theta).backward()
        found["g"][k] = theta.grad.numpy().copy()
        optimizer.step()
        found["theta"][k + 1] = theta.detach().numpy().copy()
        for name, value in optimizer.state[theta].items():
            if value is not None and name != "step":
                found.setdefault(name, {0: np.zeros_like(start)})[k + 1] = value.numpy().copy()
    return found


def entry(sequence: dict, j: int) -> dict:
    return {k: float(value[j]) for k, value in sequence.items()}


def average(g: dict, beta: float, k: int) -> float:
    """The weighted mean of the first k gradients, with weights that sum to one."""
    return float(np.average([g[i] for i in range(k)], weights=[beta ** (k - 1 - i) for i in range(k)]))


# ---- the rules by hand against torch.optim, step by step

@pytest.mark.parametrize("name, options, make", [
    ("momentum", {"eta": 0.015, "gamma": 0.8}, lambda p: torch.optim.SGD(p, lr=0.015, momentum=0.8)),
    ("nesterov", {"eta": 0.015, "gamma": 0.8}, lambda p: torch.optim.SGD(p, lr=0.015, momentum=0.8, nesterov=True)),
    ("rmsprop", {"eta": 0.03, "alpha": 0.9, "eps": 0.1}, lambda p: torch.optim.RMSprop(p, lr=0.03, alpha=0.9, eps=0.1)),
    ("adam", {"eta": 0.05, "beta_1": 0.8, "beta_2": 0.95, "eps": 1e-3},
     lambda p: torch.optim.Adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-3)),
    ("adamw", {"eta": 0.05, "lambda_": 0.3, "beta_1": 0.8, "beta_2": 0.95, "eps": 1e-3},
     lambda p: torch.optim.AdamW(p, lr=0.05, weight_decay=0.3, betas=(0.8, 0.95), eps=1e-3)),
    ("rmsprop", {"eta": 0.03}, lambda p: torch.optim.RMSprop(p, lr=0.03)),
    ("adam", {"eta": 0.05}, lambda p: torch.optim.Adam(p, lr=0.05)),
])
def test_by_hand_equals_torch_step_by_step(name, options, make):
    rng = np.random.default_rng(7)
    loss, start = wavy(rng), rng.normal(size=3)
    rule = runpy.run_path(str(SNIPPETS / f"opt_{name}_numpy.py"))[name]
    gradient = lambda theta: torch.func.grad(loss)(torch.tensor(theta)).numpy()
    found = run(make, loss, start, 100)["theta"]
    for k, theta in zip(range(101), itertools.islice(rule(gradient, start.copy(), **options), 101)):
        assert np.allclose(theta, found[k], rtol=0, atol=1e-6), f"step {k}"
    assert np.linalg.norm(found[100] - start) > 0.1


def test_sgd_is_gradient_descent():
    """Why the first two lines of the opening picture are one."""
    rng = np.random.default_rng(8)
    loss, start = wavy(rng), rng.normal(size=3)
    found = run(lambda p: torch.optim.SGD(p, lr=0.05), loss, start, 100)["theta"]
    theta = start
    for k in range(100):
        theta = theta - 0.05 * torch.func.grad(loss)(torch.tensor(theta)).numpy()
        assert np.allclose(theta, found[k + 1], rtol=0, atol=1e-12)


# ---- momentum

def with_momentum(rng, steps: int, **options):
    eta, gamma = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95)
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, **options), wavy(rng), rng.normal(size=3), steps)
    return eta, gamma, found


@equation("opt-momentum")
def test_opt_momentum(holds, rng):
    eta, gamma, found = with_momentum(rng, 4)
    holds(theta=found["theta"], g=found["g"], b=found["momentum_buffer"], eta=eta, gamma=gamma, k=int(rng.integers(4)))


@equation("opt-momentum-sum")
def test_opt_momentum_sum(holds, rng):
    eta, gamma, found = with_momentum(rng, 5)
    holds(b=found["momentum_buffer"], g=found["g"], gamma=gamma, k=int(rng.integers(5)))


@equation("opt-momentum-gain")
def test_opt_momentum_gain(holds, rng):
    gamma, g = rng.uniform(0.3, 0.95), rng.normal(size=3)
    found = run(lambda p: torch.optim.SGD(p, lr=0.1, momentum=gamma), lambda t: torch.tensor(g) @ t, rng.normal(size=3), 5)
    holds(b=found["momentum_buffer"], gamma=gamma, g=g, k=int(rng.integers(6)))


@equation("opt-heavy-ball")
def test_opt_heavy_ball(holds, rng):
    eta, gamma, found = with_momentum(rng, 4)
    holds(theta=found["theta"], g=found["g"], eta=eta, gamma=gamma, k=int(rng.integers(1, 4)))


@equation("opt-momentum-mode")
def test_opt_momentum_mode(holds, rng):
    H, low = positive_definite(rng, 3), rng.normal(size=3)
    values, vectors = np.linalg.eigh(H)
    eta, gamma, j = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), int(rng.integers(3))
    bowl = lambda t: (t - torch.tensor(low)) @ torch.tensor(H) @ (t - torch.tensor(low)) / 2
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma), bowl, rng.normal(size=3), 4)
    e = {k: float(vectors[:, j] @ (theta - low)) for k, theta in found["theta"].items()}
    holds(e=e, eta=eta, gamma=gamma, h=values[j], k=int(rng.integers(1, 4)))


@equation("opt-momentum-roots")
def test_opt_momentum_roots(holds, rng):
    gamma = rng.uniform(0.2, 0.95)
    middle = rng.uniform(-1.9, 1.9) * np.sqrt(gamma)                    # 1 + gamma - eta h
    roots = np.linalg.eigvals(np.array([[middle, -gamma], [1, 0]]))     # of the step (e_k, e_{k-1}) -> (e_{k+1}, e_k)
    holds(x=complex(roots[rng.integers(2)]), gamma=gamma)


def worst_factor(eta: float, gamma: float, values: list) -> float:
    return max(abs(np.linalg.eigvals(np.array([[1 + gamma - eta * h, -gamma], [1, 0]]))).max() for h in values)


@equation("opt-momentum-tuned")
def test_opt_momentum_tuned(holds, rng):
    """Both ends of the range are used up; and no pair of numbers nearby has a better worst factor."""
    low = rng.uniform(0.3, 1)
    high = low * rng.uniform(2, 20)
    eta_of = lambda r: (1 + r ** 2 - 2 * r) / low                       # 1 + gamma - eta h_min = 2 sqrt(gamma)
    root = scipy.optimize.brentq(lambda r: 1 + r ** 2 - eta_of(r) * high + 2 * r, 0, 1, xtol=1e-15)
    eta = eta_of(root)
    best = worst_factor(eta, root ** 2, [low, high])
    for angle in np.linspace(0, 2 * np.pi, 12):
        assert worst_factor(eta * (1 + 0.01 * np.cos(angle)), root ** 2 * (1 + 0.01 * np.sin(angle)), [low, high]) > best
    holds(eta=eta, gamma=root ** 2, h_max=high, h_min=low, kappa=high / low)


# ---- Nesterov

@equation("opt-nesterov")
def test_opt_nesterov(holds, rng):
    eta, gamma, found = with_momentum(rng, 4, nesterov=True)
    holds(theta=found["theta"], g=found["g"], b=found["momentum_buffer"], eta=eta, gamma=gamma, k=int(rng.integers(4)))


@equation("opt-nesterov-ahead")
def test_opt_nesterov_ahead(holds, rng):
    """u and p are read off PyTorch's run, through the identity that the page states next."""
    eta, gamma, loss = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), wavy(rng)
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, nesterov=True), loss, rng.normal(size=3), 4)
    u = {k: -eta * b for k, b in found["momentum_buffer"].items()}
    p = {k: theta - gamma * u[k] for k, theta in found["theta"].items()}
    holds(L=lambda t: float(loss(torch.tensor(np.asarray(t, dtype=float)))), u=u, p=p, eta=eta, gamma=gamma, k=int(rng.integers(4)))


@equation("opt-nesterov-same")
def test_opt_nesterov_same(holds, rng):
    eta, gamma, loss = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95), wavy(rng)
    start, count = rng.normal(size=3), 4
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, nesterov=True), loss, start, count)
    p, u = {0: start}, {0: np.zeros(3)}
    for k in range(count):
        slope = torch.func.grad(loss)(torch.tensor(p[k] + gamma * u[k])).numpy()
        u[k + 1] = gamma * u[k] - eta * slope
        p[k + 1] = p[k] + u[k + 1]
    holds(theta=found["theta"], b=found["momentum_buffer"], p=p, u=u, eta=eta, gamma=gamma, k=int(rng.integers(1, count + 1)))


# ---- RMSProp, Adam, AdamW: one entry of three

@equation("opt-rmsprop")
def test_opt_rmsprop(holds, rng):
    eta, alpha, epsilon, j = rng.uniform(0.05, 0.3), rng.uniform(0.3, 0.95), rng.uniform(0.1, 1), int(rng.integers(3))
    found = run(lambda p: torch.optim.RMSprop(p, lr=eta, alpha=alpha, eps=epsilon), wavy(rng), rng.normal(size=3), 4)
    holds(theta=entry(found["theta"], j), g=entry(found["g"], j), v=entry(found["square_avg"], j),
          eta=eta, alpha=alpha, epsilon=epsilon, k=int(rng.integers(4)))


@equation("opt-rmsprop-first")
def test_opt_rmsprop_first(holds, rng):
    eta, alpha, g = rng.uniform(0.05, 0.3), rng.uniform(0.3, 0.99), rng.choice([-1, 1]) * rng.uniform(1, 2)
    theta = torch.zeros(1, dtype=torch.float64)
    theta.grad = torch.tensor([g])
    torch.optim.RMSprop([theta], lr=eta, alpha=alpha, eps=0.0).step()
    assert np.isclose(abs(theta.item()), eta / np.sqrt(1 - alpha))
    holds(eta=eta, alpha=alpha, g=g)


def with_adam(rng, kind, steps: int, **options):
    eta, epsilon, j = rng.uniform(0.05, 0.3), rng.uniform(0.1, 1), int(rng.integers(3))
    betas = rng.uniform(0.3, 0.95, size=2)
    found = run(lambda p: kind(p, lr=eta, betas=tuple(betas), eps=epsilon, **options), wavy(rng), rng.normal(size=3), steps)
    g, k = entry(found["g"], j), range(1, steps + 1)
    return {"theta": entry(found["theta"], j), "eta": eta, "epsilon": epsilon,
            "m_hat": {i: average(g, betas[0], i) for i in k},
            "v_hat": {i: average({t: x ** 2 for t, x in g.items()}, betas[1], i) for i in k}}, \
        {"g": g, "m": entry(found["exp_avg"], j), "v": entry(found["exp_avg_sq"], j), "beta_1": betas[0], "beta_2": betas[1]}


@equation("opt-adam")
def test_opt_adam(holds, rng):
    ends, middle = with_adam(rng, torch.optim.Adam, 4)
    holds(**ends, **middle, k=int(rng.integers(4)))


@equation("opt-adam-weights")
def test_opt_adam_weights(holds, rng):
    """All gradients are one: m_k is then the sum of the weights, as PyTorch adds it up."""
    beta_1, k = rng.uniform(0.3, 0.95), int(rng.integers(1, 6))
    found = run(lambda p: torch.optim.Adam(p, betas=(beta_1, 0.9)), lambda t: t.sum(), np.zeros(1), k)
    assert np.isclose(found["exp_avg"][k][0], 1 - beta_1 ** k)
    holds(beta_1=beta_1, k=k)


@equation("opt-adam-first")
def test_opt_adam_first(holds, rng):
    ends, middle = with_adam(rng, torch.optim.Adam, 1)
    holds(theta=ends["theta"], g=middle["g"], eta=ends["eta"], epsilon=ends["epsilon"])


@equation("opt-adam-uncorrected")
def test_opt_adam_uncorrected(holds, rng):
    beta_1, beta_2 = rng.uniform(0.3, 0.95, size=2)
    holds(eta=rng.uniform(0.05, 0.3), beta_1=beta_1, beta_2=beta_2, g=rng.choice([-1, 1]) * rng.uniform(1, 2))


@equation("opt-adamw")
def test_opt_adamw(holds, rng):
    lambda_ = rng.uniform(0.2, 2)
    ends, _ = with_adam(rng, torch.optim.AdamW, 4, weight_decay=lambda_)
    holds(**ends, lambda_=lambda_, k=int(rng.integers(4)))


@equation("opt-l2-sgd")
def test_opt_l2_sgd(holds, rng):
    theta, eta, g, lambda_ = rng.normal(), rng.uniform(0.05, 0.5), rng.normal(), rng.uniform(0.2, 2)
    point = torch.tensor([theta])
    point.grad = torch.tensor([g])
    torch.optim.SGD([point], lr=eta, weight_decay=lambda_).step()
    assert np.isclose(point.item(), (1 - eta * lambda_) * theta - eta * g)
    holds(theta=theta, eta=eta, g=g, lambda_=lambda_)


@equation("opt-l2-adam")
def test_opt_l2_adam(holds, rng):
    start, eta, lambda_ = rng.choice([-1, 1]) * rng.uniform(1, 2), rng.uniform(0.05, 0.5), rng.uniform(0.5, 2)
    point = torch.tensor([start])
    point.grad = torch.zeros(1, dtype=torch.float64)
    torch.optim.Adam([point], lr=eta, weight_decay=lambda_, eps=0.0).step()
    assert np.isclose(start - point.item(), eta * np.sign(start))
    holds(eta=eta, lambda_=lambda_, theta={0: start})
