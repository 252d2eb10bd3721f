"""Runs of torch.optim with everything that the optimizer remembers."""

import numpy as np
import torch

from snippets._engine.check.draws import between, positive_definite


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


# ---- momentum


def with_momentum(rng, steps: int, **options):
    eta, gamma = rng.uniform(0.02, 0.2), rng.uniform(0.3, 0.95)
    gamma *= options.get("nesterov", False) or rng.random() < 0.8  # without memory, now and then
    found = run(lambda p: torch.optim.SGD(p, lr=eta, momentum=gamma, **options), wavy(rng), rng.normal(size=3), steps)
    if not gamma:  # PyTorch keeps no buffer then
        found["momentum_buffer"] = {0: 0.0 * found["g"][0], **{k + 1: g for k, g in found["g"].items()}}
    return eta, gamma, found


def with_adam(rng, kind, steps: int, **options):
    """A run of Adam or a relative, one entry of three: what each of its formulas may need."""
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
