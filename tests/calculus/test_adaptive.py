"""Checks of docs/calculus/adaptive.md. The oracle of the rules is torch.optim, with the memories that it keeps."""

import numpy as np
import torch

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from tests.calculus.runs import entry, run, wavy, with_adam

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
