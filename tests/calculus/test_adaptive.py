"""Checks of docs/calculus/adaptive.md. The oracle of the rules is torch.optim, with the memories that it keeps."""

import numpy as np
import torch

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from tests.calculus.runs import average, entry, run, wavy

# ---- RMSProp, Adam, AdamW: one entry of three


@equation("opt-rmsprop")
def test_opt_rmsprop(holds, rng):
    eta, alpha, epsilon, j = rng.uniform(0.05, 0.3), between(rng, 0, 1), rng.uniform(0.1, 1), int(rng.integers(3))
    alpha *= rng.random() < 0.8  # without memory, now and then
    found = run(lambda p: torch.optim.RMSprop(p, lr=eta, alpha=alpha, eps=epsilon), wavy(rng), rng.normal(size=3), 4)
    holds(
        theta=entry(found["theta"], j),
        g=entry(found["g"], j),
        v=entry(found["square_avg"], j),
        eta=eta,
        alpha=alpha,
        epsilon=epsilon,
        k=int(rng.integers(4)),
    )
    for name in (r"0 \le \alpha", r"\alpha < 1", r"\varepsilon > 0"):
        holds.not_needed(name, because="the rule is arithmetic; the ranges make v a mean and keep the divisor from 0")


@equation("opt-rmsprop-first")
def test_opt_rmsprop_first(holds, rng):
    eta, alpha, g = rng.uniform(0.05, 0.3), rng.uniform(0.3, 0.99), rng.choice([-1, 1]) * rng.uniform(1, 2)
    theta = torch.zeros(1, dtype=torch.float64)
    theta.grad = torch.tensor([g])
    torch.optim.RMSprop([theta], lr=eta, alpha=alpha, eps=0.0).step()
    assert np.isclose(abs(theta.item()), eta / np.sqrt(1 - alpha))
    holds(eta=eta, alpha=alpha, g=g)
    holds.fails(outside=r"g \ne 0", eta=eta, alpha=alpha, g=0.0)


def with_adam(rng, kind, steps: int, **options):
    eta, epsilon, j = rng.uniform(0.05, 0.3), rng.uniform(0.1, 1), int(rng.integers(3))
    betas = np.array([between(rng, 0, 1), between(rng, 0, 1)]) * (rng.random(size=2) < 0.8)
    found = run(
        lambda p: kind(p, lr=eta, betas=tuple(betas), eps=epsilon, **options), wavy(rng), rng.normal(size=3), steps
    )
    g, k = entry(found["g"], j), range(1, steps + 1)
    return {
        "theta": entry(found["theta"], j),
        "eta": eta,
        "epsilon": epsilon,
        "m_hat": {i: average(g, betas[0], i) for i in k},
        "v_hat": {i: average({t: x**2 for t, x in g.items()}, betas[1], i) for i in k},
    }, {
        "g": g,
        "m": entry(found["exp_avg"], j),
        "v": entry(found["exp_avg_sq"], j),
        "beta_1": betas[0],
        "beta_2": betas[1],
    }


@equation("opt-adam")
def test_opt_adam(holds, rng):
    ends, middle = with_adam(rng, torch.optim.Adam, 4)
    holds(**ends, **middle, k=int(rng.integers(4)))
    holds.fails(outside=r"\beta_1 < 1", **{**ends, **middle, "beta_1": 1.0}, k=1)
    holds.fails(outside=r"\beta_2 < 1", **{**ends, **middle, "beta_2": 1.0}, k=1)
    for name in (r"0 \le \beta_1", r"0 \le \beta_2"):
        holds.not_needed(name, because="the rule is arithmetic; from 0 on the memory is a mean")


@equation("opt-adam-weights")
def test_opt_adam_weights(holds, rng):
    """All gradients are one: m_k is then the sum of the weights, as PyTorch adds it up."""
    beta_1, k = rng.uniform(0.3, 0.95), int(rng.integers(1, 6))
    found = run(lambda p: torch.optim.Adam(p, betas=(beta_1, 0.9)), lambda t: t.sum(), np.zeros(1), k)
    assert np.isclose(found["exp_avg"][k][0], 1 - beta_1**k)
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
    lambda_ = rng.choice([0.0, rng.uniform(0.2, 2)])
    ends, _ = with_adam(rng, torch.optim.AdamW, 4, weight_decay=lambda_)
    holds(**ends, lambda_=lambda_, k=int(rng.integers(4)))
    holds.not_needed(
        r"\lambda \ge 0", because="the rule is arithmetic; a negative factor would let the parameters grow"
    )


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
    start, eta, lambda_ = rng.choice([-1, 1]) * rng.uniform(1, 2), rng.uniform(0.05, 0.5), 10 ** rng.uniform(-1.5, 0.3)
    point = torch.tensor([start])
    point.grad = torch.zeros(1, dtype=torch.float64)
    torch.optim.Adam([point], lr=eta, weight_decay=lambda_, eps=0.0).step()
    assert np.isclose(start - point.item(), eta * np.sign(start))
    holds(eta=eta, lambda_=lambda_, theta={0: start})
    holds.fails(outside=r"\lambda > 0", eta=eta, lambda_=-lambda_, theta={0: start})
    holds.fails(outside=r"\theta_0 \ne 0", eta=eta, lambda_=lambda_, theta={0: 0.0})
